using System.Text.Json;
using System.Text.Unicode;

namespace Dateline.NewsFormats.Ninjs;

/// <summary>Foreign bytes made into a JSON document, or refused in words that help their sender.</summary>
static class JsonText
{
    public static (JsonDocument? Document, string? Refusal) Open(ReadOnlyMemory<byte> utf8, NinjsLimits limits, out int halves)
    {
        halves = 0;
        if (utf8.Length > limits.Bytes) return (null, $"The text has {utf8.Length} bytes; at most {limits.Bytes} are taken.");

        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        if (Complaint(text.Span) is { } complaint) return (null, complaint);

        var (depth, unpaired) = Scan(text.Span);
        if (depth > limits.Depth) return (null, $"The text nests objects and arrays more than {limits.Depth} deep.");
        if (unpaired.Count > 0)
        {
            halves = unpaired.Count;
            text = WithoutHalves(text, unpaired);
        }

        try
        {
            return (JsonDocument.Parse(text, new() { MaxDepth = limits.Depth + 1 }), null);
        }
        catch (JsonException wrong)
        {
            return (null, $"The text is not JSON (RFC 8259) from line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine + 1} on.");
        }
    }

    static string? Complaint(ReadOnlySpan<byte> text)
    {
        if (text is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, ..] or [not 0, 0, ..])
            return "The text is UTF-16 or UTF-32; JSON between systems is UTF-8 (RFC 8259 §8.1). Save it as UTF-8 and send it again.";

        var start = text.TrimStart(" \t\r\n"u8);
        if (start.IsEmpty) return "The text is empty.";
        if (start[0] == '<') return "The text is XML or HTML; ninjs is JSON.";
        if (start[0] is not ((byte)'{' or (byte)'[')) return "The text is neither a JSON object nor an array of them.";
        return Utf8.IsValid(text) ? null : "The text is not valid UTF-8. Was it saved in an older encoding, such as Windows-1252?";
    }

    /// <summary>How deep the text nests, and where it escapes half a character: <c>\ud83d</c> without its other half, as left by a cut headline.</summary>
    static (int Depth, List<int> Unpaired) Scan(ReadOnlySpan<byte> text)
    {
        var (depth, deepest, inString) = (0, 0, false);
        var unpaired = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case (byte)'"': inString = !inString; break;
                case (byte)'{' or (byte)'[' when !inString: deepest = Math.Max(deepest, ++depth); break;
                case (byte)'}' or (byte)']' when !inString: depth--; break;
                case (byte)'\\' when Escaped(text[i..]) is var unit and >= 0:
                    if (char.IsHighSurrogate((char)unit) && Escaped(text[(i + 6)..]) is var low and >= 0 && char.IsLowSurrogate((char)low)) i += 6;
                    else if (char.IsSurrogate((char)unit)) unpaired.Add(i);
                    i += 5;
                    break;
                case (byte)'\\': i++; break;
            }
        }

        return (deepest, unpaired);
    }

    static int Escaped(ReadOnlySpan<byte> text) =>
        text is [(byte)'\\', (byte)'u', _, _, _, _, ..]
            && ushort.TryParse(text[2..6], System.Globalization.NumberStyles.AllowHexSpecifier, null, out var unit) ? unit : -1;

    static byte[] WithoutHalves(ReadOnlyMemory<byte> text, List<int> unpaired)
    {
        var copy = text.ToArray();
        foreach (var at in unpaired) "\\ufffd"u8.CopyTo(copy.AsSpan(at));
        return copy;
    }
}
