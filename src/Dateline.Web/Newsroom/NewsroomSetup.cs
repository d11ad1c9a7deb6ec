using Dateline.Accounts;
using Dateline.Web.Newsroom.Accounts;
using Dateline.Web.Newsroom.Parts;
using Dateline.Web.Newsroom.Writing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using MudBlazor.Services;

namespace Dateline.Web.Newsroom;

/// <summary>What the newsroom needs beside the house: who is who, and screens that live.</summary>
static class NewsroomSetup
{
    // A whole article fits in one message of a screen to the server.
    const int LongestMessage = 1 << 20;

    public static void AddNewsroom(this IServiceCollection services, string dataFolder)
    {
        services.AddDataProtection().SetApplicationName("Dateline").PersistKeysToFileSystem(KeyFolder(dataFolder));
        services.AddAntiforgery(options => options.Cookie.Name = "dateline-forms");
        services.AddAuthentication(NewsroomCookie.Scheme)
            .AddCookie(NewsroomCookie.Scheme, NewsroomCookie.Set)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, NewsroomCookie.SetStep);
        services.AddAuthorization(NewsroomPolicies.Set);
        services.AddSingleton<IAuthorizationHandler, NewsroomPolicies.Handler>();
        services.AddCascadingAuthenticationState();
        new IdentityBuilder(typeof(Account), services).AddSignInManager().AddDefaultTokenProviders();

        services.AddRazorComponents().AddInteractiveServerComponents(circuits => circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10))
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LongestMessage);
        services.AddMudServices();
        services.AddScoped<AuthenticationStateProvider, KeepSignedIn>();
        services.AddSingleton<TakeSeat>();
        services.AddWriting();
    }

    static DirectoryInfo KeyFolder(string dataFolder)
    {
        var folder = Directory.CreateDirectory(Path.Combine(dataFolder, "keys"));
        if (!OperatingSystem.IsWindows()) folder.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        return folder;
    }
}
