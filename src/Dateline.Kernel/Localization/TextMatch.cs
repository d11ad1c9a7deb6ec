namespace Dateline.Kernel.Localization;

/// <summary>Tells whether a text could have come from a pattern: its words in order, with something in the place of each value. A
/// pattern with values and no letter of its own would fit nearly everything, and so fits nothing.</summary>
internal sealed class TextMatch
{
    readonly List<string> words = [""];
    readonly bool tells;

    public TextMatch(IEnumerable<(string Before, bool IsValue, string After)> parts)
    {
        foreach (var (before, isValue, after) in parts)
        {
            words[^1] += before;
            if (isValue)
                words.Add(after);
        }
        words[0] = words[0].TrimStart();
        words[^1] = words[^1].TrimEnd();
        tells = words is [{ Length: > 0 }] || words.Exists(word => word.Any(char.IsLetter));
    }

    public bool Fits(ReadOnlySpan<char> text)
    {
        if (!tells || !text.StartsWith(words[0], StringComparison.Ordinal))
            return false;
        if (words.Count == 1)
            return text.Length == words[0].Length;
        var rest = text[words[0].Length..];
        for (var i = 1; i < words.Count - 1; i++)
        {
            var at = rest.Length == 0 ? -1 : rest[1..].IndexOf(words[i], StringComparison.Ordinal);
            if (at < 0)
                return false;
            rest = rest[(at + 1 + words[i].Length)..];
        }
        return rest.Length > words[^1].Length && rest.EndsWith(words[^1], StringComparison.Ordinal);
    }
}
