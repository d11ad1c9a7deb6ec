using System.Text.RegularExpressions;
using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Platform.Mail;
using Dateline.Web.Newsroom.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dateline.Tests.Accounts;

public sealed partial class OpeningDoors : DoorTest
{
    const string Door = "/newsroom/sign-in";

    static Task<Answer> Enter(Visitor visitor, string email, string password = Password, string to = "") =>
        visitor.Send(Door + to, ("email", email), ("password", password));

    [Fact]
    public async Task Before_anybody_is_there_every_way_leads_to_the_set_up()
    {
        SetUpAgency? act = null;
        var visitor = Visit(await Serve(services => services.AddSingleton(s => act = ActivatorUtilities.CreateInstance<SetUpAgency>(s))));
        foreach (var path in (string[])["/newsroom", Door, "/newsroom/me", "/newsroom/settings/people"]) Assert.Equal("/newsroom/set-up", (await visitor.Get(path)).To);
        (string, string)[] form = [("agency", "Wire"), ("preset", "en"), ("editionName", ""), ("tagline", "News"), ("timeZone", "Etc/UTC"), ("name", "Ada"), ("email", "ada@agency.example"), ("password", Password)];
        var wrong = await visitor.Send("/newsroom/set-up", [.. form, ("code", "AAAA")]);
        Assert.Equal(422, wrong.Status);
        Assert.Contains("value=\"Wire\"", wrong.Body, StringComparison.Ordinal);   // what was typed is not lost

        Assert.Equal((302, "/newsroom"), await visitor.Send("/newsroom/set-up", [.. form, ("code", act!.Code)]) is var done ? (done.Status, done.To) : default);
        Assert.Equal(200, (await visitor.Get("/newsroom/me")).Status);
        Assert.Equal(Door, (await visitor.Get("/newsroom/set-up")).To);
    }

    [Fact]
    public async Task Whoever_is_unknown_wrong_suspended_or_locked_out_gets_the_same_answer()
    {
        await Administrator();
        await Join("locked@agency.example");
        await Join("suspended@agency.example");
        await using (var db = House.Db())
        {
            await db.Set<Account>().Where(a => a.Email!.StartsWith("locked")).ExecuteUpdateAsync(set => set.SetProperty(a => a.LockoutEnd, House.Clock.Now.AddMinutes(5)));
            await db.Set<Account>().Where(a => a.Email!.StartsWith("suspended")).ExecuteUpdateAsync(set => set.SetProperty(a => a.Suspended, House.Clock.Now));
        }
        var visitor = Visit(await Serve());
        var answers = new List<(int, string?, string)>();
        foreach (var (who, password) in (IEnumerable<(string, string)>)[("ada", "wrong wrong wrong"), ("nobody", Password), ("locked", Password), ("suspended", Password)])
        {
            var answer = await Enter(visitor, $"{who}@agency.example", password);
            answers.Add((answer.Status, answer.To, Secrets().Replace(answer.Body, "").Replace(who, "", StringComparison.Ordinal)));
        }
        Assert.Single(answers.Distinct());
        Assert.Equal(422, answers[0].Item1);
    }

    [Fact]
    public async Task Signing_in_leads_to_where_one_wanted_and_never_to_another_site()
    {
        await Administrator();
        var site = await Serve();
        Assert.Equal($"{site}{Door}?to=%2Fnewsroom%2Fme", (await Visit(site).Get("/newsroom/me")).To);
        Assert.Equal("/newsroom/me", (await Enter(Visit(site), "ada@agency.example", to: "?to=%2Fnewsroom%2Fme")).To);
        foreach (var elsewhere in (string[])["//evil.example", "/\\evil.example", "https://evil.example", "/\t/evil.example"])
            Assert.Equal("/newsroom", (await Enter(Visit(site), "ada@agency.example", to: "?to=" + Uri.EscapeDataString(elsewhere))).To);
    }

    [Fact]
    public async Task Signing_out_takes_a_button_and_ends_the_session_for_every_copy_of_the_cookie()
    {
        await House.Edition();
        await Administrator();
        var site = await Serve();
        var visitor = Visit(site);
        await Enter(visitor, "ada@agency.example");
        var thief = Visit(site);
        thief.Cookies.Add(visitor.Cookies.GetAllCookies());
        Assert.Equal(200, (await visitor.Get("/newsroom/sign-out")).Status);
        Assert.Equal(200, (await visitor.Get("/newsroom/me")).Status);   // the link alone did nothing
        Assert.Equal(302, (await visitor.Post("/newsroom/sign-out")).Status);
        Assert.Equal(302, (await thief.Get("/newsroom/me")).Status);
    }

    [Fact]
    public async Task A_form_without_its_token_is_not_taken()
    {
        await Administrator();
        Assert.Equal(400, (await Visit(await Serve()).Post(Door, ("email", "ada@agency.example"), ("password", Password))).Status);
    }

