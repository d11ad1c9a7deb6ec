using System.Text;

namespace Dateline.PhotoMetadata.Xmp;

/// <summary>Makes well-formed text of a packet's bytes: its characters, without padding, signs that XML forbids, and bare ampersands.</summary>
static class XmpText
{
    const string RawStart = "<![CDATA[", RawEnd = "]]>";

    static readonly UTF32Encoding BigUtf32 = new(bigEndian: true, byteOrderMark: false);

    public static string Of(ReadOnlySpan<byte> packet, ProblemList problems)
    {
        var text = Decode(packet, problems);
        var start = text.IndexOf('<', StringComparison.Ordinal);
        var end = text.LastIndexOf('>');
        return start < 0 || end < start ? "" : Mend(text.AsSpan(start, end + 1 - start));
    }

    static string Decode(ReadOnlySpan<byte> packet, ProblemList problems)
    {
        // Where UTF-16 and UTF-32 have their zeros in "<", with or without the mark in front.
        if (packet.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || packet is [(byte)'<', 0, 0, 0, ..]) return Encoding.UTF32.GetString(packet[..(packet.Length & ~3)]);
        if (packet.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || packet is [(byte)'<', 0, ..]) return Encoding.Unicode.GetString(packet[..(packet.Length & ~1)]);
        if (packet is [0, 0, 0, (byte)'<', ..] or [0, 0, 0xFE, 0xFF, ..]) return BigUtf32.GetString(packet[..(packet.Length & ~3)]);
        if (packet.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || packet is [0, (byte)'<', ..]) return Encoding.BigEndianUnicode.GetString(packet[..(packet.Length & ~1)]);
        if (Texts.Utf8(packet) is { } utf8) return utf8;
        var text = Encoding.UTF8.GetString(packet);
        // A packet that was cut may end within a letter; that is said already.
        if (text.IndexOf('\uFFFD', StringComparison.Ordinal) < text.Length - 1) problems.Add(ProblemKind.BadCharacters, "xmp", "has bytes that are no UTF-8.");
        return text;
    }

    static string Mend(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Forbidden) && !text.Contains('&')) return text.ToString();
        var mended = new StringBuilder(text.Length + 64);
        var bare = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '<' && text[at..].StartsWith(RawStart) && text[at..].IndexOf(RawEnd) is > 0 and var raw)
            {
                mended.Append(text.Slice(at, raw));
                at += raw - 1;
            }
            else if (c == '&' && bare <= PhotoLimits.XmpAmpersands) at += Reference(text[at..], mended, ref bare);
            else mended.Append(c < ' ' && c is not ('\t' or '\n' or '\r') || c is '\uFFFE' or '\uFFFF' ? ' ' : c);
        }
        return mended.ToString();
    }

    // A reference that XML knows is kept; one to a sign that XML forbids is dropped; any other ampersand was meant as one.
    static int Reference(ReadOnlySpan<char> text, StringBuilder mended, ref int bare)
    {
        var end = text[..Math.Min(text.Length, 12)].IndexOf(';');
        var name = end > 1 ? text[1..end] : default;
        if (name is "amp" or "lt" or "gt" or "quot" or "apos") mended.Append(text[..(end + 1)]);
        else if (!name.IsEmpty && name[0] == '#' && Number(name[1..]) is { } number)
        {
            if (number is '\t' or '\n' or '\r' or >= ' ' and < 0xD800 or > 0xDFFF and < 0xFFFE or > 0xFFFF and <= 0x10FFFF) mended.Append("&#").Append(number).Append(';');
        }
        else
        {
            mended.Append("&amp;");
            bare++;
            return 0;
        }
        return end;
    }

    static int? Number(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 1 && digits[0] is 'x' or 'X')
            return int.TryParse(digits[1..], System.Globalization.NumberStyles.AllowHexSpecifier, null, out var hexadecimal) ? hexadecimal : null;
        return int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var number) ? number : null;
    }

    static readonly System.Buffers.SearchValues<char> Forbidden =
        System.Buffers.SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);
}
