using System.Globalization;
using Dateline.Mediabank;
using Dateline.Web.Reader.Errors;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Mediabank;

/// <summary>The public mediabank: the agency's own pictures, newest first.</summary>
public static class ReadMediabank
{
    public static async Task<IResult> Get(string edition, HttpContext http, Visits visits, int page = 1)
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

        var found = await offered.OrderByDescending(a => a.AssetId).On(pages).ToListAsync(cancel);
        var listing = new MediabankPage.Listing(await Tiles(visit, shown, found, cancel), total, pages);
        var number = page == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"?page={page}");
        var head = new PageHead(view.Text.MediabankTitle, visit.Absolute(view.Mediabank + number))
        {
            Description = view.Text.MediabankDescription(view.AgencyName),
            Alternates = page == 1 ? Heads.Alternates(visit, addresses) : [],
            Picture = Heads.Picture(visit, listing.Pictures.FirstOrDefault()?.Picture),
        };
        return new RazorComponentResult<MediabankPage>(new { Edition = view, Head = head, Shown = listing });
    }

    internal static IQueryable<PublishedAsset> Offered(Visit visit) =>
        visit.Db.Set<PublishedAsset>().AsNoTracking().Where(a => a.IsOffered && !a.IsWithdrawn && a.Sha256 != null);

    internal static async Task<List<MediabankPage.Tile>> Tiles(Visit visit, Shown shown, IReadOnlyList<PublishedAsset> assets, CancellationToken cancel)
    {
        var suppliers = await shown.Suppliers(assets.Select(a => a.SupplierId), cancel);
        return [.. assets.Select(a => new MediabankPage.Tile(
            shown.Picture(a, suppliers[a.SupplierId]), TitleOf(a, visit), AssetAddress.Of(visit.Edition.Key, a.AssetId)))];
    }

    internal static string TitleOf(PublishedAsset asset, Visit visit)
    {
        var text = asset.Content.TextFor(visit.Edition.Style.LanguageTag)?.Text;
        return text?.Headline ?? text?.Caption ?? visit.View().Text.MediabankTitle;
    }
}
