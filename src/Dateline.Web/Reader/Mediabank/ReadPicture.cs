using Dateline.Articles;
using Dateline.Mediabank;
using Dateline.Web.Reader.Errors;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Mediabank;

/// <summary>A picture's page in the mediabank.</summary>
public static class ReadPicture
{
    const int OthersShown = 8;

    public static async Task<IResult> Get(string edition, long id, HttpContext http, Visits visits)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return await ReadError.NothingHere(http, visits);
        var cancel = http.RequestAborted;

        var asset = await visit.Db.Set<PublishedAsset>().AsNoTracking().SingleOrDefaultAsync(a => a.AssetId == id, cancel);
        if (asset is null) return await ReadError.Missing(visit, http);
        if (asset.IsWithdrawn) return await ReadError.Page(visit, ErrorKind.Withdrawn, StatusCodes.Status410Gone, http);

        var addresses = Heads.InAll(visit, e => AssetAddress.Of(e.Key, id));
        var view = visit.View(addresses);
        var entry = await Describe(visit, asset, cancel);
        var address = addresses[edition];
        var data = new StructuredData(visit.Origin, view);
        var head = new PageHead(entry.Title, visit.Absolute(address))
        {
            Description = entry.Caption,
            Alternates = Heads.Alternates(visit, addresses),
            Picture = Heads.Picture(visit, entry.Picture),
            StructuredData = StructuredData.Write(data.Picture(address, entry), data.Breadcrumbs((view.Name, view.Home), (view.Text.MediabankTitle, view.Mediabank), (entry.Title, address))),
        };
        return new RazorComponentResult<PicturePage>(new { Edition = view, Head = head, Shown = entry });
    }

    static async Task<PicturePage.Entry> Describe(Visit visit, PublishedAsset asset, CancellationToken cancel)
    {
        var (shown, content) = (new Shown(visit), asset.Content);
        var supplier = (await shown.Suppliers([asset.SupplierId], cancel))[asset.SupplierId];
        var others = await ReadMediabank.Offered(visit).Where(a => a.AssetId != asset.AssetId).OrderByDescending(a => a.AssetId).Take(OthersShown).ToListAsync(cancel);
        var uses = await visit.Db.Set<AssetUse>().AsNoTracking().Where(u => u.AssetId == asset.AssetId).Select(u => u.ArticleId).ToListAsync(cancel);
        var rows = await Shown.Rows(shown.LiveArticles.Where(a => uses.Contains(a.ArticleId)).OrderByDescending(a => a.Published)).ToListAsync(cancel);
        var text = content.TextFor(visit.Edition.Style.LanguageTag);
        return new PicturePage.Entry(ReadMediabank.TitleOf(asset, visit), content.File is null ? null : shown.Picture(asset, supplier))
        {
            Caption = text?.Text.Caption,
            CaptionLanguage = text is null ? null : shown.OtherLanguage(text.Value.Language),
            Credit = shown.Credit(content, supplier, page: null),
            Identifier = content.Uri,
            Photographer = content.Photographer,
            Supplier = supplier.IsOwn ? null : supplier.Name,
            IsFile = content.IsFilePhoto,
            Taken = content.Taken,
            Place = content.Place,
            UsageTerms = content.UsageTerms,
            Format = content.File?.MediaType.Split('/')[1].ToUpperInvariant(),
            Bytes = content.File?.Bytes,
            UsedIn = await shown.Cards(rows, cancel),
            Others = await ReadMediabank.Tiles(visit, shown, others, cancel),
        };
    }
}