    [Fact]
    public async Task A_second_step_stands_between_the_password_and_the_newsroom()
    {
        await House.Edition();
        var ada = await Administrator();
        var key = Authenticator.NewKey();
        await House.Get<TurnOnSecondStep>().Run(ada, key, Authenticator.CodeAt(key, House.Clock.Now), Password);
        House.Clock.Now += TimeSpan.FromMinutes(1);
        var site = await Serve();
        var visitor = Visit(site);
        Assert.Equal("/newsroom/sign-in/code", (await Enter(visitor, "ada@agency.example")).To);
        Assert.Equal(302, (await visitor.Get("/newsroom/me")).Status);
        Assert.Equal(422, (await visitor.Send("/newsroom/sign-in/code", ("code", "000000"))).Status);
        Assert.Equal("/newsroom", (await visitor.Send("/newsroom/sign-in/code", ("code", Authenticator.CodeAt(key, House.Clock.Now)))).To);
        Assert.Equal(200, (await visitor.Get("/newsroom/me")).Status);
        Assert.Equal(Door, (await Visit(site).Get("/newsroom/sign-in/code")).To);
    }

    [Fact]
    public async Task Too_many_attempts_from_one_place_are_refused_for_a_minute()
    {
        await Administrator();
        var visitor = Visit(await Serve(services => services.AddSingleton(new DoorLimits(3, 100))));
        for (var i = 0; i < 3; i++) Assert.Equal(422, (await Enter(visitor, "nobody@agency.example")).Status);
        var refused = await Enter(visitor, "ada@agency.example");
        Assert.Equal(StatusCodes.Status429TooManyRequests, refused.Status);
        Assert.Equal(200, (await visitor.Get(Door)).Status);
    }

    [Theory]
    [InlineData("", "ar-SA,en;q=0.5", "ar", "rtl")]
    [InlineData("?lang=ru", "ar", "ru", "ltr")]
    [InlineData("?lang=xx", "fr", "ar", "rtl")]
    public async Task A_door_speaks_the_language_that_is_asked_for_else_the_browser_s_else_the_first_edition_s(string query, string accept, string language, string direction)
    {
        await House.Edition("ar");
        await Administrator();
        var page = await Visit(await Serve()).Get(Door + query, accept);
        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_is_accepted_once_and_lets_in()
    {
        await House.Edition();
        var token = await House.Get<InvitePerson>().Run(await Administrator(), new("Rana", "rana@agency.example", "ar", [new(Role.Reporter, null)]), null);
        var site = await Serve();
        var visitor = Visit(site);
        Assert.Equal(422, (await visitor.Send($"/newsroom/invitation/{token}", ("name", "Rana"), ("language", "ar"), ("password", "short"))).Status);
        Assert.Equal("/newsroom", (await visitor.Send($"/newsroom/invitation/{token}", ("name", "Rana"), ("language", "ar"), ("password", Password))).To);
        Assert.Equal(200, (await visitor.Get("/newsroom/me")).Status);
        Assert.Equal(410, (await visitor.Get($"/newsroom/invitation/{token}")).Status);
        Assert.Equal("/newsroom/forbidden", new Uri((await visitor.Get("/newsroom/settings/people")).To!).AbsolutePath);
    }

    [Fact]
    public async Task Without_mail_the_page_says_to_ask_an_administrator_and_with_it_the_same_to_everyone()
    {
        await Administrator();
        var without = await Visit(await Serve()).Get("/newsroom/forgotten");
        Assert.DoesNotContain("<form", without.Body, StringComparison.Ordinal);

        var visitor = Visit(await Serve(services => services.AddSingleton(new DoorOffers(null, true)).AddSingleton(new Letters(new Uri("https://agency.example")))));
        var known = await visitor.Send("/newsroom/forgotten", ("email", "ada@agency.example"));
        var unknown = await visitor.Send("/newsroom/forgotten", ("email", "nobody@agency.example"));
        Assert.Equal((known.Status, Secrets().Replace(known.Body, "")), (unknown.Status, Secrets().Replace(unknown.Body, "")));

        await using var db = House.Db();
        var mail = await db.Set<OutgoingMail>().AsNoTracking().SingleAsync();
        var link = Link().Match(mail.Text);
        Assert.Equal(200, (await visitor.Send(link.Groups[1].Value, ("password", "another good password"))).Status);
        Assert.Equal("/newsroom", (await Enter(visitor, "ada@agency.example", "another good password")).To);
        Assert.Equal(410, (await visitor.Send(link.Groups[1].Value, ("password", "a third good password"))).Status);
    }

    [Fact]
    public void Mail_needs_to_know_where_its_links_lead() => Assert.Throws<RefusedException>(() =>
        new ServiceCollection().AddDoors(null, MailSettings.Off with { Host = "mail.example" }, null));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"[^\"]+\"")]
    private static partial Regex Secrets();

    [GeneratedRegex("https://agency.example(/\\S+)")]
    private static partial Regex Link();
}
