using System.Buffers.Binary;
using System.Text;

namespace Dateline.PhotoMetadata.Icc;

/// <summary>The name of a color profile (ICC.1:2022 9.2.41, and ICC.1:2001-04 6.5.17 for those of version 2).</summary>
static class IccName
{
    const int MostTags = 200;

    public static string? Of(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < 132) return null;
        var count = Math.Min(MostTags, BinaryPrimitives.ReadUInt32BigEndian(profile[128..]));
        for (var tag = 0; tag < count && profile.Length >= 144 + 12 * tag; tag++)
        {
            var entry = profile.Slice(132 + 12 * tag, 12);
            if (!entry.StartsWith("desc"u8)) continue;
            var (at, size) = (BinaryPrimitives.ReadUInt32BigEndian(entry[4..]), BinaryPrimitives.ReadUInt32BigEndian(entry[8..]));
            if (at > profile.Length) return null;
            var text = profile[(int)at..];
            return Clean(TextOf(text[..(int)Math.Min(size, text.Length)]));
        }
        return null;
    }

    static string? TextOf(ReadOnlySpan<byte> tag)
    {
        if (tag.Length < 12) return null;
        if (tag.StartsWith("desc"u8)) return Encoding.Latin1.GetString(tag[12..][..(int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(tag[8..]), tag.Length - 12)]);
        return tag.StartsWith("mluc"u8) ? English(tag) : null;
    }

    // One text for each language; the English one has the name by which the profile is known.
    static string? English(ReadOnlySpan<byte> tag)
    {
        string? first = null;
        var count = Math.Min(MostTags, BinaryPrimitives.ReadUInt32BigEndian(tag[8..]));
        for (var record = 0; record < count && tag.Length >= 28 + 12 * record; record++)
        {
            var entry = tag.Slice(16 + 12 * record, 12);
            var (length, at) = (BinaryPrimitives.ReadUInt32BigEndian(entry[4..]), BinaryPrimitives.ReadUInt32BigEndian(entry[8..]));
            if (at > tag.Length || length > tag.Length - at) continue;
            var text = Encoding.BigEndianUnicode.GetString(tag.Slice((int)at, (int)length & ~1));
            if (entry.StartsWith("en"u8)) return text;
            first ??= text;
        }
        return first;
    }

    static string? Clean(string? name)
    {
        var end = name?.IndexOf('\0') ?? -1;
        name = (end < 0 ? name : name![..end])?.Trim();
        return string.IsNullOrEmpty(name) ? null : name;
    }
}
