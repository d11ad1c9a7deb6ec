namespace Dateline.Kernel.Imaging;

/// <summary>The widths and formats in which a picture is offered, so that pages and files agree without asking each other.</summary>
public static class RenditionLadder
{
    /// <summary>The widths that pages use and that are made before anybody asks, in pixels, ascending.</summary>
    public static IReadOnlyList<int> Widths { get; } = [320, 480, 640, 960, 1280, 1920];

    /// <summary>The widths that can be had by a signed address, those that pages use among them, ascending.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [120, 160, 240, 320, 400, 480, 640, 800, 960, 1280, 1600, 1920, 2560, 3200, 3840];

    /// <summary>What the desk needs to see a picture at all: few, small and quick to make.</summary>
    public static IReadOnlyList<(int Width, string Format)> PreviewsFor(int width) =>
        [.. For(width).Where(step => step <= 640).Select(step => (step, "webp"))];

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

    /// <summary>How a format is written: its quality, and the effort that goes into making it small.</summary>
    /// <returns>Effort is nothing for JPEG.</returns>
    public static (int Quality, int Effort) Encoding(string format) => format switch
    {
        "avif" => (52, 1),
        "webp" => (74, 2),
        _ => (78, 0),
    };

    /// <summary>The media type of a format; null for a format that is not offered.</summary>
    public static string? MediaType(string format) => format switch
    {
        "avif" => "image/avif",
        "webp" => "image/webp",
        "jpg" => "image/jpeg",
        _ => null,
    };
}
