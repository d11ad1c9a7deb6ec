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
        await using var reader = await demo.Chromium.NewReader(site, Look.Desk);
        var tab = reader.Tab;
        var finger = await Finger.Of(tab);

        await SignIn(reader, "/newsroom/me");
        await tab.Locator("#passkey-name").FillAsync("Laptop");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await tab.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey Laptop" }).WaitForAsync();

        await finger.Lift();
        await SignOut(reader);
        await finger.Press();
        await tab.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await tab.WaitForURLAsync(site + "/newsroom");

        await reader.Open("/newsroom/me");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey Laptop" }).ClickAsync();
        await Assertions.Expect(tab.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey Laptop" })).ToHaveCountAsync(0);
        await finger.Lift();
        await SignOut(reader);
        Complaints.MustBeNone(reader.Complaints);
        await finger.Press();
        await tab.GetByRole(AriaRole.Button, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Assertions.Expect(tab.GetByRole(AriaRole.Alert).First).ToContainTextAsync("not known");
    }

    [Fact]
    public async Task The_page_about_oneself_is_accessible()
    {
        await using var house = await HouseOnAir.Start(SetUp);
        foreach (var look in Look.All)
        {
            await using var reader = await demo.Chromium.NewReader(house.Address, look);
            await reader.Open("/newsroom/sign-in");
            var complaints = (await Inspections.ByAxe(reader.Tab)).Concat(await Inspections.OfWidth(reader.Tab)).ToList();
            await SignIn(reader, "/newsroom/me");
            await reader.Tab.Locator("#sessions").WaitForAsync();
            complaints.AddRange(await Inspections.ByAxe(reader.Tab));
            complaints.AddRange(reader.Complaints);
            Complaints.MustBeNone(complaints);
        }
    }

    static async Task SetUp(IServiceProvider house)
    {
        var act = house.GetRequiredService<SetUpAgency>();
        await act.Run(act.Code, "Wire", new("en", "Wire", "News", "Etc/UTC"), new("Ada", "ada@agency.example", "en", Password));
        await using var db = await house.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync();
        Assert.Equal(1, await db.Set<Account>().CountAsync());
    }

    static async Task SignIn(Reader reader, string to)
    {
        await reader.Open("/newsroom/sign-in?to=" + Uri.EscapeDataString(to));
        await reader.Tab.Locator("#email").FillAsync("ada@agency.example");
        await reader.Tab.Locator("#password").FillAsync(Password);
        await reader.Tab.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await reader.Tab.WaitForURLAsync("**" + to);
    }

    static async Task SignOut(Reader reader)
    {
        await reader.Open("/newsroom/sign-out");
        await reader.Tab.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await reader.Tab.WaitForURLAsync("**/newsroom/sign-in");
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
