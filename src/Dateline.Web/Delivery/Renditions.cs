using System.Globalization;
using Dateline.Kernel.Imaging;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Platform.Files;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Delivery;

/// <summary>Pictures' files: named by content and so for ever, of a type that we fix, without cookies, and only while the picture is public.</summary>
static class Renditions
{
    public static Task<IResult> Get(string start, string sha256, string file, HttpContext http, MediaFiles files, IDbContextFactory<DatelineDb> dbs) =>
        Made(start, sha256, null, file, http, files, dbs);

    public static async Task<IResult> GetCrop(string start, string sha256, string crop, string file, HttpContext http, MediaFiles files, IDbContextFactory<DatelineDb> dbs) =>
        PictureCrop.TryParse(crop, out _) ? await Made(start, sha256, crop, file, http, files, dbs) : TypedResults.NotFound();

    /// <summary>One that is made when it is first asked for, by whoever was given its signed address.</summary>
    public static async Task<IResult> GetSized(HttpContext http, RenditionKeys keys, MakeSizedRendition make, IDbContextFactory<DatelineDb> dbs)
    {
        if (SizedAddress.Read(http.Request.Path.Value!, keys) is not { } wanted) return TypedResults.NotFound();
        await using var db = await dbs.CreateDbContextAsync(http.RequestAborted);
        var shown = await db.Set<PublishedAsset>().AsNoTracking().Where(a => a.Sha256 == wanted.Sha256).OrderBy(a => a.IsWithdrawn).FirstOrDefaultAsync(http.RequestAborted);
        if (shown?.Content.File is not { } picture) return TypedResults.NotFound();
        if (shown.IsWithdrawn) return TypedResults.StatusCode(StatusCodes.Status410Gone);
        return await make.Run(wanted, picture, http.RequestAborted) is { } path ? Sent(path, RenditionLadder.MediaType(wanted.Format)!, http) : TypedResults.NotFound();
    }

    static async Task<IResult> Made(string start, string sha256, string? crop, string file, HttpContext http, MediaFiles files, IDbContextFactory<DatelineDb> dbs)
    {
        if (!sha256.All(char.IsAsciiHexDigitLower) || !sha256.StartsWith(start, StringComparison.Ordinal)) return TypedResults.NotFound();
        if (file.Split('.') is not [var step, var format] || RenditionLadder.MediaType(format) is not { } type) return TypedResults.NotFound();
        if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var width)) return TypedResults.NotFound();

        await using var db = await dbs.CreateDbContextAsync(http.RequestAborted);
        var state = await db.Set<PublishedAsset>().Where(a => a.Sha256 == sha256).Select(a => (bool?)a.IsWithdrawn).OrderBy(gone => gone).FirstOrDefaultAsync(http.RequestAborted);
        if (state is null) return TypedResults.NotFound();
        if (state.Value) return TypedResults.StatusCode(StatusCodes.Status410Gone);

        var path = files.Rendition(sha256, width, format, crop);
        return File.Exists(path) ? Sent(path, type, http) : TypedResults.NotFound();
    }

    static IResult Sent(string path, string type, HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.PhysicalFile(path, type);
    }
}
