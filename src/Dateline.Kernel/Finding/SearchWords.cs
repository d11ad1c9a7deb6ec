using System.Globalization;
using System.Text;
using Dateline.Kernel.Text;

namespace Dateline.Kernel.Finding;

/// <summary>
/// Makes words of all scripts comparable. A column holds <see cref="Index"/>, and a query's word is found in a row when the column
/// contains its <see cref="Needle"/>: a plain <c>LIKE '%…%'</c> in every database, without signs that would need escaping.
/// </summary>
/// <remarks>
/// Words are matched from their beginning, so that <c>port</c> finds <c>ports</c>; phrases are whole words side by side. Chinese, Japanese,
/// Korean, Thai, Lao, Burmese and Khmer are cut into overlapping pairs of letters, because nobody can see where their words end.
/// </remarks>
public static partial class SearchWords
{
    /// <summary>How long an index is at most, in UTF-16 code units; what would make it longer is left out.</summary>
    public const int Longest = 20_000;

    // Between texts, so that no phrase goes from one into the next.
    const string Between = "|";

    /// <summary>What the index column holds: the words of all texts between single spaces, with one at each end. Null and empty texts are left out.</summary>
    public static string Index(params IEnumerable<string?> texts)
    {
        var index = new StringBuilder(" ");
        List<string> joined = [];
        foreach (var text in texts)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (index.Length > 1) Add(Between);
            // A cut before folding: nothing in the index is longer than its text but by the pairs.
            foreach (var word in Tokens(Fold(text.Length > Longest ? text[..Longest] : text), isQuery: false, joined)) Add(word);
        }
        if (joined.Count > 0) Add(Between);
        foreach (var word in joined.Distinct()) Add(word);
        return index.Length > 1 ? index.ToString() : "";

        void Add(string word)
        {
            if (index.Length + word.Length < Longest) index.Append(word).Append(' ');
        }
    }

    /// <summary>What the index contains when it has a query's word or phrase; null when there is nothing to look for, so that everything has it.</summary>
    /// <param name="words">As they were typed.</param>
    /// <param name="isPhrase">Whether the last word must be whole.</param>
    public static string? Needle(string words, bool isPhrase = false)
    {
        var tokens = Tokens(Fold(words), isQuery: true, null).ToList();
        return tokens.Count == 0 ? null : " " + string.Join(' ', tokens) + (isPhrase && !IsOpen(tokens[^1]) ? " " : "");
    }

    /// <summary>Whether an index has a query's word or phrase, as the database says it.</summary>
    public static bool Has(string index, string words, bool isPhrase = false) => Needle(words, isPhrase) is not { } needle || index.Contains(needle, StringComparison.Ordinal);

    // A single letter of a script of pairs is the beginning of a pair.
    static bool IsOpen(string token) => StringInfo.GetNextTextElementLength(token) == token.Length && Rune.DecodeFromUtf16(token, out var rune, out _) == System.Buffers.OperationStatus.Done && IsPaired(rune);

    static IEnumerable<string> Tokens(string folded, bool isQuery, List<string>? joined)
    {
        var segments = Segments(folded);
        for (var i = 0; i < segments.Count; i++)
        {
            var (text, isRun, afterApostrophe) = segments[i];
            if (!isRun)
            {
                yield return text;
                // O'Brien is found as obrien too.
                if (joined is not null && afterApostrophe && i > 0) joined.Add(segments[i - 1].Text + text);
                continue;
            }
            var letters = StringInfo.ParseCombiningCharacters(text);
            string Letter(int n) => text[letters[n]..(n + 1 < letters.Length ? letters[n + 1] : text.Length)];
            for (var n = 0; n + 1 < letters.Length; n++) yield return Letter(n) + Letter(n + 1);
            // The last letter alone closes a run; at a query's end the run may go on.
            if (!isQuery || i < segments.Count - 1 || letters.Length == 1) yield return Letter(letters.Length - 1);
        }
    }

    // Words, and runs of letters that no space parts.
    static List<(string Text, bool IsRun, bool AfterApostrophe)> Segments(string folded)
    {
        List<(string, bool, bool)> segments = [];
        var word = new StringBuilder();
        var (isRun, wasLetter, apostrophe, afterApostrophe) = (false, false, false, false);
        foreach (var rune in folded.EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
            if (isMark && word.Length > 0)
            {
                word.Append(rune);
                continue;
            }
            var paired = IsPaired(rune);
            var isLetter = paired || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
            if (word.Length > 0 && (!isLetter || paired != isRun)) Close();
            if (isLetter)
            {
                if (word.Length == 0) (isRun, afterApostrophe) = (paired, apostrophe);
                word.Append(rune);
            }
            apostrophe = rune.Value == '\'' && wasLetter;
            wasLetter = isLetter;
        }
        Close();
        return segments;

        void Close()
        {
            if (word.Length > 0) segments.Add((word.ToString(), isRun, afterApostrophe && !isRun));
            word.Clear();
        }
    }

    static bool IsPaired(Rune rune) => CharacterKinds.Of(rune) is CharacterKind.Ideograph or CharacterKind.Unparted || rune.Value is >= 0xAC00 and <= 0xD7A3;
}
