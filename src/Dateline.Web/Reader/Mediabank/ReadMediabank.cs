using Dateline.Mediabank;
using Dateline.Web.Reader.Errors;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Mediabank;

/// <summary>The public mediabank: the agency's own pictures, newest first.</summary>
public static class ReadMediabank
{
    public static async Task<IResult> Get(string edition, HttpContext http, Visits visits, string? page = null)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return await ReadError.NothingHere(http, visits);
        var cancel = http.RequestAborted;
        var addresses = Heads.InAll(visit, e => $"/{e.Key}/mediabank");
        var (view, shown) = (visit.View(addresses), new Shown(visit));

        var offered = Offered(visit);
        var total = await offered.CountAsync(cancel);
        var pages = Pages.Of(page, total, view.Mediabank);
        if (pages is null) return await ReadError.Missing(visit, http);

        var found = await offered.OrderByDescending(a => a.Published).ThenByDescending(a => a.AssetId).On(pages).ToListAsync(cancel);
        var listing = new MediabankPage.Listing(Tiles(visit, shown, found), total, pages);
        var head = new PageHead(view.Text.MediabankTitle, visit.Absolute(view.Mediabank + pages.Suffix()))
        {
            Description = view.Text.MediabankDescription(view.AgencyName),
            Alternates = pages.Page == 1 ? Heads.Alternates(visit, addresses) : [],
            Picture = Heads.Picture(visit, listing.Pictures.FirstOrDefault()?.Picture),
        };
        return new RazorComponentResult<MediabankPage>(new { Edition = view, Head = head, Shown = listing });
    }

    internal static IQueryable<PublishedAsset> Offered(Visit visit) =>
        visit.Db.Set<PublishedAsset>().AsNoTracking().Where(a => a.IsOffered && !a.IsWithdrawn && a.Sha256 != null);

    internal static List<MediabankPage.Tile> Tiles(Visit visit, Shown shown, IReadOnlyList<PublishedAsset> assets) =>
        [.. assets.Select(a => new MediabankPage.Tile(shown.Picture(a), TitleOf(a, visit), AssetAddress.Of(visit.Edition.Key, a.AssetId)))];

    internal static string TitleOf(PublishedAsset asset, Visit visit)
    {
        var text = asset.Content.TextFor(visit.Edition.Style.LanguageTag)?.Text;
        return text?.Headline ?? text?.Caption ?? visit.View().Text.MediabankTitle;
    }
}
