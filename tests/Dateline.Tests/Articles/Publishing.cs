using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Articles;

public sealed class Publishing : DatabaseTest
{
    [Fact]
    public async Task A_draft_is_unknown_to_readers_until_it_is_published()
    {
        var id = await House.Draft();
        await using (var db = House.Db()) Assert.Empty(await db.Set<PublishedArticle>().ToListAsync());

        var entry = await House.Publish(id);

        Assert.Equal((EntryKind.Publish, $"article/{id}", "en", 1), (entry.Kind, entry.Subject, entry.Edition, entry.Revision));
        var shown = await Shown(id);
        Assert.Equal((PublicState.Live, "Flood in the valley", House.Clock.Now), (shown.State, shown.Headline, shown.Published));
        Assert.Null(shown.Updated);
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task A_second_publication_is_an_update_and_one_with_a_new_correction_a_correction()
    {
        var id = await House.Draft();
        await House.Publish(id);
        House.Clock.Now += TimeSpan.FromHours(1);
        await House.Rewrite(id, text => text with { Headline = "Flood recedes" });
        Assert.Equal(EntryKind.Update, (await House.Publish(id)).Kind);
        Assert.Equal(House.Clock.Now, (await Shown(id)).Updated);

        await House.Rewrite(id, text => text with { Body = new([.. text.Body.Blocks, new Correction(House.Clock.Now, RichText.Of("Not seven but six."))]) });
        Assert.Equal(EntryKind.Correct, (await House.Publish(id)).Kind);
        Assert.Equal(3, (await Shown(id)).Revision);
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task A_revision_says_what_was_published_whatever_happens_to_the_draft()
    {
        var id = await House.Draft();
        await House.Publish(id);
        await House.Rewrite(id, text => text with { Headline = "Something else" });

        await using var db = House.Db();
        var revision = await db.Set<Revision>().SingleAsync(r => r.Subject == $"article/{id}");
        Assert.Equal("Flood in the valley", Platform.Data.Documents.Read<ArticleContent>(revision.Document!).Headline);
        Assert.Equal(revision.Document, Platform.Data.Documents.Write((await Shown(id)).Content));
    }

    [Fact]
    public async Task A_retracted_article_can_be_restored_and_its_chain_tells_both()
    {
        var id = await House.Draft();
        await House.Publish(id);
        await House.Get<RetractArticle>().Run(Actor.House, id);
        Assert.Equal(PublicState.Withdrawn, (await Shown(id)).State);
        await Assert.ThrowsAsync<RefusedException>(() => House.Get<RetractArticle>().Run(Actor.House, id));

        await House.Publish(id);
        Assert.Equal(PublicState.Live, (await Shown(id)).State);
        Assert.Equal([EntryKind.Publish, EntryKind.Retract, EntryKind.Restore], (await House.Entries()).Select(e => e.Kind));
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task A_removed_article_leaves_its_entries_and_not_a_word_of_itself()
    {
        var id = await House.Draft("A secret name");
        await House.Publish(id);
        await House.Publish(id);
        await House.Get<RemoveArticle>().Run(Actor.House, id);

        await using var db = House.Db();
        var revisions = await db.Set<Revision>().Where(r => r.Subject == $"article/{id}").OrderBy(r => r.Number).ToListAsync();
        Assert.Equal([true, true, false], revisions.Select(r => r.Document is null && r.Salt is null));
        var everything = Platform.Data.Documents.Write((await db.Set<Article>().SingleAsync()).Draft) + Platform.Data.Documents.Write(revisions[2].Document) + (await Shown(id)).Headline;
        Assert.DoesNotContain("secret", everything, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((PublicState.Removed, null), ((await Shown(id)).State, (await Shown(id)).Content));
        await Assert.ThrowsAsync<RefusedException>(() => House.Publish(id));
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task A_clock_that_was_set_back_does_not_put_entries_out_of_order()
    {
        var id = await House.Draft();
        await House.Publish(id);
        House.Clock.Now -= TimeSpan.FromDays(1);
        await House.Publish(id);
        await LedgerCheck.IsWhole(House);
    }

    [Fact]
    public async Task An_embargo_is_refused_before_its_time_and_goes_out_by_itself_once()
    {
        var id = await House.Draft();
        await using (var db = House.Db())
        {
            (await db.Set<Article>().SingleAsync()).HoldUntil(House.Clock.Now + TimeSpan.FromMinutes(10));
            await db.SaveChangesAsync();
        }
        await Assert.ThrowsAsync<RefusedException>(() => House.Publish(id));
        Assert.Equal(House.Clock.Now + TimeSpan.FromMinutes(10), await House.Get<PublishDue>().Run());
        Assert.Empty(await House.Entries());

        House.Clock.Now += TimeSpan.FromMinutes(10);
        await using var neighbour = House.Neighbour();
        await Task.WhenAll(House.Get<PublishDue>().Run(), neighbour.Get<PublishDue>().Run());
        await House.Get<PublishDue>().Run();
        Assert.Single(await House.Entries());
    }

    async Task<PublishedArticle> Shown(long id)
    {
        await using var db = House.Db();
        return await db.Set<PublishedArticle>().SingleAsync(a => a.ArticleId == id);
    }
}
