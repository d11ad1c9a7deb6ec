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
    const int OthersShown = 8, UsesShown = 24;

    public static async Task<IResult> Get(string edition, long id, HttpContext http, Visits visits)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return await ReadError.NothingHere(http, visits);
        var cancel = http.RequestAborted;

        var asset = await visit.Db.Set<PublishedAsset>().AsNoTracking().SingleOrDefaultAsync(a => a.AssetId == id, cancel);
        if (asset is null) return await ReadError.Missing(visit, http);
        if (asset.IsWithdrawn) return await ReadError.Gone(visit, ErrorKind.Withdrawn, StatusCodes.Status410Gone, AssetAddress.Subject(id), http);

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
        var others = await ReadMediabank.Offered(visit).Where(a => a.AssetId != asset.AssetId).OrderByDescending(a => a.Published).ThenByDescending(a => a.AssetId).Take(OthersShown).ToListAsync(cancel);
        var uses = visit.Db.Set<AssetUse>().Where(u => u.AssetId == asset.AssetId && u.Until == null);
        var rows = await Shown.Rows(shown.LiveArticles.Where(a => uses.Any(u => u.ArticleId == a.ArticleId)).OrderByDescending(a => a.Published)).Take(UsesShown).ToListAsync(cancel);
        var text = content.TextFor(visit.Edition.Style.LanguageTag);
        return new PicturePage.Entry(ReadMediabank.TitleOf(asset, visit), content.File is null ? null : shown.Picture(asset))
        {
            Caption = text?.Text.Caption,
            CaptionLanguage = text is null ? null : shown.OtherLanguage(text.Value.Language),
            CreditLine = shown.CreditLine(content),
            Identifier = content.Uri,
            Photographer = content.Photographer,
            Supplier = content.IsOffered ? null : content.Supplier,
            IsFile = content.IsFilePhoto,
            Taken = content.Taken,
            Place = content.Place,
            UsageTerms = content.UsageTerms,
            Format = content.File?.MediaType.Split('/')[1].ToUpperInvariant(),
            Bytes = content.File?.Bytes,
            UsedIn = await shown.Cards(rows, cancel),
            Others = ReadMediabank.Tiles(visit, shown, others),
        };
    }
}
