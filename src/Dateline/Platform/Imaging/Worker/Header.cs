using System.Globalization;
using Dateline.Kernel;
using Dateline.Kernel.Imaging;
using NetVips;

namespace Dateline.Platform.Imaging.Worker;

/// <summary>A picture's header, read and judged before a pixel is decoded.</summary>
static class Header
{
    static readonly Dictionary<string, string> Loaders = new()
    {
        ["image/jpeg"] = "jpegload", ["image/png"] = "pngload", ["image/webp"] = "webpload", ["image/tiff"] = "tiffload", ["image/avif"] = "heifload", [PictureType.Heic] = "heifload",
    };

    public static ParseResult<PictureHeader> Read(string path)
    {
        if (TypeOf(path) is not { } type) return Refused(PictureRefusals.NoPicture);
        try
        {
            using var image = Image.NewFromFile(path, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);
            if (image.Get("vips-loader") is not string loader || loader != Loaders[type]) return Refused(PictureRefusals.NoPicture);   // two things at once
            if (!PictureLimits.Allow(image.Width, image.Height)) return Refused(PictureRefusals.TooLarge(image.Width, image.Height));
            var isLying = image.Contains("orientation") && Convert.ToInt32(image.Get("orientation"), CultureInfo.InvariantCulture) is >= 5 and <= 8;
            var (width, height) = isLying ? (image.Height, image.Width) : (image.Width, image.Height);
            return ParseResult<PictureHeader>.Of(new(type, width, height, image.Interpretation.ToString().ToLowerInvariant(), image.HasAlpha()));
        }
        catch (VipsException)
        {
            return Refused(type == PictureType.Heic ? PictureRefusals.Heic : PictureRefusals.BrokenHeader);
        }
    }

    static string? TypeOf(string path)
    {
        using var file = File.OpenRead(path);
        Span<byte> start = stackalloc byte[16];
        return PictureType.Of(start[..file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)]);
    }

    static ParseResult<PictureHeader> Refused(string reason) => ParseResult<PictureHeader>.Refused("", reason);
}
