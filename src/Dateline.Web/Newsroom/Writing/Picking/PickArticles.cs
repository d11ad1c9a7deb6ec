using System.Globalization;
using Dateline.Articles;
using Dateline.Kernel.Imaging;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Web.Strings;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Writing.Picking;

/// <summary>Articles for a related card: what readers can read in the edition, newest first.</summary>
static class PickArticles
{
    const int Most = 20;

    public static async Task<IResult> Find(long edition, string? q, HttpContext http, IDbContextFactory<DatelineDb> dbs)
    {
        await using var db = await dbs.CreateDbContextAsync(http.RequestAborted);
        if (await Picker.Open(http, db, edition) is not { } told) return TypedResults.Forbid();
        var format = EditionFormats.Of(told.Style);

        var articles = from published in db.Set<PublishedArticle>().AsNoTracking()
                       join article in db.Set<Article>() on published.ArticleId equals article.Id
                       where published.EditionId == edition && published.State == PublicState.Live
                       select new { published, article.SearchText };
        if (long.TryParse(q, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) articles = articles.Where(a => a.published.ArticleId == number || a.SearchText.Contains(q));
        else foreach (var word in Picker.Words(q)) articles = articles.Where(a => a.SearchText.Contains(word));
        var found = await articles.OrderByDescending(a => a.published.Published).ThenByDescending(a => a.published.ArticleId).Take(Most)
            .Select(a => new { a.published.ArticleId, a.published.Headline, a.published.Published, a.published.Section, a.published.CardAsset }).ToListAsync(http.RequestAborted);
        var wanted = found.Select(f => f.CardAsset).OfType<long>().ToList();
        var files = await db.Set<PublishedAsset>().AsNoTracking().Where(p => wanted.Contains(p.AssetId) && !p.IsWithdrawn && p.Sha256 != null).ToDictionaryAsync(p => p.AssetId, http.RequestAborted);

        return TypedResults.Ok(found.Select(f => new
        {
            Id = f.ArticleId, f.Headline, Published = format.ShortDate(f.Published), Kicker = told.Sections.FirstOrDefault(s => s.Key == f.Section)?.Name,
            Thumb = f.CardAsset is { } asset && files.TryGetValue(asset, out var picture) ? $"{AssetAddress.Renditions(picture.Sha256!)}/{RenditionLadder.For(picture.Content.File!.Width)[0]}.webp" : null,
        }));
    }
}
