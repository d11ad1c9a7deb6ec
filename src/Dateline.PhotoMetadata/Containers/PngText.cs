using System.Globalization;
using System.Text;

namespace Dateline.PhotoMetadata.Containers;

/// <summary>The text chunks of a PNG: XMP in its own, other profiles in hexadecimal as ImageMagick writes them, and plain texts.</summary>
static class PngText
{
    const string Xmp = "XML:com.adobe.xmp";
    const int MostTexts = 1_000;

    public static void ReadInternational(byte[] chunk, Findings found)
    {
        var keyword = Part(chunk, 0);
        if (keyword < 0 || keyword + 3 > chunk.Length) return;
        var (isPacked, language) = (chunk[keyword + 1] == 1, Part(chunk, keyword + 3));
        var translated = language < 0 ? -1 : Part(chunk, language + 1);
        if (translated < 0) return;
        var text = chunk.AsMemory(translated + 1);
        var name = Encoding.UTF8.GetString(chunk, 0, keyword);
        if (isPacked)
        {
            if (Zlib.Unpack(text, PhotoLimits.UnpackedBytes, "png iTXt", found) is { } unpacked) Take(name, unpacked, Encoding.UTF8, found);
        }
        else Take(name, text.ToArray(), Encoding.UTF8, found);
    }

    public static void ReadLatin(byte[] chunk, Findings found)
    {
        if (Part(chunk, 0) is >= 0 and var keyword) Take(Encoding.Latin1.GetString(chunk, 0, keyword), chunk[(keyword + 1)..], Encoding.Latin1, found);
    }

    public static void ReadPacked(byte[] chunk, Findings found)
    {
        var keyword = Part(chunk, 0);
        if (keyword < 0 || keyword + 2 > chunk.Length) return;
        if (Zlib.Unpack(chunk.AsMemory(keyword + 2), PhotoLimits.UnpackedBytes, "png zTXt", found) is { } unpacked)
            Take(Encoding.Latin1.GetString(chunk, 0, keyword), unpacked, Encoding.Latin1, found);
    }

    static int Part(byte[] chunk, int from) => from > chunk.Length ? -1 : Array.IndexOf(chunk, (byte)0, from);

    static void Take(string keyword, byte[] text, Encoding encoding, Findings found)
    {
        if (keyword == Xmp) found.AddXmp(text);
        else if (keyword.StartsWith("Raw profile type ", StringComparison.Ordinal)) TakeProfile(keyword[17..], text, found);
        else if (found.PngTexts.Count < MostTexts && text.Length <= PhotoLimits.ExifValueBytes) found.PngTexts.Add(new(keyword, encoding.GetString(text)));
        else found.Problems.TooLarge("png texts", MostTexts);
    }

    static void TakeProfile(string kind, byte[] text, Findings found)
    {
        if (FromHexadecimal(text) is not { } bytes)
        {
            found.Problems.Add(ProblemKind.Malformed, $"png profile {kind}", "is not the hexadecimal text that it should be.");
            return;
        }
        switch (kind.ToLowerInvariant())
        {
            case "exif" or "app1" when !bytes.AsSpan().StartsWith("http:"u8): found.AddExif(bytes); break;
            case "app1": found.AddXmp(bytes.Length > 28 ? bytes[28..] : bytes); break;
            case "xmp": found.AddXmp(bytes); break;
            case "iptc" or "8bim" when bytes.AsSpan().StartsWith("8BIM"u8): PhotoshopResources.Read(bytes, found); break;
            case "iptc": found.AddIim(bytes); break;
        }
    }

    // A line with the kind, a line with the length, then the bytes.
    static byte[]? FromHexadecimal(byte[] text)
    {
        var lines = Encoding.Latin1.GetString(text).TrimStart('\n').Split('\n', 3);
        if (lines.Length < 3 || !int.TryParse(lines[1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _)) return null;
        var digits = lines[2].Where(c => !char.IsWhiteSpace(c)).ToArray();
        if (digits.Length % 2 != 0 || !digits.All(char.IsAsciiHexDigit)) return null;
        return Convert.FromHexString(digits);
    }
}
