namespace Dateline.PhotoMetadata.Iptc;

/// <summary>Several creators in EXIF's one text, as the Metadata Working Group writes them: <c>A; B; "C; D"</c>, with quotes doubled inside quotes.</summary>
static class StringList
{
    public static IReadOnlyList<string> Split(string? text)
    {
        if (text is null) return [];
        var values = new List<string>();
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var value = rest[0] == '"' ? Quoted(ref rest) : Plain(ref rest);
            if (Texts.Clean(value) is { } said) values.Add(said);
        }
        return values;
    }

    static string Plain(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf("; ");
        var value = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 2)..];
        return value.ToString();
    }

    static string Quoted(ref ReadOnlySpan<char> rest)
    {
        var end = 1;
        while (end < rest.Length && !(rest[end] == '"' && IsAfter(rest[(end + 1)..])))
            end += rest[end] == '"' && end + 1 < rest.Length && rest[end + 1] == '"' ? 2 : 1;
        var value = rest[1..Math.Min(end, rest.Length)].ToString().Replace("\"\"", "\"", StringComparison.Ordinal);
        rest = end + 1 < rest.Length ? rest[(end + 1)..] : default;
        rest = rest.StartsWith("; ") ? rest[2..] : default;
        return value;
    }

    static bool IsAfter(ReadOnlySpan<char> rest) => rest.IsEmpty || rest.StartsWith("; ");
}
