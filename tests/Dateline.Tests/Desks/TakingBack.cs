using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Desks;

public sealed class TakingBack : DatabaseTest
{
    const string Secret = "Quixotry";

    [Fact]
    public async Task A_retraction_is_told_and_proven_and_the_article_can_come_back()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var id = await House.Begin(chief);
        await Refused.For(Refusal.NotNow, () => House.Get<RetractArticle>().Run(chief, id, "too early"));
        await House.Get<PublishArticle>().Run(chief, id);
        await House.Get<RetractArticle>().Run(chief, id, "The source withdrew.");
        Assert.Equal((PublicState.Withdrawn, PublicState.Withdrawn), ((await House.Shown(id))!.State, (await House.Article(id)).Standing!.Value));

        await House.Get<PublishArticle>().Run(chief, id);
        Assert.Equal([EntryKind.Publish, EntryKind.Retract, EntryKind.Restore], (await House.Entries()).Select(e => e.Kind));
        Assert.Equal(PublicState.Live, (await House.Shown(id))!.State);
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task What_was_to_go_out_by_itself_does_not_after_a_retraction()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var id = await House.Begin(chief);
        await House.Get<PublishArticle>().Run(chief, id);
        await House.Change<Article>(a => a.Id == id, article => article.HoldUntil(House.Clock.Now + TimeSpan.FromMinutes(1)));   // as the wire does it
        await House.Get<RetractArticle>().Run(chief, id);
        House.Clock.Now += TimeSpan.FromMinutes(2);
        await House.Get<PublishDue>().Run();
        Assert.Equal(PublicState.Withdrawn, (await House.Shown(id))!.State);
    }

    [Fact]
    public async Task A_removal_leaves_no_word_anywhere_but_in_what_others_wrote_of_their_own()
    {
        var (chief, reporter) = (await House.Join("nora", Role.ChiefEditor), await House.Join("tomas", Role.Reporter));
        var id = await House.Begin(reporter, $"{Secret} of a minister");
        await House.Describe(reporter, id, d => d with { Slugline = Secret, ShortHeadline = Secret, SearchTitle = Secret, SearchDescription = Secret, Byline = Secret, DeskNotes = Secret, Subjects = [new(Secret)] });
        await House.Get<CommentOnArticle>().Run(chief, id, new Remark($"@tomas is {Secret} right?", Secret));
        await House.Get<SubmitArticle>().Run(reporter, id);
        await House.Get<SendBackArticle>().Run(chief, id, $"{Secret}!");
        await House.Get<AssignArticle>().Run(chief, id, null, reporter.Account);
        await House.Get<PublishArticle>().Run(chief, id);
        House.Clock.Now += TimeSpan.FromHours(1);
        await House.Write(reporter, id, $"{Secret} of two ministers");
        await House.Get<PublishArticle>().Run(chief, id, new Change(ChangeClass.Correction, $"{Secret} of two."));
        await House.Get<TranslateArticle>().Run(chief, id, (await House.Edition("ar")).Id);
        await House.CatchUp();
        Assert.Contains(Secret, await Fingerprint.Of(House), StringComparison.OrdinalIgnoreCase);

        await House.Get<RemoveArticle>().Run(chief, id, "court order 12/26");
        await House.CatchUp();
        // A translation is an article of its own, which is removed for itself: its draft and the line that began it say the words still.
        await using var db = House.Db();
        var translation = await db.Set<Article>().SingleAsync(a => a.Id != id);
        Assert.Contains(Secret, translation.Headline, StringComparison.Ordinal);
        db.RemoveRange(db.Set<Activity>().Where(a => a.Subject == translation.LedgerSubject));
        db.Remove(translation);
        await db.SaveChangesAsync();
        var left = (await Fingerprint.Of(House)).Split('\n').Where(line => line.Contains(Secret, StringComparison.OrdinalIgnoreCase));
        Assert.Empty(left);
        Assert.Equal("court order 12/26", (await db.Set<Activity>().SingleAsync(a => a.Kind == ActivityKind.Remove)).Detail);
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task What_is_removed_is_written_shared_and_published_no_more()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var id = await House.Begin(chief);
        await House.Get<PublishArticle>().Run(chief, id);
        await House.Get<RemoveArticle>().Run(chief, id);
        await Refused.For(Refusal.NotNow, () => House.Get<RemoveArticle>().Run(chief, id));
        await Refused.For(Refusal.NotNow, () => House.Write(chief, id, "Once more"));
        await Refused.For(Refusal.Incomplete, () => House.Get<PublishArticle>().Run(chief, id));
        await Refused.For(Refusal.NotNow, () => House.Get<PublishArticle>().Run(Actor.House, id));
        await Refused.For(Refusal.Incomplete, () => House.Get<ScheduleArticle>().Run(chief, id, House.Clock.Now + TimeSpan.FromHours(1)));
        await Refused.For(Refusal.NotNow, () => House.Get<RetractArticle>().Run(chief, id));
    }
}
