using System.Net;
using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Writing;
using Dateline.Kernel.Body;
using Dateline.Tests.Architecture;
using Dateline.Tests.Support;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace Dateline.Tests.Rights;

/// <summary>Everybody asks for every address of the newsroom.</summary>
public sealed class WalkingThroughPages : DatabaseTest
{
    /// <summary>Which right opens a screen; it is the outer door, and asks for the right in some edition.</summary>
    static readonly Dictionary<string, Right> Screens = new()
    {
        ["/newsroom"] = Right.Read,
        ["/newsroom/me"] = Right.Read,
        ["/newsroom/articles/{Id:long}"] = Right.Read,
        ["/newsroom/storylines"] = Right.Read,
        ["/newsroom/storylines/{Id:long}"] = Right.Read,
        ["/newsroom/fronts"] = Right.Read,
        ["/newsroom/fronts/{EditionKey}"] = Right.Read,
        ["/newsroom/fronts/{EditionKey}/{Section}"] = Right.Read,
        ["/newsroom/translations"] = Right.Read,
        ["/newsroom/activity"] = Right.Read,
        ["/newsroom/settings"] = Right.Read,
        ["/newsroom/settings/people"] = Right.Administer,
        ["/newsroom/settings/editions"] = Right.Administer,
        ["/newsroom/settings/editions/{Id:long}"] = Right.Administer,
        ["/newsroom/settings/sections/{EditionId:long?}"] = Right.Administer,
        ["/newsroom/settings/desks/{EditionId:long?}"] = Right.Administer,
        ["/newsroom/settings/desk/{Id:long}"] = Right.Administer,
        ["/newsroom/settings/profiles/{EditionId:long?}"] = Right.Administer,
        ["/newsroom/settings/profiles/{EditionId:long}/{Key}"] = Right.Administer,
        ["/newsroom/settings/suppliers"] = Right.DescribePictures,
        ["/newsroom/settings/suppliers/new"] = Right.DescribePictures,
        ["/newsroom/settings/suppliers/{Id:long}"] = Right.DescribePictures,
        ["/newsroom/settings/templates/{EditionId:long?}"] = Right.Edit,
        ["/newsroom/settings/places/{EditionId:long?}"] = Right.Edit,
    };

    /// <summary>What scripts and frames ask for, and what it answers to whoever may read in its edition; to others of the staff it is not there, or forbidden.</summary>
    static readonly Dictionary<string, HttpStatusCode> Asked = new()
    {
        ["/newsroom/preview/{id:long}"] = HttpStatusCode.OK,
        ["/newsroom/preview/front/{edition}"] = HttpStatusCode.OK,
        ["/newsroom/preview/front/{edition}/{section}"] = HttpStatusCode.OK,
        ["/newsroom/pick/{edition:long}/pictures"] = HttpStatusCode.OK,
        ["/newsroom/pick/{edition:long}/picture"] = HttpStatusCode.NotFound,   // there is no such picture
        ["/newsroom/pick/{edition:long}/articles"] = HttpStatusCode.OK,
        ["/newsroom/pick/{edition:long}/places"] = HttpStatusCode.OK,
        ["/newsroom/media/{start:length(2)}/{sha256:length(64)}/{file}"] = HttpStatusCode.NotFound,   // nor such a file
    };

    /// <summary>What changes something: tried below, in the walk through the acts, and in the tests of the doors.</summary>
    static readonly string[] Changing = ["/newsroom/drafts/{id:long}", "/newsroom/storylines/{id:long}/{edition:long}/text", "/newsroom/me/passkeys", "/newsroom/me/passkeys/options"];

