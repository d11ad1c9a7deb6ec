namespace Dateline.Kernel.Imaging;

/// <summary>The widths and formats in which a picture is offered, so that pages and files agree without asking each other.</summary>
public static class RenditionLadder
{
    /// <summary>All widths, in pixels, ascending.</summary>
    public static IReadOnlyList<int> Widths { get; } = [320, 480, 640, 960, 1280, 1920];

    /// <summary>The formats, best first; the last one is understood everywhere.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["avif", "webp", "jpg"];

    /// <summary>
    /// The widths that a picture can fill, ascending; never empty. A picture is not enlarged:
    /// where it is narrower than the next step, its own width is the last one.
    /// </summary>
    /// <param name="width">The picture's width in pixels, at least 1.</param>
    public static IReadOnlyList<int> For(int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        List<int> widths = [.. Widths.Where(step => step <= width)];
        if (width < Widths[^1] && (widths.Count == 0 || widths[^1] < width)) widths.Add(width);
        return widths;
    }

    /// <summary>The media type of a format; null for a format that is not offered.</summary>
    public static string? MediaType(string format) => format switch
    {
        "avif" => "image/avif",
        "webp" => "image/webp",
        "jpg" => "image/jpeg",
        _ => null,
    };
}
