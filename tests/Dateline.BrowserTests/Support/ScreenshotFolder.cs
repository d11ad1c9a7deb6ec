using Microsoft.Playwright;

namespace Dateline.BrowserTests.Support;

/// <summary>With DATELINE_SCREENSHOTS set to a folder, every page that is looked at is kept there as a picture.</summary>
static class ScreenshotFolder
{
    static readonly string? Folder = Environment.GetEnvironmentVariable("DATELINE_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    public static async Task Keep(IPage tab, string name)
    {
        if (Folder is null) return;
        await tab.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = true });
    }
}
