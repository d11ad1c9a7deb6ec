using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Dateline.Kernel.Imaging;

/// <summary>
/// A part of a picture, in pixels of the upright original. Its written form <c>x_y_w_h</c> is its key:
/// the same part of the same file is the same rendition for ever.
/// </summary>
/// <param name="X">From the picture's own left, whatever the language of a page.</param>
/// <param name="Y">From its top.</param>
/// <param name="Width">At least 1.</param>
/// <param name="Height">At least 1.</param>
public readonly record struct PictureCrop(int X, int Y, int Width, int Height)
{
    /// <summary>What an address says for the whole picture.</summary>
    public const string Full = "full";

    /// <summary>Whether it lies wholly within a picture of this size.</summary>
    public bool FitsIn(int width, int height) =>
        X >= 0 && Y >= 0 && Width > 0 && Height > 0 && (long)X + Width <= width && (long)Y + Height <= height;

    /// <summary>Reads a key. Only the form that <see cref="ToString"/> writes is one, so that a crop has one address.</summary>
    public static bool TryParse([NotNullWhen(true)] string? key, out PictureCrop crop)
    {
        crop = default;
        if (key?.Split('_') is not [var x, var y, var width, var height]) return false;
        if (!Number(x, out var left) || !Number(y, out var top) || !Number(width, out var wide) || !Number(height, out var high)) return false;
        crop = new(left, top, wide, high);
        return wide > 0 && high > 0 && crop.ToString() == key;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{X}_{Y}_{Width}_{Height}");

    static bool Number(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
