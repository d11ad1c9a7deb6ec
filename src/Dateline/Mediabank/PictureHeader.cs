using Dateline.Kernel;
using NetVips;

namespace Dateline.Mediabank;

/// <summary>What a picture's first bytes say: its type by content, never by name, and its size as it will be seen.</summary>
public sealed record PictureHeader(string MediaType, int Width, int Height)
{
    static PictureHeader()
    {
        // Only libvips' own hardened loaders: no SVG, PDF, ImageMagick or RAW.
        NetVips.NetVips.BlockUntrusted = true;
        Cache.Max = 0;
        Log.SetLogHandler("VIPS", NetVips.Enums.LogLevelFlags.All, (_, _, _) => { });
    }

    public static ParseResult<PictureHeader> Read(byte[] bytes)
    {
        if (TypeOf(bytes) is not { } type)
            return ParseResult<PictureHeader>.Refused("", "Not a picture that Dateline takes: JPEG, PNG, WebP, TIFF and AVIF are.");
        try
        {
            using var image = Image.NewFromBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);
            if ((long)image.Width * image.Height > TakeInPicture.MaxPixels || Math.Max(image.Width, image.Height) > TakeInPicture.MaxSide)
                return ParseResult<PictureHeader>.Refused("", $"{image.Width}×{image.Height} pixels are too many: at most {TakeInPicture.MaxPixels / 1_000_000} million, no side over {TakeInPicture.MaxSide}.");
            var lying = image.Contains("orientation") && Convert.ToInt32(image.Get("orientation"), System.Globalization.CultureInfo.InvariantCulture) is >= 5 and <= 8;
            return ParseResult<PictureHeader>.Of(lying ? new(type, image.Height, image.Width) : new(type, image.Width, image.Height));
        }
        catch (VipsException)
        {
            return ParseResult<PictureHeader>.Refused("", type == "image/heic"
                ? "HEIC cannot be read here; export the picture as JPEG."
                : "The picture's header is broken.");
        }
    }

    static string? TypeOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 12) return null;
        if (bytes.StartsWith((byte[])[0xFF, 0xD8, 0xFF])) return "image/jpeg";
        if (bytes[0] == 0x89 && bytes[1..].StartsWith("PNG\r\n"u8)) return "image/png";
        if (bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8)) return "image/webp";
        if (bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8)) return "image/tiff";
        if (!bytes[4..].StartsWith("ftyp"u8)) return null;
        return bytes[8..].StartsWith("avif"u8) || bytes[8..].StartsWith("avis"u8) ? "image/avif"
            : bytes[8..].StartsWith("hei"u8) || bytes[8..].StartsWith("hev"u8) || bytes[8..].StartsWith("mif1"u8) ? "image/heic" : null;
    }
}
