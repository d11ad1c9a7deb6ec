using Dateline.Accounts;
using Dateline.Web.Newsroom.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dateline.Tests.Accounts;

public sealed class ComingByProvider : DoorTest
{
    const string Door = "/newsroom/sign-in/provider?to=%2Fnewsroom%2Fme";

    async Task<(FakeProvider Provider, string Site)> Begin()
    {
        await House.Edition();
        var provider = await FakeProvider.Start();
        var settings = new ProviderSettings(provider.Address, FakeProvider.Client, "secret", "Staff ID");
        var site = await Serve(services =>
        {
            services.AddSingleton(settings).AddSingleton(new DoorOffers(settings.Name, false));
            settings.AddTo(new AuthenticationBuilder(services));
        });
        return (provider, site);
    }

    [Fact]
    public async Task An_account_with_the_verified_address_is_let_in()
    {
        await Administrator();
        var (provider, site) = await Begin();
        await using var _ = provider;
        var visitor = Visit(site);
        Assert.Contains("Staff ID", (await visitor.Get("/newsroom/sign-in")).Body, StringComparison.Ordinal);
        Assert.Equal(200, (await visitor.Follow(Door)).Status);
        Assert.Equal(200, (await visitor.Get("/newsroom/me")).Status);
    }

    [Fact]
    public async Task An_unverified_address_and_a_stranger_are_not()
    {
        await Administrator();
        var (provider, site) = await Begin();
        await using var _ = provider;
        provider.IsVerified = false;
        Assert.Equal(403, (await Visit(site).Follow(Door)).Status);
        (provider.IsVerified, provider.Email, provider.Subject) = (true, "eve@agency.example", "8");
        var visitor = Visit(site);
        Assert.Equal(403, (await visitor.Follow(Door)).Status);
        Assert.Equal(302, (await visitor.Get("/newsroom/me")).Status);
    }

    [Fact]
    public async Task An_invitation_is_accepted_on_the_way()
    {
        await House.Get<InvitePerson>().Run(await Administrator(), new("Rana", "rana@agency.example", "ar", [new(Role.Reporter, null)]), null);
        var (provider, site) = await Begin();
        await using var _ = provider;
        (provider.Email, provider.Subject) = ("rana@agency.example", "9");
        Assert.Equal(200, (await Visit(site).Follow(Door)).Status);
    }
}
