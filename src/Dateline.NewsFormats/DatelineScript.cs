using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.NewsFormats;

/// <summary>How a place in front of brackets is written.</summary>
enum PlaceShape
{
    /// <summary>Not as a place.</summary>
    None,

    /// <summary><c>LOS ANGELES</c>.</summary>
    Capitals,

    /// <summary><c>Rio de Janeiro</c>.</summary>
    Title,

    /// <summary><c>القاهرة</c>, <c>北京</c>.</summary>
    Caseless,
}

/// <summary>Letters and words of datelines in many scripts.</summary>
static partial class DatelineScript
{
    static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "al", "am", "an", "and", "bei", "ben", "d", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el",
        "en", "et", "für", "i", "im", "in", "l", "la", "las", "le", "les", "lez", "of", "on", "op", "os", "s", "sous", "sur", "the", "u", "und",
        "upon", "van", "von", "y", "на", "и",
    };

    // A clause, not a name: relative pronouns, prepositions and copulas. Chinese has them inside words without spaces.
    static readonly HashSet<string> ClauseWords = new(StringComparer.Ordinal)
    {
        "التي", "الذي", "الذين", "اللذان", "اللتان", "وهي", "وهو", "هي", "هو", "أو", "أي", "في", "من", "على", "إلى", "عن", "مع", "عام", "سابقا", "حاليا",
        "هذا", "هذه", "ذلك", "تلك", "که", "از", "در", "این", "آن", "جو", "یہ", "הוא", "היא", "זה", "זו", "של", "או", "גם", "לשעבר",
        "जो", "यह", "वह", "में", "का", "की", "के", "या",
    };

    static readonly SearchValues<char> ClauseCharacters = SearchValues.Create("的在是和与及或了即指为為这這该該那此本其等者並并約约又");

    public static bool IsInvisible(char c) => char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Without marks of direction and outer white space.</summary>
    public static string Visible(string text) =>
        string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format)).Trim();

    /// <summary>"МОСКВА, 3 ноя" and "北京11月3日": from the first part with a digit on, or the first digit in scripts without case, it is the date.</summary>
    public static (string Place, string? Date) PlaceAndDate(string text)
    {
        var comma = text.AsSpan().IndexOfAny(",،，、");
        var city = comma < 0 ? text : text[..comma];
        if (city.AsSpan().IndexOfAnyInRange('0', '9') is var digit and > 0 && IsCaseless(city[0]))
            return (city[..digit].Trim(), text[digit..].Trim());

        for (var at = comma; at >= 0;)
        {
            var next = text.AsSpan(at + 1).IndexOfAny(",،，、");
            var part = next < 0 ? text[(at + 1)..] : text[(at + 1)..(at + 1 + next)];
            if (part.Any(char.IsDigit)) return (text[..at].Trim(), text[(at + 1)..].Trim());
            at = next < 0 ? -1 : at + 1 + next;
        }

        return (text, null);
    }

    /// <summary>The first part decides. Parts after it, as a region, must each begin with a capital.</summary>
    public static PlaceShape Of(string place)
    {
        var parts = place.Split(',', '،', '，', '、');
        if (parts.Length > 4 || !PlaceCharacters().IsMatch(place) || parts.Any(string.IsNullOrWhiteSpace)) return PlaceShape.None;
        if (parts.Skip(1).Any(region => char.IsLower(region.Trim()[0]) && !IsCaseless(region.Trim()[0]))) return PlaceShape.None;

        var words = Words().Matches(parts[0]).Select(match => match.Value).ToList();
        if (words.Count is 0 or > 8) return PlaceShape.None;
        if (words.All(word => word.All(c => !char.IsLetter(c) || IsCaseless(c)))) return PlaceShape.Caseless;
        if (words.All(word => IsCapitals(word) || Particles.Contains(word)) && words.Any(IsCapitals)) return PlaceShape.Capitals;
        return words.Count <= 5 && char.IsUpper(words[0][0]) && words.All(word => char.IsUpper(word[0]) || Particles.Contains(word))
            ? PlaceShape.Title
            : PlaceShape.None;
    }

    /// <summary>A name in a script with case: few words, each with a capital. A word in lower case alone is no agency that we know.</summary>
    public static bool IsName(string agency)
    {
        var words = agency.Split([' ', '/', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 6
            && char.IsLetter(agency[0])
            && AgencyCharacters().IsMatch(agency)
            && words.All(word => !char.IsLower(word[0]) || IsCaseless(word[0]) || Particles.Contains(word))
            && !(char.IsLower(words[0][0]) && !IsCaseless(words[0][0]));
    }

    /// <summary>"NATO (North Atlantic Treaty Organization)" explains itself and is no place.</summary>
    public static bool Abbreviates(string place, string agency) =>
        string.Concat(Words().Matches(agency).Where(word => char.IsUpper(word.Value[0])).Select(word => word.Value[0]))
            .Equals(string.Concat(place.Where(char.IsLetter)), StringComparison.OrdinalIgnoreCase);

    /// <summary>A name in a script without case: at most four words, eight characters where words are not divided, none of them a word of a clause.</summary>
    public static bool IsShortName(string name)
    {
        if (!name.Any(char.IsLetter) || name.Any(char.IsDigit) || !AgencyCharacters().IsMatch(name)) return false;
        if (name.Any(char.IsUpper)) return IsName(name);
        var words = name.Split([' ', '/', '-', '،', ',', '，', '、'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 4
            && !words.Any(ClauseWords.Contains)
            && words.All(word => !IsIdeographic(word[0]) || (word.Length <= 8 && !word.AsSpan().ContainsAny(ClauseCharacters)));
    }

    /// <summary>Letters of scripts without case; Georgian counts as such, for it has no capitals in running text.</summary>
    public static bool IsCaseless(char c) =>
        c is >= '\u10d0' and <= '\u10ff'
        || (char.IsLetter(c) && char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    static bool IsIdeographic(char c) => c is >= '\u2e80' and <= '\u9fff' and not (>= '\u3130' and <= '\u318f');

    // McALLEN, GIEßEN.
    static bool IsCapitals(string word) =>
        word.Any(char.IsUpper) && word.Replace("Mc", "MC", StringComparison.Ordinal).All(c => !char.IsLower(c) || c == 'ß');

    [GeneratedRegex(@"^[\p{L}\p{M} \u00a0.'’ʻ‘`&/,،，、\-–·・]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceCharacters();

    [GeneratedRegex(@"^[\p{L}\p{M}\p{Nd} \u00a0.'’&/+,،\-·・]+$", RegexOptions.CultureInvariant)]
    private static partial Regex AgencyCharacters();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
