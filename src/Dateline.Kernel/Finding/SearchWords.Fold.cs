using System.Globalization;
using System.Text;

namespace Dateline.Kernel.Finding;

public static partial class SearchWords
{
    /// <summary>
    /// A text as texts are compared: compatibility forms and full width undone (NFKC), small letters, digits of all scripts as ASCII, no
    /// accents on Latin, Greek, Cyrillic and Hebrew letters and no vowel signs on Arabic ones, one form for the letters that people type for one
    /// another: ё and е, ß and ss, ø and o, the forms of alef, yeh and kaf. What cannot be seen is gone. Folding twice changes nothing.
    /// </summary>
    /// <param name="text">Any string, half surrogate pairs too.</param>
    public static string Fold(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(IsUnfit(rune) ? " " : rune.ToString());
        var letters = Small(Small(whole.ToString().Normalize(NormalizationForm.FormKC)).Normalize(NormalizationForm.FormKC)).Normalize(NormalizationForm.FormD);

        var folded = new StringBuilder(letters.Length);
        var before = new Rune(' ');
        foreach (var rune in letters.EnumerateRunes())
        {
            if (IsInvisible(rune) || IsAccent(rune, before)) continue;
            if (!IsMark(rune)) before = rune;
            if (Digit(rune) is { } digit) folded.Append(digit);
            else if (Instead(rune) is { } other) folded.Append(other);
            else folded.Append(rune);
        }
        return Gershayim(folded.ToString().Normalize(NormalizationForm.FormC));
    }

    /// <summary>The same with ASCII digits in the place of those of other scripts.</summary>
    internal static string AsciiDigits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) digits.Append(Digit(rune)?.ToString() ?? rune.ToString());
        return digits.ToString();
    }

    // By way of the capital, as Unicode's case folding: so ς is σ.
    static string Small(string text) => text.Replace('ı', 'i').Replace('İ', 'i').Replace("ß", "ss", StringComparison.Ordinal).Replace("ẞ", "ss", StringComparison.Ordinal).ToUpperInvariant().ToLowerInvariant().Replace('ς', 'σ');

    static char? Digit(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber && (int)Rune.GetNumericValue(rune) is >= 0 and <= 9 and var value ? (char)('0' + value) : null;

    static string? Instead(Rune rune) => rune.Value switch
    {
        'æ' => "ae", 'œ' => "oe", 'ø' => "o", 'đ' or 'ð' => "d", 'þ' => "th", 'ł' => "l", 'ħ' => "h", 'ŧ' => "t", 'ŋ' => "n", 'ĸ' => "k",
        '’' or '‘' or 'ʼ' or '`' or '´' or 'ʹ' or '′' or '׳' => "'",
        0x0671 => "ا",                                 // alef with wasla; the others lose their marks
        0x0649 or 0x06CC or 0x06D2 => "ي",             // alef maksura, Persian yeh, Urdu yeh
        0x06A9 or 0x06AA => "ك",
        0x0629 or 0x06C1 or 0x06BE or 0x06D5 => "ه",   // teh marbuta, Urdu and Kurdish heh
        _ => null,
    };

    // й and ї are letters of their own; ё is typed as е.
    static bool IsAccent(Rune rune, Rune letter)
    {
        var c = rune.Value;
        if (c is (>= 0x0591 and <= 0x05BD) or 0x05BF or 0x05C1 or 0x05C2 or 0x05C4 or 0x05C5 or 0x05C7) return true;
        if (c is (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06DC) or (>= 0x06DF and <= 0x06E4) or 0x06E7 or 0x06E8 or (>= 0x06EA and <= 0x06ED)) return true;
        if (c is not ((>= 0x0300 and <= 0x036F) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F))) return false;
        return letter.Value is not (>= 0x0400 and <= 0x052F) || c is 0x0300 or 0x0301 || (letter.Value == 'е' && c == 0x0308);
    }

    static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    // Joiners, direction marks, soft hyphens, tatweel, variation selectors; but a space without width parts words.
    static bool IsInvisible(Rune rune) =>
        rune.Value is 0x0640 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;

    static bool IsUnfit(Rune rune) => rune.Value == 0x200B || Dateline.Kernel.Text.TextCharacters.IsUnfit(rune);

    // In Hebrew abbreviations, the mark before the last letter is a part of the word.
    static string Gershayim(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!(text[i] is '"' or '״' or '”' or '“' or '\'' && i > 0 && i < text.Length - 1 && IsHebrew(text[i - 1]) && IsHebrew(text[i + 1]))) plain.Append(text[i]);
        return plain.ToString();
    }

    static bool IsHebrew(char c) => c is >= 'א' and <= 'ת';
}
