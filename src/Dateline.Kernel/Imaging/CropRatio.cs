namespace Dateline.Kernel.Imaging;

/// <summary>A form that pages ask for, by its name. A crop of no such form is freehand.</summary>
/// <param name="Name">As it is said, <c>16:9</c>.</param>
/// <param name="Across">Of the two numbers, the width's.</param>
/// <param name="Down">And the height's.</param>
public sealed record CropRatio(string Name, int Across, int Down)
{
    /// <summary>The forms that are offered, widest first.</summary>
    public static IReadOnlyList<CropRatio> All { get; } = [new("16:9", 16, 9), new("4:3", 4, 3), new("1:1", 1, 1), new("4:5", 4, 5), new("9:16", 9, 16)];

    /// <summary>The form that a crop has, to a pixel; null when it is freehand.</summary>
    public static CropRatio? Of(PictureCrop crop) => All.FirstOrDefault(ratio =>
        Math.Abs(crop.Width * (double)ratio.Down / ratio.Across - crop.Height) < 1 || Math.Abs(crop.Height * (double)ratio.Across / ratio.Down - crop.Width) < 1);

    /// <summary>The largest part of a picture that has this form, as near as can be to having a point in its middle.</summary>
    /// <param name="width">The picture's width, at least 1.</param>
    /// <param name="height">The picture's height, at least 1.</param>
    /// <param name="focusX">What the picture is about: 0 at its left, 1 at its right.</param>
    /// <param name="focusY">0 at its top, 1 at its bottom.</param>
    public PictureCrop In(int width, int height, double focusX = 0.5, double focusY = 0.5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        var wide = (int)Math.Clamp(Math.Min(width, Math.Round(height * (double)Across / Down)), 1, width);
        var high = (int)Math.Clamp(Math.Min(height, Math.Round(width * (double)Down / Across)), 1, height);
        return new(Start(width, wide, focusX), Start(height, high, focusY), wide, high);
    }

    static int Start(int whole, int part, double focus) => (int)Math.Clamp(Math.Round(whole * focus - part / 2.0), 0, whole - part);
}
