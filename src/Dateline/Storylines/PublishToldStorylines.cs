using Dateline.Articles;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>A storyline that began with an article under embargo goes out when the first article of it does, and not before.</summary>
public sealed class PublishToldStorylines(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger)
{
    public async Task Run(CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (!await Waiting(db).AnyAsync(cancel)) return;

        await using var turn = await ledger.Begin(db, cancel);
        foreach (var text in await Waiting(db).ToListAsync(cancel)) await PublishStoryline.Within(turn, text, cancel);
        await turn.Commit(cancel);
    }

    static IQueryable<StorylineText> Waiting(DatelineDb db) => db.Set<StorylineText>().Where(text => text.WaitsForArticle
        && !db.Set<Storyline>().Any(storyline => storyline.Id == text.StorylineId && storyline.MergedIntoId != null)
        && !db.Set<PublishedStoryline>().Any(shown => shown.StorylineId == text.StorylineId && shown.EditionId == text.EditionId)
        && db.Set<PublishedArticle>().Any(article => article.StorylineId == text.StorylineId && article.EditionId == text.EditionId && article.State == PublicState.Live));
}
