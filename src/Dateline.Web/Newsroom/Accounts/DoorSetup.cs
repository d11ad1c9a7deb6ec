using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Mail;
using Microsoft.AspNetCore.Identity;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>How people come in: what the doors need, and which there are.</summary>
static class DoorSetup
{
    /// <param name="services">The house's.</param>
    /// <param name="publicAddress">By which name people know the site; null for whichever they ask for.</param>
    /// <param name="mail">By which server mail goes out, if it does.</param>
    /// <param name="provider">The agency's identity provider, if it has one.</param>
    public static void AddDoors(this IServiceCollection services, string? publicAddress, MailSettings mail, ProviderSettings? provider)
    {
        if (mail.IsOn && publicAddress is null) throw new RefusedException("Mail has links in it: say with --public-address or DATELINE_PUBLIC_ADDRESS where they lead.");
        var authentication = services.AddAuthentication(NewsroomCookie.Scheme)
            .AddCookie(NewsroomCookie.Scheme, NewsroomCookie.Set)
            .AddCookie(SecondStep.Scheme, NewsroomCookie.SetStep)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, NewsroomCookie.SetQuestion);
        if (provider is not null)
        {
            services.AddSingleton(provider);
            provider.AddTo(authentication);
        }
        new IdentityBuilder(typeof(Account), services).AddSignInManager();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            (passkeys.UserVerificationRequirement, passkeys.ResidentKeyRequirement) = ("required", "required");   // it stands for both steps, and for the address
            if (publicAddress is not null) passkeys.ServerDomain = new Uri(publicAddress).Host;
        });

        services.AddSingleton(new DoorLimits(Attempts: 30, Looks: 240));
        services.AddRateLimiter(DoorLimits.Set);
        services.AddSingleton(new DoorOffers(provider?.Name, mail.IsOn));
        services.AddSingleton(mail);
        services.AddSingleton(new Letters(mail.IsOn ? new Uri(publicAddress!) : null));
        services.AddSingleton<DeliverMail>();
        services.AddHostedService<KeepMailGoing>();
        services.AddSingleton<FindDoorView>();
        services.AddSingleton<FindBeginnings>();
        services.AddSingleton<EnterNewsroom>();
    }

    /// <summary>Every address by which people come in and go out. All of them are for everyone, and none may be knocked at too often.</summary>
    public static void MapDoors(this IEndpointRouteBuilder site)
    {
        var doors = site.MapGroup("").AllowAnonymous().RequireRateLimiting(DoorLimits.Policy).WithScreenHeaders();
        doors.MapSetUp();
        doors.MapSignIn();
        doors.MapSecondStep();
        doors.MapPasskeySignIn();
        doors.MapSignOut();
        doors.MapForgottenPassword();
        doors.MapInvitations();
        var provider = site.ServiceProvider.GetService<ProviderSettings>();
        if (provider is not null) doors.MapProviderSignIn(provider.Authority);
        site.MapGroup("").RequireRateLimiting(DoorLimits.Policy).WithScreenHeaders().MapOwnPasskeys();
    }
}
