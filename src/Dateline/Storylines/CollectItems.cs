using Dateline.Articles;
using Dateline.Kernel.Localization;
using Dateline.Ledger;
using Dateline.Platform.Data;

namespace Dateline.Storylines;

/// <summary>Follows the ledger and keeps each storyline's items: what was published into it, and is still there.</summary>
public sealed class CollectItems : IFollower
{
    public string Name => "storyline-items";

    public async Task Follow(Entry entry, DatelineDb db, CancellationToken cancel)
    {
        if (LedgerSubjects.ArticleIn(entry) is not { } id) return;

        // The article as it is now, not as it was at this entry: later entries will find the same and change nothing.
        var article = await db.Set<PublishedArticle>().FindAsync([id], cancel);
        var item = await db.Set<StorylineItem>().FindAsync([id], cancel);
        if (article is not { State: PublicState.Live, StorylineId: { } storyline })
        {
            if (item is not null) db.Remove(item);
            return;
        }
        if (item is null) db.Add(item = new StorylineItem { ArticleId = id, EditionId = article.EditionId });
        item.StorylineId = storyline;
        var happened = article.Content?.Happened;
        item.Time = happened?.Time ?? article.Published;
        item.Precision = happened?.Precision ?? TimePrecision.Minute;
    }
}
