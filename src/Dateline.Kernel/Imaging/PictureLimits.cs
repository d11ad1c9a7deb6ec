namespace Dateline.Kernel.Imaging;

/// <summary>How large a picture may be. What is larger is refused from its header, before a pixel is decoded.</summary>
public static class PictureLimits
{
    /// <summary>Width times height.</summary>
    public const long Pixels = 100_000_000;

    /// <summary>The longer side, in pixels.</summary>
    public const int Side = 30_000;

    /// <summary>Whether a picture of this size may be decoded.</summary>
    public static bool Allow(int width, int height) => width > 0 && height > 0 && (long)width * height <= Pixels && Math.Max(width, height) <= Side;
}
