using Dateline.Articles;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>An item under embargo may begin a storyline; that is published when the first article of it is, and not before.</summary>
public static class PublishToldStorylines
{
    public static async Task Run(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (!await Waiting(db).AnyAsync(cancel)) return;

        await using var turn = await ledger.Begin(db, cancel);
        foreach (var text in await Waiting(db).ToListAsync(cancel)) await PublishStoryline.Within(turn, text, cancel);
        await turn.Commit(cancel);
    }

    static IQueryable<StorylineText> Waiting(DatelineDb db) => db.Set<StorylineText>().Where(text =>
        !db.Set<PublishedStoryline>().Any(shown => shown.StorylineId == text.StorylineId && shown.EditionId == text.EditionId)
        && db.Set<PublishedArticle>().Any(article => article.StorylineId == text.StorylineId && article.EditionId == text.EditionId && article.State == PublicState.Live));
}
