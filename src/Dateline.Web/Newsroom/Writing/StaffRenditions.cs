using System.Globalization;
using Dateline.Kernel.Imaging;
using Dateline.Platform.Files;

namespace Dateline.Web.Newsroom.Writing;

/// <summary><c>/newsroom/media/…</c>: pictures' files for the staff, those that readers may not see yet among them.</summary>
static class StaffRenditions
{
    public static IResult Get(string start, string sha256, string file, HttpContext http, MediaFiles files)
    {
        if (!sha256.All(char.IsAsciiHexDigitLower) || !sha256.StartsWith(start, StringComparison.Ordinal)) return TypedResults.NotFound();
        if (file.Split('.') is not [var step, var format] || RenditionLadder.MediaType(format) is not { } type) return TypedResults.NotFound();
        if (!int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var width)) return TypedResults.NotFound();
        var path = files.Rendition(sha256, width, format);
        if (!File.Exists(path)) return TypedResults.NotFound();
        http.Response.Headers.CacheControl = "private, max-age=86400";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return TypedResults.PhysicalFile(path, type);
    }
}
