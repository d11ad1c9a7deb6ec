using Dateline.Articles;
using Dateline.Kernel.Imaging;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Fronts;

/// <summary>Live articles with what the front desk shows of them.</summary>
static class FrontArticles
{
    const int ThumbWidth = 320;

    public static IQueryable<PublishedArticle> Live(DatelineDb db, long edition) => db.Set<PublishedArticle>().AsNoTracking()
        .Where(a => a.EditionId == edition && a.State == PublicState.Live).OrderByDescending(a => a.Published).ThenByDescending(a => a.ArticleId);

    public static async Task<IReadOnlyList<FrontArticle>> Of(DatelineDb db, IQueryable<PublishedArticle> articles, CancellationToken cancel)
    {
        var rows = await articles.Select(a => new { a.ArticleId, a.Headline, a.Language, a.Published, a.CardAsset }).ToListAsync(cancel);
        var wanted = rows.Select(r => r.CardAsset).OfType<long>().Distinct().ToList();
        var files = await db.Set<PublishedAsset>().AsNoTracking().Where(p => wanted.Contains(p.AssetId) && !p.IsWithdrawn && p.Sha256 != null).ToDictionaryAsync(p => p.AssetId, cancel);
        return [.. rows.Select(r => new FrontArticle(r.ArticleId, r.Headline, r.Language, r.Published,
            r.CardAsset is { } asset && files.TryGetValue(asset, out var file) ? Thumb(file) : null))];
    }

    static string Thumb(PublishedAsset picture)
    {
        var widths = RenditionLadder.For(picture.Content.File!.Width);
        return $"{AssetAddress.Renditions(picture.Sha256!)}/{widths.LastOrDefault(width => width <= ThumbWidth, widths[0])}.webp";
    }
}
