using System.Globalization;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace Dateline.Kernel.Text;

/// <summary>JSON from outside, taken in without an exception.</summary>
static class JsonText
{
    /// <summary>How many arrays and objects may stand in one another.</summary>
    internal const int MaxDepth = 64;

    /// <summary>The value of a UTF-8 text that holds one JSON value and nothing else; the reason when it does not.</summary>
    internal static string? Parse(ReadOnlySpan<byte> utf8, int maxBytes, out JsonElement root)
    {
        root = default;
        if (utf8.Length > maxBytes) return TooLong(utf8.Length, maxBytes);
        if (!Utf8.IsValid(utf8)) return "The text is not UTF-8; only UTF-8 is allowed.";
        try
        {
            root = JsonElement.Parse(utf8, new JsonDocumentOptions { MaxDepth = MaxDepth });
            return null;
        }
        catch (JsonException fault)
        {
            return $"The text is not one JSON value of at most {MaxDepth} levels: the fault is in line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}.";
        }
    }

    /// <summary>The sentence for a document above the bound.</summary>
    internal static string TooLong(long bytes, int maxBytes) =>
        string.Create(CultureInfo.InvariantCulture, $"The document has {bytes:N0} bytes; at most {maxBytes:N0} are allowed.");

    /// <summary>The characters of a JSON string; false when half of a surrogate pair is missing.</summary>
    internal static bool TryString(JsonElement value, out string text)
    {
        var whole = IsWellFormed(JsonMarshal.GetRawUtf8Value(value));
        text = whole ? value.GetString()! : "";
        return whole;
    }

    /// <summary>The name of a member; false when half of a surrogate pair is missing.</summary>
    internal static bool TryName(JsonProperty member, out string name)
    {
        var whole = IsWellFormed(JsonMarshal.GetRawUtf8PropertyName(member));
        name = whole ? member.Name : "";
        return whole;
    }

    /// <summary>Whether every surrogate of a string has its other half.</summary>
    internal static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at])) continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return false;
            at++;
        }
        return true;
    }

    // System.Text.Json throws on such strings and cannot be asked first, so the escapes of the written form are looked at.
    static bool IsWellFormed(ReadOnlySpan<byte> written)
    {
        if (!Utf8.IsValid(written)) return false;
        var high = false;
        for (var at = written.IndexOf((byte)'\\'); at >= 0 && at < written.Length; at++)
        {
            var unit = written[at] == '\\' ? EscapedUnit(written, ref at) : '\0';
            if (high != char.IsLowSurrogate(unit)) return false;
            high = char.IsHighSurrogate(unit);
        }
        return !high;
    }

    static char EscapedUnit(ReadOnlySpan<byte> written, ref int at)
    {
        at++;
        if (written[at] != 'u') return '\0';
        at += 4;
        return Utf8Parser.TryParse(written.Slice(at - 3, 4), out ushort unit, out _, 'x') ? (char)unit : '\0';
    }
}
