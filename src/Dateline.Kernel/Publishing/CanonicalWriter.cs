using System.Buffers;
using System.Text;
using Dateline.Kernel.Text;

namespace Dateline.Kernel.Publishing;

/// <summary>How one kind of value is walked through.</summary>
delegate bool Walk<in T>(T value, JsonPlace place, int depth, CanonicalWriter output);

/// <summary>The bytes of a canonical form in the making, and the first thing that forbids it.</summary>
sealed class CanonicalWriter(int maxBytes)
{
    static readonly SearchValues<char> escaped = SearchValues.Create(['"', '\\', .. Enumerable.Range(0, ' ').Select(c => (char)c)]);

    readonly ArrayBufferWriter<byte> output = new();
    readonly FirstProblem problem = new();

    internal ParseResult<byte[]> Result => problem.Value is { } first
        ? ParseResult<byte[]>.Refused(first.Path, first.Reason)
        : ParseResult<byte[]>.Of(output.WrittenSpan.ToArray());

    /// <summary>Notes what forbids the form; false, as every step that failed.</summary>
    internal bool Refuse(JsonPlace place, string reason)
    {
        problem.Set(place, reason);
        return false;
    }

    internal bool Raw(ReadOnlySpan<byte> ascii)
    {
        output.Write(ascii);
        return output.WrittenCount <= maxBytes
            || Refuse(JsonPlace.At(""), JsonText.TooLong(output.WrittenCount, maxBytes));
    }

    internal bool Number(double value, JsonPlace place) => double.IsFinite(value)
        ? Raw(Encoding.ASCII.GetBytes(CanonicalNumber.Of(value)))
        : Refuse(place, "The number is beyond what a double can hold (IEEE 754, about ±1.8e308); write it as a string.");

    internal bool HalfPair(JsonPlace place) =>
        Refuse(place, "The string holds half of a surrogate pair; only whole characters are allowed.");

    internal bool Text(string text, JsonPlace place)
    {
        if (!JsonText.IsWellFormed(text)) return HalfPair(place);
        Raw("\""u8);
        var rest = text.AsSpan();
        for (var next = rest.IndexOfAny(escaped); next >= 0; next = rest.IndexOfAny(escaped))
        {
            Encoding.UTF8.GetBytes(rest[..next], output);
            Raw(Escape(rest[next]));
            rest = rest[(next + 1)..];
        }
        Encoding.UTF8.GetBytes(rest, output);
        return Raw("\""u8);
    }

    /// <summary>An array, its items in their own order.</summary>
    internal bool Array<T>(IEnumerable<T> items, JsonPlace place, int depth, Walk<T> write)
    {
        if (depth > CanonicalJson.MaxDepth) return TooDeep(place);
        Raw("["u8);
        var count = 0;
        foreach (var item in items)
        {
            if (count > 0) Raw(","u8);
            if (!write(item, place.Item(count++), depth, this)) return false;
        }
        return Raw("]"u8);
    }

    /// <summary>An object, its members in the order of their UTF-16 code units (RFC 8785 §3.2.3).</summary>
    internal bool Object<T>(List<KeyValuePair<string, T>> members, JsonPlace place, int depth, Walk<T> write)
    {
        if (depth > CanonicalJson.MaxDepth) return TooDeep(place);
        members.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        Raw("{"u8);
        for (var i = 0; i < members.Count; i++)
        {
            var (name, value) = members[i];
            if (i > 0 && name == members[i - 1].Key) return Refuse(place.Member(name), "This member is repeated; it may be written once.");
            if (i > 0) Raw(","u8);
            if (!Text(name, place) || !Raw(":"u8) || !write(value, place.Member(name), depth, this)) return false;
        }
        return Raw("}"u8);
    }

    bool TooDeep(JsonPlace place) =>
        Refuse(place, $"Arrays and objects stand in one another more than {CanonicalJson.MaxDepth} deep; fewer levels are allowed.");

    static ReadOnlySpan<byte> Escape(char c) => c switch
    {
        '"' => "\\\""u8,
        '\\' => "\\\\"u8,
        '\b' => "\\b"u8,
        '\t' => "\\t"u8,
        '\n' => "\\n"u8,
        '\f' => "\\f"u8,
        '\r' => "\\r"u8,
        _ => Encoding.ASCII.GetBytes($"\\u{(int)c:x4}"),
    };
}
