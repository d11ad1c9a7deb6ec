using Dateline.Articles;
using Dateline.Editions;
using Dateline.Mediabank;
using Dateline.NewsFormats.Ninjs;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>Where readers find what an item became; null when they don't.</summary>
static class ItemAddress
{
    public static async Task<string?> Of(ItemInHand hand, DatelineDb db, CancellationToken cancel)
    {
        var (item, edition) = (hand.Item, hand.Edition);
        if (item.IsPicture())
        {
            return await db.Set<Asset>().AsNoTracking().FirstOrDefaultAsync(a => a.Uri == item.Uri && a.PublicRevision != null && !a.IsWithdrawn, cancel) is { } asset
                ? AssetAddress.Of(edition.Key, asset.Id) : null;
        }
        return item.Profile switch
        {
            "storyline" => await OfStoryline(ImportStoryline.KeyOf(item), edition, db, cancel),
            "front" => item.PubStatus == NinjsPubStatus.Canceled ? null : OfFront(edition, WireSections.For(hand)),
            _ => await OfArticle(item.Uri, db, cancel),
        };
    }

    public static string OfFront(Edition edition, string? section) => section is null ? $"/{edition.Key}" : $"/{edition.Key}/{section}";

    static async Task<string?> OfArticle(string uri, DatelineDb db, CancellationToken cancel)
    {
        if (await db.Set<PublishedArticle>().AsNoTracking().FirstOrDefaultAsync(a => a.Uri == uri && a.State == PublicState.Live, cancel) is not { } article) return null;
        var edition = await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == article.EditionId, cancel);
        return ArticleAddress.Of(edition.Key, edition.Style.TimeZone, article.Published, article.Slug, article.ArticleId);
    }

    static async Task<string?> OfStoryline(string key, Edition edition, DatelineDb db, CancellationToken cancel)
    {
        var id = await db.Set<Storyline>().Where(s => s.Key == key).Select(s => s.MergedIntoId ?? s.Id).SingleOrDefaultAsync(cancel);
        return await db.Set<PublishedStoryline>().AsNoTracking().SingleOrDefaultAsync(s => s.StorylineId == id && s.EditionId == edition.Id && !s.IsWithdrawn, cancel) is { } shown
            ? StorylineAddress.Of(edition.Key, shown.Content.Slug, id) : null;
    }
}
