namespace Dateline.Web.Preview;

/// <summary>The reader site's style sheet with its dark colours always on or always off, whatever the device prefers.</summary>
static class PreviewStyles
{
    const string Address = "/newsroom/preview/reader.css";

    public static string AddressFor(bool dark) => $"{Address}?dark={(dark ? 1 : 0)}";

    public static async Task<IResult> Get(HttpContext http, IWebHostEnvironment site)
    {
        var isDark = PreviewLook.Of(http).Dark == true;
        var file = site.WebRootFileProvider.GetFileInfo("css/reader.css");
        using var reader = new StreamReader(file.CreateReadStream());
        var css = await reader.ReadToEndAsync(http.RequestAborted);
        return TypedResults.Text(css
            .Replace("(prefers-color-scheme: dark)", isDark ? "all" : "not all", StringComparison.Ordinal)
            .Replace("color-scheme: light dark", isDark ? "color-scheme: dark" : "color-scheme: light", StringComparison.Ordinal), "text/css");
    }
}