    long id;
    Walker[] staff = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var (en, ar) = (await House.Edition(), await House.Edition("ar"));
        id = await House.Begin(await House.Join("somebody", Role.Editor));
        var all = new List<Walker>();
        foreach (var role in Enum.GetValues<Role>())
            foreach (var (says, edition) in ((string, long)[])[("here", en.Id), ("elsewhere", ar.Id)])
                all.Add(new($"{role} {says}", await House.Join($"{role}.{says}", new Grant(role, edition)), true, [new(role, edition)], en.Id, ar.Id));
        all.Add(new("nobody", await House.Join("nobody"), true, [], en.Id, ar.Id));
        var (suspended, ended) = (await House.Join("suspended", Role.ChiefEditor), await House.Join("ended", Role.ChiefEditor));
        await House.Change<Account>(a => a.Id == suspended.Account, account => account.Suspended = House.Clock.Now);
        await House.Change<Session>(s => s.Id == ended.Session, session => session.End(House.Clock.Now));
        staff = [.. all, new("suspended", suspended, false, [], en.Id, ar.Id), new("signed out", ended, false, [], en.Id, ar.Id)];
    }

    [Fact]
    public async Task A_screen_opens_for_whoever_has_its_right_and_leads_others_to_where_they_belong()
    {
        await using var site = await OnAir.Start(House);
        List<string> wrong = [];
        foreach (var (pattern, right) in Screens)
        {
            var address = Filled(pattern);
            foreach (var who in staff)
            {
                using var browser = site.Browser(who.Actor);
                using var answer = await browser.GetAsync(address);
                var expected = Walker.Somewhere(right)(who) ? "" : who.IsSignedIn ? "/newsroom/forbidden" : "/newsroom/sign-in";
                var found = answer.StatusCode == HttpStatusCode.OK ? "" : answer.Headers.Location is { } to ? (to.IsAbsoluteUri ? to.AbsolutePath : to.OriginalString.Split('?')[0]) : answer.StatusCode.ToString();
                if (found != expected) wrong.Add($"{address} for {who.Says}: '{found}' and not '{expected}'");
            }
            using var visitor = site.Browser();
            using var sent = await visitor.GetAsync(address);
            if (sent.StatusCode != HttpStatusCode.Redirect || !sent.Headers.Location!.OriginalString.Contains("/newsroom/sign-in?to=", StringComparison.Ordinal)) wrong.Add($"{address} for a visitor: {sent.StatusCode}");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task What_scripts_ask_for_is_answered_to_whoever_may_read_in_its_edition_alone()
    {
        await using var site = await OnAir.Start(House);
        List<string> wrong = [];
        foreach (var (pattern, answered) in Asked)
        {
            var isAnywhere = pattern.Contains("media", StringComparison.Ordinal);   // files have names that nobody guesses
            foreach (var who in staff)
            {
                var (status, body) = await Get(site, who.Actor, Filled(pattern));
                var isRight = (isAnywhere ? Walker.Somewhere(Right.Read) : Walker.In(Right.Read))(who) ? status == answered
                    : who.IsSignedIn ? status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound : status == HttpStatusCode.Unauthorized;
                if (!isRight) wrong.Add($"{Filled(pattern)} for {who.Says}: {status}");
                if (status != answered && body.Contains("Flood", StringComparison.Ordinal)) wrong.Add($"{Filled(pattern)} tells {who.Says} what it says.");
            }
            if ((await Get(site, null, Filled(pattern))).Status != HttpStatusCode.Unauthorized) wrong.Add($"{Filled(pattern)} for a visitor");
        }
        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_draft_is_kept_for_whoever_may_write_in_it_and_with_the_forms_token_alone()
    {
        await using var site = await OnAir.Start(House);
        foreach (var who in staff)
        {
            var before = (await House.Article(id)).Headline;
            var (status, _) = await Put(site, who.Actor, $"Words of {who.Says}");
            Assert.Equal(Walker.In(Right.Edit)(who) ? HttpStatusCode.OK : Walker.Somewhere(Right.Read)(who) ? HttpStatusCode.BadRequest : who.IsSignedIn ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized, status);
            Assert.Equal(status == HttpStatusCode.OK ? $"Words of {who.Says}" : before, (await House.Article(id)).Headline);
            if (status == HttpStatusCode.OK) await House.Get<PassPen>().Run(who.Actor, id, "window");
        }
        var editor = staff.First(who => Walker.In(Right.Edit)(who)).Actor;
        Assert.Equal(HttpStatusCode.BadRequest, (await Put(site, editor, "Without a token", token: "")).Status);
    }

    [Fact]
    public async Task A_conflict_is_409_with_the_others_words_and_a_pen_in_another_hand_423_with_its_name()
    {
        var (one, other) = (await House.Join("vera", Role.Editor), await House.Join("nora", Role.Editor));
        await using var site = await OnAir.Start(House);
        await Put(site, one, "Hers");
        var (status, body) = await Put(site, other, "His", window: "another");
        Assert.Equal(HttpStatusCode.Locked, status);
        Assert.Contains("vera", body, StringComparison.Ordinal);

        await House.Get<PassPen>().Run(one, id, "window");
        (status, body) = await Put(site, other, "His", edits: 0);
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("Hers", body, StringComparison.Ordinal);
        Assert.Equal("Hers", (await House.Article(id)).Headline);
    }

    [Fact]
    public async Task No_address_of_the_newsroom_is_forgotten_here()
    {
        await using var site = await OnAir.Start(House);
        var doors = HouseRules.Doors.Select(door => door.Subject);
        var found = site.Endpoints.Select(endpoint => endpoint.RoutePattern.RawText!).Where(path => path.StartsWith("/newsroom", StringComparison.Ordinal) && !path.Contains('.', StringComparison.Ordinal))
            .Concat(Codebase.Types.SelectMany(type => type.GetCustomAttributes(typeof(RouteAttribute), false).Cast<RouteAttribute>()).Select(route => route.Template));
        Assert.Empty(found.Distinct().Except(doors).Except(Screens.Keys).Except(Asked.Keys).Except(Changing));
    }

    string Filled(string pattern)
    {
        var values = new Dictionary<string, object>(StringComparer.OrdinalIgnoreCase)
        {
            ["id"] = pattern.Contains("articles", StringComparison.Ordinal) || pattern.Contains("preview", StringComparison.Ordinal) ? id : 1,
            ["edition"] = pattern.Contains("front", StringComparison.Ordinal) ? "en" : staff[0].En,
            ["editionKey"] = "en", ["editionId"] = staff[0].En, ["section"] = "world", ["key"] = "news", ["start"] = "aa", ["sha256"] = new string('a', 64), ["file"] = "320.webp",
        };
        var path = System.Text.RegularExpressions.Regex.Replace(pattern, @"\{(\w+)[^}]*\}", match => values[match.Groups[1].Value].ToString()!);
        return pattern.EndsWith("/picture", StringComparison.Ordinal) ? path + "?asset=4711" : path;
    }

    static async Task<(HttpStatusCode Status, string Body)> Get(OnAir site, Actor? who, string address)
    {
        using var browser = site.Browser(who);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        browser.DefaultRequestHeaders.Accept.Clear();   // as a script asks
        using var answer = await browser.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    async Task<(HttpStatusCode Status, string Body)> Put(OnAir site, Actor who, string headline, string? token = null, string window = "window", int? edits = null)
    {
        var (cookie, own) = site.Forms(who);
        using var browser = site.Browser();
        browser.DefaultRequestHeaders.Accept.Clear();
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/newsroom/drafts/{id}");
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("RequestVerificationToken", token ?? own);
        var body = Platform.Data.Documents.Write(new ArticleBody([new Paragraph(RichText.Of("In full."))]));
        request.Content = new StringContent($$"""
            { "session": "{{window}}", "textEdits": {{edits ?? (await House.Article(id)).TextEdits}}, "text": { "headline": "{{headline}}", "body": {{body}} } }
            """, System.Text.Encoding.UTF8, "application/json");
        using var answer = await browser.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
