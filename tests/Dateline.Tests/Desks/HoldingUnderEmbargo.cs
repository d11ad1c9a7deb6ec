using System.Net;
using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Desks;

/// <summary>Not before its time, for anyone, on any channel.</summary>
public sealed class HoldingUnderEmbargo : DatabaseTest
{
    const string Secret = "Quixotry";
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task Nothing_leaves_by_any_door_before_its_time_and_everything_opens_then()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        await House.Get<PublishArticle>().Run(chief, await House.Begin(chief, "All is quiet"));
        var id = await House.Begin(chief, $"{Secret} begins");
        var shared = await House.Get<SharePreview>().Run(chief, id, Hour * 12);
        var until = House.Clock.Now + Hour;
        await House.Get<SetEmbargo>().Run(chief, id, until);

        await Refused.For(Refusal.UnderEmbargo, () => House.Get<PublishArticle>().Run(chief, id));
        await Refused.For(Refusal.UnderEmbargo, () => House.Get<PublishArticle>().Run(Actor.House, id));
        await Refused.For(Refusal.UnderEmbargo, () => House.Get<ScheduleArticle>().Run(chief, id, until - TimeSpan.FromSeconds(1)));
        await Refused.For(Refusal.UnderEmbargo, () => House.Get<SharePreview>().Run(chief, id, Hour));
        await House.Get<ScheduleArticle>().Run(chief, id, until);
        Assert.Single(await House.Entries());

        await using var site = await OnAir.Start(House);
        using var visitor = site.Browser();
        string[] doors =
        [
            "/", "/en", "/en/world", "/en/rss.xml", "/en/world/rss.xml", "/sitemap.xml", "/en/sitemap.xml", "/en/news-sitemap.xml", "/en/storylines",
            $"/en/{House.Clock.Now:yyyyMMdd}/quixotry-begins-{id}", $"/newsroom/shared/{shared}", $"/newsroom/shared/{shared}/page", $"/newsroom/preview/{id}", $"/newsroom/articles/{id}",
        ];
        foreach (var door in doors) Assert.DoesNotContain(Secret, await Read(visitor, door), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"/newsroom/shared/{shared}")).StatusCode);
        using (var staff = site.Browser(chief)) Assert.Contains(Secret, await staff.GetStringAsync($"/newsroom/preview/{id}"), StringComparison.Ordinal);

        House.Clock.Now = until;
        await House.Get<PublishDue>().Run();
        foreach (var door in (string[])["/en", "/en/world", "/en/rss.xml", "/en/news-sitemap.xml"]) Assert.Contains(Secret, await Read(visitor, door), StringComparison.OrdinalIgnoreCase);
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task An_embargo_is_lifted_by_whoever_may_publish_and_the_log_says_so()
    {
        var (editor, reporter) = (await House.Join("ines", Role.Editor), await House.Join("tomas", Role.Reporter));
        var id = await House.Begin(reporter);
        await Refused.For(Refusal.Invalid, () => House.Get<SetEmbargo>().Run(editor, id, House.Clock.Now));
        await House.Get<SetEmbargo>().Run(editor, id, House.Clock.Now + Hour);
        await Refused.For(Refusal.Forbidden, () => House.Get<SetEmbargo>().Run(reporter, id, null));
        await House.Get<SetEmbargo>().Run(editor, id, null);
        await House.Get<PublishArticle>().Run(editor, id);
        Assert.Equal(2, (await House.Log(id)).Count(kind => kind == ActivityKind.SetEmbargo));
    }

    [Fact]
    public async Task Neither_a_retraction_nor_a_spike_lifts_an_embargo()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var (id, other) = (await House.Begin(chief), await House.Begin(chief, "Never seen"));
        await House.Get<PublishArticle>().Run(chief, id);
        await House.Write(chief, id, $"{Secret} begins");
        await House.Get<SetEmbargo>().Run(chief, id, House.Clock.Now + Hour);
        await House.Get<RetractArticle>().Run(chief, id);
        await Refused.For(Refusal.UnderEmbargo, () => House.Get<PublishArticle>().Run(chief, id));

        await House.Get<SetEmbargo>().Run(chief, other, House.Clock.Now + Hour);
        await House.Get<SpikeArticle>().Run(chief, other);
        await House.Get<ReviveArticle>().Run(chief, other);
        await Refused.For(Refusal.UnderEmbargo, () => House.Get<PublishArticle>().Run(chief, other));
    }

    [Fact]
    public async Task Writing_restoring_and_translating_do_not_lift_it_and_what_is_out_stays_as_it_is()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var id = await House.Begin(chief);
        await House.Get<PublishArticle>().Run(chief, id);
        await House.Write(chief, id, $"{Secret} begins");
        await House.Get<SetEmbargo>().Run(chief, id, House.Clock.Now + Hour);
        await House.Write(chief, id, $"{Secret} goes on");
        await House.Get<Dateline.Articles.Writing.RestoreVersion>().Run(chief, id, 1, "window");
        await Refused.For(Refusal.UnderEmbargo, () => House.Get<PublishArticle>().Run(chief, id, new Change(ChangeClass.Update)));
        Assert.Equal("Flood in the valley", (await House.Shown(id))!.Headline);
    }

    [Fact]
    public async Task The_ledger_and_the_readers_tables_know_nothing_of_it()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var id = await House.Begin(chief, $"{Secret} begins");
        await House.Get<SetEmbargo>().Run(chief, id, House.Clock.Now + Hour);
        await House.Get<ScheduleArticle>().Run(chief, id, House.Clock.Now + Hour);
        await House.CatchUp();
        await using var db = House.Db();
        Assert.False(await db.Set<PublishedArticle>().AnyAsync() || await db.Set<Dateline.Ledger.Revision>().AnyAsync() || await db.Set<Dateline.Ledger.Entry>().AnyAsync());
    }

    static async Task<string> Read(HttpClient visitor, string address)
    {
        using var answer = await visitor.GetAsync(address);
        return await answer.Content.ReadAsStringAsync() + answer.Headers;
    }
}
