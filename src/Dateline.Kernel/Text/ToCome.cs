using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dateline.Kernel.Text;

/// <summary>Finds the newsroom's mark for what is still to come: TK, TKTK and so on, in capitals and a word of its own.</summary>
/// <remarks>
/// The mark is spelled wrong on purpose, so that no word holds it. Signs may stand beside it (<c>$TK</c>, <c>TK-year-old</c>,
/// <c>TK's</c>), letters, digits and marks may not (<c>TKO</c>, <c>AtTK</c>, <c>TK421</c>), but for those of Han, Kana, Thai and other scripts
/// that do not part words.
/// </remarks>
public static class ToCome
{
    /// <summary>How many marks of a text are told: more cannot be shown.</summary>
    public const int Most = 100;

    const int Around = 30;

    /// <summary>
    /// For each mark, in order and at most <see cref="Most"/>, the words around it as they stand in the text, so that they can be
    /// looked for: about thirty characters to each side, within the line. Empty when nothing is to come.
    /// </summary>
    /// <param name="text">A headline, a standfirst, a paragraph; null is an empty one.</param>
    public static IReadOnlyList<string> In(string? text)
    {
        var excerpts = new List<string>();
        for (var at = 0; text is not null && excerpts.Count < Most && (at = text.IndexOf("TK", at, StringComparison.Ordinal)) >= 0;)
        {
            var end = at + 2;
            while (string.CompareOrdinal(text, end, "TK", 0, 2) == 0) end += 2;
            if (!EndsInWord(text.AsSpan(0, at)) && !BeginsInWord(text.AsSpan(end))) excerpts.Add(Excerpt(text, at, end));
            at = end;
        }
        return excerpts;
    }

    static bool EndsInWord(ReadOnlySpan<char> text)
    {
        // Marks are of the word that their letter is of.
        while (Rune.DecodeLastFromUtf16(text, out var last, out var length) == OperationStatus.Done)
        {
            if (!IsMark(last)) return IsOfWord(last);
            text = text[..^length];
        }
        return false;
    }

    static bool BeginsInWord(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var first, out _) == OperationStatus.Done && (IsMark(first) || IsOfWord(first));

    static bool IsOfWord(Rune rune) => CharacterKinds.Of(rune) is CharacterKind.Letter or CharacterKind.Digit;

    static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    static string Excerpt(string text, int at, int end)
    {
        var from = text.LastIndexOf('\n', at) + 1;
        var to = text.IndexOf('\n', end) is >= 0 and var line ? line : text.Length;
        from = Math.Max(from, at - Around);
        to = Math.Min(to, end + Around);
        if (from > 0 && char.IsLowSurrogate(text[from])) from--;
        if (to < text.Length && char.IsLowSurrogate(text[to])) to++;
        return text[from..to].Trim();
    }
}
