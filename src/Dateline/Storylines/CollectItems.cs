using System.Globalization;
using Dateline.Articles;
using Dateline.Kernel.Localization;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Follows the ledger and keeps each storyline's items: what was published into it, and is still there.</summary>
public sealed class CollectItems : IFollower
{
    const string Storylines = "storyline/";

    public string Name => "storyline-items";

    public async Task Follow(Entry entry, DatelineDb db, CancellationToken cancel)
    {
        if (LedgerSubjects.ArticleIn(entry) is { } article) await Collect(article, db, cancel);
        else if (entry.Subject.StartsWith(Storylines, StringComparison.Ordinal)) await MoveMerged(long.Parse(entry.Subject.Split('/')[1], CultureInfo.InvariantCulture), db, cancel);
    }

    static async Task Collect(long id, DatelineDb db, CancellationToken cancel)
    {
        // The article as it is now, not as it was at this entry: later entries will find the same and change nothing.
        var article = await db.Set<PublishedArticle>().FindAsync([id], cancel);
        var item = await db.Set<StorylineItem>().FindAsync([id], cancel);
        if (article is not { State: PublicState.Live, StorylineId: { } storyline })
        {
            if (item is not null) db.Remove(item);
            return;
        }
        if (item is null) db.Add(item = new StorylineItem { ArticleId = id, EditionId = article.EditionId });
        item.StorylineId = await FindStoryline.Standing(db, storyline, cancel);
        var happened = article.Content?.Happened;
        item.Time = happened?.Time ?? article.Published;
        item.Precision = happened?.Precision ?? TimePrecision.Minute;
    }

    // An item that was collected in the moment of a merger went to the storyline that is gone.
    static async Task MoveMerged(long id, DatelineDb db, CancellationToken cancel)
    {
        if (await FindStoryline.Standing(db, id, cancel) is var standing && standing == id) return;
        foreach (var item in await db.Set<StorylineItem>().Where(i => i.StorylineId == id).ToListAsync(cancel)) item.StorylineId = standing;
    }
}
