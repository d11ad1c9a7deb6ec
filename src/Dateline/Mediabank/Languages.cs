namespace Dateline.Mediabank;

/// <summary>Chooses among texts in several languages.</summary>
public static class Languages
{
    /// <summary>The language asked for, else another form of it (<c>en-GB</c> for <c>en</c>), else English, else any; always the same one.</summary>
    /// <param name="there">BCP 47 tags; at least one.</param>
    public static string Nearest(IEnumerable<string> there, string wanted) =>
        there.OrderBy(other => Distance(other, wanted)).ThenBy(other => other, StringComparer.Ordinal).First();

    /// <summary>The text in the nearest language; null when there is none.</summary>
    public static string? Nearest(IReadOnlyDictionary<string, string>? texts, string wanted) =>
        texts is { Count: > 0 } ? texts[Nearest(texts.Keys, wanted)] : null;

    static int Distance(string tag, string wanted) =>
        tag.Equals(wanted, StringComparison.OrdinalIgnoreCase) ? 0
        : tag.Equals(Base(wanted), StringComparison.OrdinalIgnoreCase) ? 1
        : Base(tag).Equals(Base(wanted), StringComparison.OrdinalIgnoreCase) ? 2
        : Base(tag).Equals("en", StringComparison.OrdinalIgnoreCase) ? 3 : 4;

    static string Base(string tag) => tag.Split('-')[0];
}
