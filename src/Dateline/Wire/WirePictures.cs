using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.NewsFormats.Ninjs;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>Brings a picture of an item into the mediabank, or adds to the one that is there: another language, a missing file.</summary>
static class WirePictures
{
    /// <param name="whole">The picture is an item of its own and says all about itself; otherwise it only fills what is missing.</param>
    public static async Task<Asset> Bring(LedgerTurn turn, ItemInHand hand, NinjsItem picture, bool whole, CancellationToken cancel)
    {
        var asset = turn.Db.Set<Asset>().Local.FirstOrDefault(a => a.Uri == picture.Uri)
            ?? await turn.Db.Set<Asset>().SingleOrDefaultAsync(a => a.Uri == picture.Uri, cancel);
        var language = picture.Language ?? hand.Language;
        var said = new AssetText(picture.MainHeadline(), picture.Caption(), picture.AltText());
        var supplier = await SupplierOf(turn, hand, picture, asset, cancel);
        var here = asset?.Draft ?? new AssetContent { Supplier = supplier.Name };

        SortedDictionary<string, AssetText> texts = new(here.Texts);
        var before = texts.GetValueOrDefault(language);
        var text = whole ? said : new(before?.Headline ?? said.Headline, before?.Caption ?? said.Caption, before?.Alt ?? said.Alt);
        if (text != new AssetText(null, null, null)) texts[language] = text;

        var content = here with
        {
            Kind = picture.Type == NinjsType.Graphic ? AssetKind.Graphic : here.Kind,
            File = hand.Files.GetValueOrDefault(picture.Uri) is { } file && (whole || here.File is null) ? file : here.File,
            Texts = texts,
            Supplier = supplier.Name,
            Photographer = Pick(Photographer(picture, supplier), here.Photographer),
            IsFilePhoto = here.IsFilePhoto || picture.IsFilePhoto(),
            Taken = Pick(picture.Taken(), here.Taken),
            Place = Pick(picture.PlaceName(), here.Place),
            CopyrightNotice = Pick(picture.CopyrightNotice, here.CopyrightNotice),
            UsageTerms = Pick(picture.UsageTerms, here.UsageTerms),
            Expires = Pick(picture.Expires, here.Expires),
            Uri = picture.Uri,
        };
        if (asset is null) turn.Db.Add(asset = new Asset(picture.Uri, supplier.Id, content));
        asset.Describe(content, supplier.Id);
        if (picture.EmbargoedUntil > turn.Now) asset.HoldUntil(picture.EmbargoedUntil);
        await turn.Db.SaveChangesAsync(cancel);   // gives a new one its number
        return asset;

        T? Pick<T>(T? fresh, T? kept) => whole ? fresh ?? kept : kept ?? fresh;
    }

    static async Task<Supplier> SupplierOf(LedgerTurn turn, ItemInHand hand, NinjsItem picture, Asset? asset, CancellationToken cancel)
    {
        var name = picture.SupplierName();
        if (name is null && asset is not null) return await turn.Db.Set<Supplier>().SingleAsync(s => s.Id == asset.SupplierId, cancel);
        name ??= hand.Item.SupplierName() ?? "Unknown";

        var suppliers = await turn.Db.Set<Supplier>().ToListAsync(cancel);
        if (suppliers.Find(s => s.IsCalled(name)) is { } known) return known;
        var supplier = new Supplier(name, name == hand.Edition.AgencyName, new Dictionary<string, string>(), []);
        turn.Db.Add(supplier);
        await turn.Db.SaveChangesAsync(cancel);
        return supplier;
    }

    // "Jane Doe/NORTHLIGHT" names the supplier too, and the credit line will name it again.
    static string? Photographer(NinjsItem picture, Supplier supplier)
    {
        var parts = picture.Photographer()?.Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var names = parts?.Where(part => !supplier.IsCalled(part)).ToList();
        return names is { Count: > 0 } ? string.Join(" / ", names) : null;
    }
}
