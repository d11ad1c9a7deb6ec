using Dateline.Kernel.Imaging;

namespace Dateline.Platform.Imaging;

/// <summary>Why a file is not taken, each in one sentence.</summary>
public static class PictureRefusals
{
    public const string NoPicture = "Not a picture that Dateline takes: JPEG, PNG, WebP, TIFF and AVIF are.";
    public const string BrokenHeader = "The picture's header is broken.";
    public const string Heic = "HEIC cannot be read here; export the picture as JPEG.";

    public static string TooLarge(int width, int height) =>
        $"{width}×{height} pixels are too many: at most {PictureLimits.Pixels / 1_000_000} million, no side over {PictureLimits.Side}.";
}
