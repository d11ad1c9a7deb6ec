using Dateline.Articles;
using Dateline.Editions;
using Dateline.Mediabank;
using Dateline.NewsFormats.Ninjs;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>Where readers find what an item became; null when they don't.</summary>
static class ItemAddress
{
    public static async Task<string?> Of(NinjsItem item, DatelineDb db, CancellationToken cancel)
    {
        if (await db.Set<PublishedArticle>().AsNoTracking().FirstOrDefaultAsync(a => a.Uri == item.Uri && a.State == PublicState.Live, cancel) is { } article)
        {
            var edition = await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == article.EditionId, cancel);
            return ArticleAddress.Of(edition.Key, edition.Style.TimeZone, article.Published, article.Slug, article.ArticleId);
        }
        if (await db.Set<Asset>().AsNoTracking().FirstOrDefaultAsync(a => a.Uri == item.Uri && a.PublicRevision != null && !a.IsWithdrawn, cancel) is { } asset)
            return AssetAddress.Of((await db.Set<Edition>().AsNoTracking().OrderBy(e => e.Order).FirstAsync(cancel)).Key, asset.Id);
        return null;
    }
}
