namespace Dateline.Kernel.Imaging;

/// <summary>A picture's type by its first bytes, never by its name.</summary>
public static class PictureType
{
    /// <summary>Recognized, so that it can be refused by its name: nothing here decodes it.</summary>
    public const string Heic = "image/heic";

    /// <returns>Null for what is no picture that is known here.</returns>
    public static string? Of(ReadOnlySpan<byte> start)
    {
        if (start.Length < 12) return null;
        if (start.StartsWith((byte[])[0xFF, 0xD8, 0xFF])) return "image/jpeg";
        if (start[0] == 0x89 && start[1..].StartsWith("PNG\r\n"u8)) return "image/png";
        if (start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8)) return "image/webp";
        if (start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8)) return "image/tiff";
        if (!start[4..].StartsWith("ftyp"u8)) return null;
        return start[8..].StartsWith("avif"u8) || start[8..].StartsWith("avis"u8) ? "image/avif"
            : start[8..].StartsWith("hei"u8) || start[8..].StartsWith("hev"u8) || start[8..].StartsWith("mif1"u8) ? Heic : null;
    }
}
