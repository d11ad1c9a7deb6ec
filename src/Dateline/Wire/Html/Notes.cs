namespace Dateline.Wire.Html;

/// <summary>The problems of one text: each sentence once, and never so many that nobody reads them.</summary>
sealed class Notes
{
    const int most = 100, longestExcerpt = 80;
    readonly HashSet<string> seen = new(StringComparer.Ordinal);
    readonly List<string> all = [];

    internal IReadOnlyList<string> All => all;

    internal void Say(string problem)
    {
        if (all.Count > most || !seen.Add(problem)) return;
        all.Add(all.Count < most ? problem : "There are more problems of this kind than are listed here.");
    }

    internal void LeftOut(string element) => Say($"The element <{element}> has no place in a body and was left out.");

    internal void OutOfPlace(string what) => Say($"{what} inside other text, a list, a quote, a table or a box has no place there and was left out.");

    /// <summary>Some foreign words, short enough for a sentence.</summary>
    internal static string Excerpt(string text)
    {
        var line = Lines.Clean(text);
        return line.Length <= longestExcerpt ? line : Lines.Cut(line, longestExcerpt) + "…";
    }
}
