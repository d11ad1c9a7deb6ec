using System.Text;

namespace Dateline.PhotoMetadata;

/// <summary>Bytes that should be text.</summary>
static class Texts
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What Windows wrote where nothing says otherwise.</summary>
    public static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Null when the bytes are no UTF-8.</summary>
    public static string? Utf8(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes) ? Strict.GetString(bytes) : null;

    /// <summary>UTF-8, else Windows-1252.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) => Utf8(bytes) ?? Windows.GetString(bytes);

    /// <summary>A value as the canonical record has it: line breaks LF, no padding. Null when it says nothing: empty, blank, a dash, the bare word of a template.</summary>
    public static string? Clean(string? value)
    {
        if (value is null) return null;
        var text = value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal).Trim();
        return text is "" or "-" or "Copyright," ? null : text;
    }
}
