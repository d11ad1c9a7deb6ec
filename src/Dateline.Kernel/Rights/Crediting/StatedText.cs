using System.Collections.Frozen;

namespace Dateline.Kernel.Rights.Crediting;

/// <summary>Tells words from what only fills a field.</summary>
public static class StatedText
{
    static readonly FrozenSet<string> fillers = new[] { "copyright", "(c)", "c", "n/a", "null", "undefined", "none", "not specified", "unspecified", "xxx" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value without the white space around it; null for one that says nothing: blanks, <c>-</c>, <c>©</c>, <c>Copyright,</c>, <c>n/a</c>.</summary>
    public static string? Clean(string? value)
    {
        var text = value?.Replace("\0", "", StringComparison.Ordinal).Trim();
        if (text is null || !text.Any(char.IsLetterOrDigit)) return null;
        return fillers.Contains(text.Trim(' ', ',', '.', ':', ';', '-', '©')) ? null : text;
    }
}
