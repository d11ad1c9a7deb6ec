using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.Kernel.Rights.Crediting;

/// <summary>Makes a name of what stands in a byline.</summary>
public static partial class CreatorName
{
    static readonly FrozenSet<string> small = "de da do dos das del della di du van von der den ten ter zu zum bin ibn bint y e of the and for und et".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    static readonly FrozenSet<string> numbers = new[] { "II", "III", "IV" }.ToFrozenSet();

    /// <summary>The names in a list of creators, in their order.</summary>
    /// <param name="text">Names parted by semicolons, commas, <c>&amp;</c> or an <i>and</i>.</param>
    public static IReadOnlyList<string> Split(string text) =>
        [.. Between().Split(text).Select(Clean).Where(name => name.Length > 0 && !CreditWords.IsNobody(name)).Distinct()];

    /// <summary>
    /// A name without the signs around it, and in name case where it is all in capitals (<c>CHRISTOF BEISPIEL</c>) or its last name is
    /// (<c>Christof BEISPIEL</c>). A single short word in capitals is an abbreviation and stays.
    /// </summary>
    public static string Clean(string name)
    {
        var cut = name.IndexOf('#', StringComparison.Ordinal) is > 0 and var at ? name[..at] : name;
        var words = cut.Trim(' ', '\t', '\r', '\n', '.', ',', ';', ':', '-', '–', '—', '/', '*', '"', '“', '”').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || (words.Length == 1 && words[0].Length < 6)) return string.Join(' ', words);
        var all = words.All(word => IsCapital(word) || small.Contains(word));
        return string.Join(' ', words.Select((word, index) => Cased(word, index, words.Length, all)));
    }

    static string Cased(string word, int index, int count, bool all)
    {
        if (!IsCapital(word) || numbers.Contains(word)) return word;
        var isInitials = word.EndsWith('.') || word.Count(char.IsLetter) == 1 || (word.Length <= 3 && !word.Any(IsVowel));
        if (isInitials || (!all && (index == 0 || (word.Length == 2 && index < count - 1)))) return word;
        if (index > 0 && index < count - 1 && small.Contains(word)) return Lower(word);
        if (all && word.Length == 2 && word is "UK" or "US" or "EU" or "UN") return word;
        return InParts().Replace(Lower(word), part => Raised(part.Value));
    }

    // "d'angelo" and "jean-paul" have two capitals, and so has "mcdonald".
    static string Raised(string part) => part.Length > 3 && part.StartsWith("mc", StringComparison.Ordinal) ? $"Mc{Upper(part[2])}{part[3..]}" : Upper(part[0]) + part[1..];

    static string Upper(char c) => c == 'ß' ? "Ss" : char.ToUpperInvariant(c).ToString(CultureInfo.InvariantCulture);

    static string Lower(string word)
    {
        var lower = word.Replace('İ', 'i').ToLowerInvariant();
        return lower[^1] == 'σ' ? lower[..^1] + 'ς' : lower;
    }

    static bool IsCapital(string word) => word.Any(char.IsUpper) && !word.Any(char.IsLower);

    static bool IsVowel(char c) => "AEIOUYÄÖÜÅÉÈÁÀÍÓÚĄĘİŐŰАЕЁИОУЫЭЮЯІЇЄΑΕΗΙΟΥΩ".Contains(char.ToUpperInvariant(c));

    [GeneratedRegex(@"\s*[;,&，、；]\s*|\s+(?:and|und|et|y|и|و)\s+", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Between();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.NonBacktracking)]
    private static partial Regex InParts();
}
