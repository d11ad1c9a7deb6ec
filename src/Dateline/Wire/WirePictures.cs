using Dateline.Editions;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.NewsFormats.Ninjs;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>Brings a picture of an item into the mediabank, or adds to the one that is there: another language, a missing file.</summary>
static class WirePictures
{
    /// <param name="whole">
    /// The picture is an item of its own and says all about itself. Otherwise it comes with another item: it fills what is missing,
    /// and says it anew as long as the picture never came as its own.
    /// </param>
    public static async Task<Asset> Bring(LedgerTurn turn, ItemInHand hand, NinjsItem picture, bool whole, CancellationToken cancel)
    {
        var asset = turn.Db.Set<Asset>().Local.FirstOrDefault(a => a.Uri == picture.Uri)
            ?? await turn.Db.Set<Asset>().SingleOrDefaultAsync(a => a.Uri == picture.Uri, cancel);
        if (asset is { IsPublic: true } && !whole && hand.IsHeld(turn.Now)) return asset;   // the next publication of the picture would tell what is held

        var isAnew = whole || !await turn.Db.Set<WireItem>().AnyAsync(i => i.Uri == picture.Uri, cancel);
        var supplier = await SupplierOf(turn, hand, picture, isAnew ? null : asset, asset, cancel);
        var here = asset?.Draft ?? new AssetContent { Supplier = supplier.Name };
        var content = here with
        {
            Kind = picture.Type == NinjsType.Graphic ? AssetKind.Graphic : here.Kind,
            File = hand.Files.GetValueOrDefault(picture.Uri) is { } file && (whole || here.File is null) ? file : here.File,
            Texts = Texts(hand, picture, here, whole, isAnew),
            Supplier = supplier.Name,
            Photographer = Pick(hand.Line(Photographer(picture, supplier), "photographer's name"), here.Photographer),
            IsFilePhoto = picture.IsFilePhoto() || (!whole && here.IsFilePhoto),
            Taken = Pick(picture.Taken(), here.Taken),
            Place = Pick(hand.Line(picture.PlaceName(), "picture's place"), here.Place),
            CopyrightNotice = Pick(picture.CopyrightNotice, here.CopyrightNotice),
            UsageTerms = Pick(picture.UsageTerms, here.UsageTerms),
            Expires = Pick(picture.Expires, here.Expires),
            Uri = picture.Uri,
        };
        if (asset is null)
        {
            turn.Db.Add(asset = new Asset(picture.Uri, supplier.Id, content));
            asset.Come(turn.Now, null, null, null, null);
        }
        asset.Describe(content, supplier.Id);
        if (!whole && isAnew && !asset.IsPublic) asset.HoldUntil(EmbargoOf(picture, hand, turn.Now));
        await turn.Db.SaveChangesAsync(cancel);   // gives a new one its number
        return asset;

        T? Pick<T>(T? fresh, T? kept) => isAnew ? fresh ?? kept : kept ?? fresh;
    }

    // A picture that comes with another item goes out with that; an embargo of its own can only make it later.
    static DateTimeOffset? EmbargoOf(NinjsItem picture, ItemInHand hand, DateTimeOffset now)
    {
        if (picture.EmbargoedUntil is not { } own || own <= now) return null;
        return hand.Item.PubStatus == NinjsPubStatus.Withheld ? DateTimeOffset.MaxValue
            : hand.Item.EmbargoedUntil is { } other && other > own ? other : own;
    }

    static Dictionary<string, AssetText> Texts(ItemInHand hand, NinjsItem picture, AssetContent here, bool whole, bool isAnew)
    {
        var language = hand.LanguageOf(picture, hand.Language);
        var said = new AssetText(hand.Line(picture.MainHeadline(), "picture's headline"), hand.Text(picture.Caption(), "caption"), hand.Line(picture.AltText(), "alt text"));
        var before = here.Texts.GetValueOrDefault(language) ?? new AssetText(null, null, null);
        var text = whole ? said : isAnew ? Over(said, before) : Over(before, said);
        Dictionary<string, AssetText> texts = new(here.Texts);
        if (text != new AssetText(null, null, null)) texts[language] = text;
        return texts;
    }

    static AssetText Over(AssetText first, AssetText second) => new(first.Headline ?? second.Headline, first.Caption ?? second.Caption, first.Alt ?? second.Alt);

    static async Task<Supplier> SupplierOf(LedgerTurn turn, ItemInHand hand, NinjsItem picture, Asset? settled, Asset? here, CancellationToken cancel)
    {
        var name = picture.SupplierName();
        if ((settled ?? (name is null ? here : null)) is { } asset) return await turn.Db.Set<Supplier>().SingleAsync(s => s.Id == asset.SupplierId, cancel);
        name ??= hand.Item.SupplierName() ?? Supplier.Unknown;
        if (name.Length > ItemBounds.Supplier)
        {
            hand.Say($"The supplier '{Html.Notes.Excerpt(name)}' has {name.Length} characters; it was cut after {ItemBounds.Supplier}.");
            name = Html.Lines.Cut(name, ItemBounds.Supplier);
        }

        var suppliers = await turn.Db.Set<Supplier>().ToListAsync(cancel);
        if (suppliers.Find(s => s.IsCalled(name)) is { } known) return known;
        var ourNames = await turn.Db.Set<Edition>().Select(e => e.AgencyName).Distinct().ToListAsync(cancel);
        var supplier = ourNames.Find(our => Supplier.KeyOf(our) == Supplier.KeyOf(name)) is { } ours
            ? new Supplier(ours, isOwn: true, new Dictionary<string, string>(), ourNames)
            : new Supplier(name, isOwn: false, new Dictionary<string, string>(), []);
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
