using Dateline.Accounts;
using Dateline.BrowserTests.Support;
using Dateline.Editions;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Dateline.BrowserTests.Accounts;

/// <summary>Passkeys, with Chromium's own virtual authenticator in the place of a finger.</summary>
public sealed class PasskeyTests(DemoOnAir demo)
{
    const string Password = "correct horse battery";

    [Fact]
    public async Task A_passkey_is_added_signs_in_without_a_password_and_opens_nothing_when_it_is_removed()
    {
        await using var house = await HouseOnAir.Start(SetUp);
        var site = house.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);   // a passkey belongs to a name
        await using var window = await Open(Look.Desk);
        var tab = await window.NewPageAsync();
        var finger = await Finger.Of(tab);
        var remove = tab.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey Laptop" });
        var usePasskey = tab.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" });

        await SignIn(tab, site, "/newsroom/me");
        await tab.Locator("#passkey-name").FillAsync("Laptop");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await remove.WaitForAsync();

        // The browser offers it by itself, with the address.
        await finger.Lift();
        await SignOut(tab, site);
        await finger.Press();
        await tab.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });   // a question that is waiting already does not feel it
        await tab.WaitForURLAsync(site + "/newsroom");

        // A browser that does not has a button.
        await tab.AddInitScriptAsync("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
        await SignOut(tab, site);
        await usePasskey.ClickAsync();
        await tab.WaitForURLAsync(site + "/newsroom");

        await tab.GotoAsync(site + "/newsroom/me");
        await remove.ClickAsync();
        await Assertions.Expect(remove).ToHaveCountAsync(0);
        await SignOut(tab, site);
        await usePasskey.ClickAsync();
        await Assertions.Expect(tab.GetByRole(AriaRole.Alert).First).ToContainTextAsync("not known");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Doors_and_the_pages_about_people_are_accessible(string language)
    {
        await using var house = await HouseOnAir.Start(SetUp);
        var complaints = new List<string>();
        foreach (var look in Look.All)
        {
            await using var window = await Open(look);
            var tab = await window.NewPageAsync();
            foreach (var door in (string[])["sign-in", "forgotten", "sign-out", "invitation/none", "password/none"])
            {
                await tab.GotoAsync($"{house.Address}/newsroom/{door}?lang={language}");
                complaints.AddRange((await Inspections.ByAxe(tab)).Concat(await Inspections.OfWidth(tab)).Select(complaint => $"{door} {look}: {complaint}"));
            }
            await SignIn(tab, house.Address, "/newsroom/me");
            if (language != await tab.Locator("html").GetAttributeAsync("lang"))
            {
                await tab.Locator("#me-language").SelectOptionAsync(language);
                await tab.Locator("#me-language").EvaluateAsync("select => select.form.requestSubmit()");
                await tab.Locator($"html[lang={language}]").WaitForAsync();
            }
            await tab.Locator("#sessions").WaitForAsync();
            complaints.AddRange((await Inspections.ByAxe(tab)).Select(complaint => $"me {look}: {complaint}"));
            await tab.GotoAsync($"{house.Address}/newsroom/settings/people");
            await tab.Locator(".people tbody tr").First.WaitForAsync();
            complaints.AddRange((await Inspections.ByAxe(tab)).Select(complaint => $"people {look}: {complaint}"));
            await tab.Locator(".screen-head .button").ClickAsync();
            await tab.Locator("#guest-name").WaitForAsync();
            complaints.AddRange((await Inspections.ByAxe(tab)).Select(complaint => $"invite {look}: {complaint}"));
        }
        Complaints.MustBeNone(complaints);
    }

    // A window of its own: those of readers keep style back until the page is whole, for which scripts of the newsroom would wait in vain.
    async Task<IBrowserContext> Open(Look look)
    {
        await using var reader = await demo.Chromium.NewReader(demo.House.Address, look);
        return await reader.Tab.Context.Browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = look.Width, Height = look.Height }, ColorScheme = look.Colors, Locale = "en", ReducedMotion = ReducedMotion.Reduce,
        });
    }

    static async Task SetUp(IServiceProvider house)
    {
        var act = house.GetRequiredService<SetUpAgency>();
        await act.Run(act.Code, "Wire", new("en", "Wire", "News", "Etc/UTC"), new("Ada", "ada@agency.example", "en", Password));
        await using var db = await house.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync();
        Assert.Equal(1, await db.Set<Account>().CountAsync());
    }

    static async Task SignIn(IPage tab, string site, string to)
    {
        await tab.GotoAsync($"{site}/newsroom/sign-in?to={Uri.EscapeDataString(to)}");
        await tab.Locator("#email").FillAsync("ada@agency.example");
        await tab.Locator("#password").FillAsync(Password);
        await tab.Locator("form .button.main").ClickAsync();
        await tab.WaitForURLAsync(site + to);
    }

    static async Task SignOut(IPage tab, string site)
    {
        await tab.GotoAsync(site + "/newsroom/sign-out");
        await tab.Locator("form .button.main").ClickAsync();
        await tab.WaitForURLAsync(site + "/newsroom/sign-in");
    }

    /// <summary>What would touch the sensor.</summary>
    sealed class Finger(ICDPSession browser, string authenticator)
    {
        public static async Task<Finger> Of(IPage tab)
        {
            var browser = await tab.Context.NewCDPSessionAsync(tab);
            await browser.SendAsync("WebAuthn.enable", new() { ["enableUI"] = false });
            var made = await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new()
            {
                ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
            });
            return new(browser, made!.Value.GetProperty("authenticatorId").GetString()!);
        }

        public Task Press() => Set(true);

        public Task Lift() => Set(false);

        Task Set(bool enabled) => browser.SendAsync("WebAuthn.setAutomaticPresenceSimulation", new() { ["authenticatorId"] = authenticator, ["enabled"] = enabled });
    }
}
