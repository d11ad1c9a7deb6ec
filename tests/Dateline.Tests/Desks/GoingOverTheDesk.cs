using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Desks;

public sealed class GoingOverTheDesk : DatabaseTest
{
    [Fact]
    public async Task A_reporter_writes_an_editor_reads_and_publishes_and_everybody_is_told()
    {
        var (reporter, editor) = (await House.Join("tomas", Role.Reporter), await House.Join("ines", Role.Editor));
        var id = await House.Begin(reporter);
        await House.Get<SubmitArticle>().Run(reporter, id);
        Assert.Equal(ArticleStage.InReview, (await House.Article(id)).Stage);
        Assert.Equal([NoticeKind.WaitsForReview], (await House.Notices(editor)).Select(n => n.Kind));

        await House.Get<ApproveArticle>().Run(editor, id);
        Assert.Equal(ArticleStage.Ready, (await House.Article(id)).Stage);
        var entry = await House.Get<PublishArticle>().Run(editor, id);
        Assert.Equal(EntryKind.Publish, entry.Kind);
        Assert.Equal((ArticleStage.Published, PublicState.Live), ((await House.Article(id)).Stage, (await House.Article(id)).Standing));
        Assert.Equal([NoticeKind.Approved, NoticeKind.Published], (await House.Notices(reporter)).Select(n => n.Kind));
        Assert.Equal([ActivityKind.Begin, ActivityKind.Describe, ActivityKind.Submit, ActivityKind.Approve, ActivityKind.Publish], await House.Log(id));
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task A_reporter_writes_in_their_own_until_it_is_in_review_and_never_in_anothers()
    {
        var (reporter, other) = (await House.Join("tomas", Role.Reporter), await House.Join("lena", Role.Reporter));
        var id = await House.Begin(reporter);
        await Refused.For(Refusal.Forbidden, () => House.Write(other, id, "Not mine"));
        await House.Get<SubmitArticle>().Run(reporter, id);
        await Refused.For(Refusal.Forbidden, () => House.Write(reporter, id, "Too late"));
        await Refused.For(Refusal.Forbidden, () => House.Get<PublishArticle>().Run(reporter, id));
        Assert.Equal("Flood in the valley", (await House.Article(id)).Headline);
    }

    [Fact]
    public async Task What_is_sent_back_comes_with_its_reason_and_is_written_again()
    {
        var (reporter, editor) = (await House.Join("tomas", Role.Reporter), await House.Join("ines", Role.Editor));
        var id = await House.Begin(reporter);
        await House.Get<SubmitArticle>().Run(reporter, id);
        await House.Get<SendBackArticle>().Run(editor, id, "Who says so?");
        Assert.Equal((NoticeKind.SentBack, "Who says so?"), ((await House.Notices(reporter))[^1].Kind, (await House.Notices(reporter))[^1].Words));
        Assert.IsType<SaveOutcome.Saved>(await House.Write(reporter, id, "The mayor says so"));
        Assert.Equal(ArticleStage.Draft, (await House.Article(id)).Stage);
    }

    [Fact]
    public async Task A_step_that_somebody_else_took_is_not_taken_twice()
    {
        var editor = await House.Join("ines", Role.Editor);
        var id = await House.Begin(editor);
        await House.Get<SubmitArticle>().Run(editor, id);
        await Refused.For(Refusal.NotNow, () => House.Get<SubmitArticle>().Run(editor, id));
        await Refused.For(Refusal.NotNow, () => House.Get<ReviveArticle>().Run(editor, id));
        await Refused.For(Refusal.NotNow, () => House.Get<UnscheduleArticle>().Run(editor, id));

        var both = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Record.ExceptionAsync(() => House.Get<ApproveArticle>().Run(editor, id)).AsTask()));
        Assert.Single(both, exception => exception is null);
        Assert.All(both.OfType<Exception>(), exception => Assert.IsType<RefusedException>(exception));
        Assert.Single(await House.Log(id), kind => kind == ActivityKind.Approve);
    }

    [Fact]
    public async Task A_spiked_draft_goes_nowhere_until_it_is_revived_and_what_readers_saw_is_not_spiked()
    {
        var editor = await House.Join("ines", Role.Editor);
        var id = await House.Begin(editor);
        await House.Get<SpikeArticle>().Run(editor, id);
        await Refused.For(Refusal.Incomplete, () => House.Get<PublishArticle>().Run(editor, id));
        await Refused.For(Refusal.NotNow, () => House.Get<PublishArticle>().Run(Actor.House, id));
        await Refused.For(Refusal.NotNow, () => House.Write(editor, id, "From the grave"));

        await House.Get<ReviveArticle>().Run(editor, id);
        await House.Get<PublishArticle>().Run(editor, id);
        await House.Write(editor, id, "Second thoughts");
        await Refused.For(Refusal.NotNow, () => House.Get<SpikeArticle>().Run(editor, id));
        Assert.Single(await House.Entries());
    }

    [Fact]
    public async Task Writing_in_what_is_out_opens_a_draft_that_readers_do_not_see()
    {
        var editor = await House.Join("ines", Role.Editor);
        var id = await House.Begin(editor);
        await House.Get<PublishArticle>().Run(editor, id);
        await House.Write(editor, id, "Flood recedes");
        Assert.Equal((ArticleStage.Draft, true), ((await House.Article(id)).Stage, (await House.Article(id)).IsLive));
        Assert.Equal("Flood in the valley", (await House.Shown(id))!.Headline);
        await House.Get<SubmitArticle>().Run(editor, id);
        Assert.True((await House.Article(id)).IsLive);
    }

    [Fact]
    public async Task An_article_is_assigned_to_somebody_of_its_edition_who_may_write_in_it_then()
    {
        var (edition, ar) = (await House.Edition(), await House.Edition("ar"));
        var (editor, reporter, stranger) = (await House.Join("ines", Role.Editor), await House.Join("tomas", new Grant(Role.Reporter, edition.Id)), await House.Join("layla", new Grant(Role.Reporter, ar.Id)));
        var desk = await House.Add(new NewsDesk(edition.Id, "Economy", 0));
        var foreign = await House.Add(new NewsDesk(ar.Id, "الاقتصاد", 0));
        var id = await House.Begin(editor);
        await Refused.For(Refusal.Invalid, () => House.Get<AssignArticle>().Run(editor, id, null, stranger.Account));
        await Refused.For(Refusal.Missing, () => House.Get<AssignArticle>().Run(editor, id, foreign.Id, null));

        await House.Get<AssignArticle>().Run(editor, id, desk.Id, reporter.Account);
        Assert.Equal([NoticeKind.Assigned], (await House.Notices(reporter)).Select(n => n.Kind));
        Assert.IsType<SaveOutcome.Saved>(await House.Write(reporter, id, "As assigned"));
        await House.Get<AssignArticle>().Run(editor, id, desk.Id, reporter.Account);
        Assert.Single(await House.Notices(reporter));   // nothing new was said
    }

    [Fact]
    public async Task A_reporter_takes_what_is_nobodys_turn_and_not_what_is_a_colleagues()
    {
        var (editor, tomas, vera) = (await House.Join("ines", Role.Editor), await House.Join("tomas", Role.Reporter), await House.Join("vera", Role.Reporter));
        var id = await House.Begin(tomas);
        await Refused.For(Refusal.Forbidden, () => House.Get<TakeArticle>().Run(vera, id));
        await Refused.For(Refusal.Forbidden, () => House.Get<AssignArticle>().Run(vera, id, null, vera.Account));
        await House.Get<AssignArticle>().Run(tomas, id, null, null);
        await House.Get<TakeArticle>().Run(vera, id);
        await House.Get<TakeArticle>().Run(editor, id);
        Assert.Equal(editor.Account, (await House.Article(id)).AssigneeId);
    }

    [Fact]
    public async Task A_closed_desk_takes_nothing_new()
    {
        var (edition, editor) = (await House.Edition(), await House.Join("ines", Role.Editor));
        var desk = new NewsDesk(edition.Id, "Economy", 0);
        desk.Be("Economy", isClosed: true);
        await House.Add(desk);
        var id = await House.Begin(editor);
        await Refused.For(Refusal.Missing, () => House.Get<BeginArticle>().Run(editor, new Beginning(edition.Id, Desk: desk.Id)));
        await Refused.For(Refusal.Missing, () => House.Get<AssignArticle>().Run(editor, id, desk.Id, null));
    }

    [Fact]
    public async Task What_waits_for_review_is_told_to_the_editors_of_its_desk_and_to_all_where_it_has_none()
    {
        var edition = await House.Edition();
        var (reporter, ines, nora) = (await House.Join("tomas", Role.Reporter), await House.Join("ines", Role.Editor), await House.Join("nora", Role.ChiefEditor));
        var desk = await House.Add(new NewsDesk(edition.Id, "Economy", 0));
        await House.Add(new DeskMember { DeskId = desk.Id, AccountId = ines.Account!.Value });
        var (withDesk, without) = (await House.Begin(reporter, "Rates rise"), await House.Begin(reporter, "Rates fall"));
        await House.Get<AssignArticle>().Run(reporter, withDesk, desk.Id, reporter.Account);
        await House.Get<SubmitArticle>().Run(reporter, withDesk);
        await House.Get<SubmitArticle>().Run(reporter, without);
        Assert.Equal(["Rates rise", "Rates fall"], (await House.Notices(ines)).Select(n => n.About));
        Assert.Equal(["Rates fall"], (await House.Notices(nora)).Select(n => n.About));
    }

    [Fact]
    public async Task A_template_gives_its_content_to_a_new_article_and_never_its_address_or_name()
    {
        var (editor, edition) = (await House.Join("ines", Role.Editor), await House.Edition());
        var id = await House.Begin(editor, "Markets at noon");
        await House.Describe(editor, id, d => d with { Profile = "brief", Slugline = "MARKETS" });
        await House.Get<PublishArticle>().Run(editor, id);
        await Refused.For(Refusal.Invalid, () => House.Get<SaveTemplate>().Run(editor, id, " "));
        await House.Get<SaveTemplate>().Run(editor, id, "Noon");
        await House.Get<SaveTemplate>().Run(editor, id, "Noon");   // once more, in place of the first

        await using var db = House.Db();
        var template = Assert.Single(db.Set<ArticleTemplate>());
        var made = await House.Article(await House.Get<BeginArticle>().Run(editor, new Beginning(edition.Id, Template: template.Id)));
        var first = await House.Article(id);
        Assert.Equal(("Markets at noon", "MARKETS", "brief", ""), (made.Headline, made.Slugline, made.Profile, made.Draft.Slug));
        Assert.NotEqual(first.Draft.TranslationSet, made.Draft.TranslationSet);
        Assert.Equal((null, null, ArticleStage.Draft), (made.Draft.FirstPublished, made.Standing, made.Stage));
        await House.Get<DeleteTemplate>().Run(editor, template.Id);
        Assert.Empty(db.Set<ArticleTemplate>());
    }
}
