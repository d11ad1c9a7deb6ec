using Dateline.Editions;
using Dateline.Kernel.Imaging;
using Dateline.Kernel.Rights;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Web.Strings;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Writing.Picking;

/// <summary>A picture, as the editor shows it to choose and in the text.</summary>
/// <param name="Missing">What it lacks: caption, alt, credit.</param>
/// <param name="Held">Whether it may not be shown to readers yet.</param>
public sealed record PickedPicture(
    long Asset, string Title, string? Caption, string? Alt, string Credit, string? Thumb, string? Large, int Width, int Height, IReadOnlyList<string> Missing, bool Held);

/// <summary>Pictures of the mediabank for the editor: those that match all words, newest first.</summary>
static class PickPictures
{
    const int Page = 30;

    public static async Task<IResult> Find(long edition, string? q, int? page, HttpContext http, IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
    {
        await using var db = await dbs.CreateDbContextAsync(http.RequestAborted);
        if (await Picker.Open(http, db, edition) is not { } told) return TypedResults.Forbid();
        var pictures = db.Set<Asset>().AsNoTracking().Where(a => !a.IsWithdrawn && a.Sha256 != null);
        foreach (var word in Picker.Words(q)) pictures = pictures.Where(a => a.SearchText.Contains(word));
        var skipped = Math.Clamp((page ?? 1) - 1, 0, 1000) * Page;
        var found = await pictures.OrderByDescending(a => a.Id).Skip(skipped).Take(Page + 1).ToListAsync(http.RequestAborted);
        var suppliers = await Suppliers(db, found, http.RequestAborted);
        return TypedResults.Ok(new { Items = found.Take(Page).Select(a => Shown(a, suppliers[a.SupplierId], told, clock.GetUtcNow())), More = found.Count > Page });
    }

    public static async Task<IResult> One(long edition, long asset, HttpContext http, IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
    {
        await using var db = await dbs.CreateDbContextAsync(http.RequestAborted);
        if (await Picker.Open(http, db, edition) is not { } told) return TypedResults.Forbid();
        var found = await db.Set<Asset>().AsNoTracking().Where(a => a.Id == asset).ToListAsync(http.RequestAborted);
        return found is [var one] ? TypedResults.Ok(Shown(one, (await Suppliers(db, found, http.RequestAborted))[one.SupplierId], told, clock.GetUtcNow())) : TypedResults.NotFound();
    }

    static Task<Dictionary<long, Supplier>> Suppliers(DatelineDb db, List<Asset> assets, CancellationToken cancel)
    {
        var wanted = assets.ConvertAll(a => a.SupplierId);
        return db.Set<Supplier>().AsNoTracking().Where(s => wanted.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancel);
    }

    static PickedPicture Shown(Asset asset, Supplier supplier, Edition edition, DateTimeOffset now)
    {
        var content = asset.Draft;
        var language = edition.Style.LanguageTag;
        var text = content.TextFor(language)?.Text;
        var credit = string.Concat(CreditTemplate.For(supplier.Credits, language.Split('-')[0], supplier.IsOwn)
            .Render(new CreditValues(supplier.Name, content.Photographer, content.IsFilePhoto ? StringTables.For(language).PictureFilePhoto : null, null)).Select(part => part.Text));
        List<string> missing = [];
        if (string.IsNullOrEmpty(text?.Caption)) missing.Add("caption");
        if (string.IsNullOrEmpty(text?.Alt)) missing.Add("alt");
        if (!supplier.IsOwn && content.Photographer is null) missing.Add("credit");
        return new PickedPicture(asset.Id, text?.Headline ?? text?.Caption ?? "", text?.Caption, text?.Alt, credit, Address(content.File, 320), Address(content.File, 960),
            content.File?.Width ?? 0, content.File?.Height ?? 0, missing, asset.IsHeld(now));
    }

    /// <summary>Where the staff see a rendition: readers may not see the picture yet.</summary>
    static string? Address(AssetFile? file, int width) => file is null ? null
        : $"{NewsroomAddress.Home}{AssetAddress.Renditions(file.Sha256)}/{RenditionLadder.For(file.Width).LastOrDefault(step => step <= width, RenditionLadder.For(file.Width)[0])}.webp";
}
