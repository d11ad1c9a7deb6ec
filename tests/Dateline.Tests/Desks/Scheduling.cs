using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Desks;

public sealed class Scheduling : DatabaseTest
{
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    Actor editor;
    long id;

    DateTimeOffset Due { get; set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        editor = await House.Join("ines", Role.Editor);
        id = await House.Begin(editor);
        Due = House.Clock.Now + Hour;
    }

    [Fact]
    public async Task It_goes_out_at_its_second_not_before_and_once()
    {
        await House.Get<ScheduleArticle>().Run(editor, id, Due);
        Assert.Equal(Due, await House.Get<PublishDue>().Run());
        House.Clock.Now = Due - TimeSpan.FromMilliseconds(1);
        Assert.Equal(Due, await House.Get<PublishDue>().Run());
        Assert.Null(await House.Shown(id));

        House.Clock.Now = Due;
        Assert.Null(await House.Get<PublishDue>().Run());
        await House.Get<PublishDue>().Run();
        Assert.Equal((1, Due), ((await House.Shown(id))!.Revision, (await House.Shown(id))!.Published));
        Assert.Equal((ArticleStage.Published, null), ((await House.Article(id)).Stage, (await House.Article(id)).PublishAt));
        Assert.Equal([ActivityKind.Schedule, ActivityKind.Publish], (await House.Log(id))[^2..]);
    }

    [Fact]
    public async Task Two_nodes_let_out_each_of_many_once()
    {
        List<long> all = [id];
        for (var i = 0; i < 30; i++) all.Add(await House.Begin(editor, $"Item {i}"));
        foreach (var one in all) await House.Get<ScheduleArticle>().Run(editor, one, Due);
        House.Clock.Now = Due;
        await using var neighbour = House.Neighbour();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(node => Task.Run(() => (node % 2 == 0 ? House : neighbour).Get<PublishDue>().Run())));
        Assert.Equal(all.Select(one => $"article/{one}").Order(), (await House.Entries()).Select(e => e.Subject).Order());
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task Nobody_writes_in_it_until_it_is_taken_off_the_schedule()
    {
        await House.Get<ScheduleArticle>().Run(editor, id, Due);
        await Refused.For(Refusal.NotNow, () => House.Write(editor, id, "Changed my mind"));
        await Refused.For(Refusal.NotNow, () => House.Describe(editor, id, d => d with { Slugline = "FLOOD" }));
        await Refused.For(Refusal.NotNow, () => House.Get<SpikeArticle>().Run(editor, id));

        await House.Get<UnscheduleArticle>().Run(editor, id);
        await House.Write(editor, id, "Changed my mind");
        House.Clock.Now = Due + Hour;
        await House.Get<PublishDue>().Run();
        Assert.Null(await House.Shown(id));
    }

    [Fact]
    public async Task It_can_be_put_to_another_time_and_out_at_once()
    {
        await House.Get<ScheduleArticle>().Run(editor, id, Due);
        await House.Get<ScheduleArticle>().Run(editor, id, Due + Hour);
        House.Clock.Now = Due;
        await House.Get<PublishDue>().Run();
        Assert.Null(await House.Shown(id));

        await House.Get<PublishArticle>().Run(editor, id);
        House.Clock.Now = Due + Hour;
        await House.Get<PublishDue>().Run();
        Assert.Equal(1, (await House.Shown(id))!.Revision);
    }

    [Fact]
    public async Task A_time_that_has_passed_is_refused_and_so_is_one_before_the_embargo_ends()
    {
        await Refused.For(Refusal.Invalid, () => House.Get<ScheduleArticle>().Run(editor, id, House.Clock.Now));
        await House.Get<SetEmbargo>().Run(editor, id, Due);
        await Refused.For(Refusal.UnderEmbargo, () => House.Get<ScheduleArticle>().Run(editor, id, Due - TimeSpan.FromSeconds(1)));
        await House.Get<ScheduleArticle>().Run(editor, id, Due);
        await Refused.For(Refusal.NotNow, () => House.Get<SetEmbargo>().Run(editor, id, Due + Hour));
    }

    [Fact]
    public async Task What_readers_have_is_not_scheduled_for_a_change_needs_its_class()
    {
        await House.Get<PublishArticle>().Run(editor, id);
        await House.Write(editor, id, "Flood recedes");
        await Refused.For(Refusal.NotNow, () => House.Get<ScheduleArticle>().Run(editor, id, Due));
    }

    [Fact]
    public async Task What_cannot_go_out_is_given_back_once_with_the_reason_and_holds_nobody_up()
    {
        var other = await House.Begin(editor, "All is well");
        await House.Get<ScheduleArticle>().Run(editor, id, Due);
        await House.Get<ScheduleArticle>().Run(editor, other, Due);
        await House.Change<Article>(a => a.Id == id, article => typeof(Article).GetProperty(nameof(Article.EmbargoUntil))!.SetValue(article, Due + Hour));   // as an older program could have left it
        House.Clock.Now = Due;
        await House.Get<PublishDue>().Run();
        await House.Get<PublishDue>().Run();

        Assert.Equal((null, 1), (await House.Shown(id), (await House.Shown(other))!.Revision));
        Assert.Equal((ArticleStage.Draft, null), ((await House.Article(id)).Stage, (await House.Article(id)).PublishAt));
        Assert.Contains("embargo", Assert.Single(await House.Notices(editor), n => n.Kind == NoticeKind.CouldNotGoOut).Words, StringComparison.Ordinal);
        Assert.Equal(Due + Hour, (await House.Article(id)).EmbargoUntil);
    }
}
