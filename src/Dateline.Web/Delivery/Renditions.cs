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
    public static async Task<IResult> Get(string start, string sha256, string file, HttpContext http, MediaFiles files, IDbContextFactory<DatelineDb> dbs)
    {
        if (!sha256.All(char.IsAsciiHexDigitLower) || !sha256.StartsWith(start, StringComparison.Ordinal)) return TypedResults.NotFound();
        if (file.Split('.') is not [var step, var format] || RenditionLadder.MediaType(format) is not { } type) return TypedResults.NotFound();
        if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var width)) return TypedResults.NotFound();

        await using var db = await dbs.CreateDbContextAsync(http.RequestAborted);
        var state = await db.Set<PublishedAsset>().Where(a => a.Sha256 == sha256).Select(a => (bool?)a.IsWithdrawn).OrderBy(gone => gone).FirstOrDefaultAsync(http.RequestAborted);
        if (state is null) return TypedResults.NotFound();
        if (state.Value) return TypedResults.StatusCode(StatusCodes.Status410Gone);

        var path = files.Rendition(sha256, width, format);
        if (!File.Exists(path)) return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.PhysicalFile(path, type);
    }
}
