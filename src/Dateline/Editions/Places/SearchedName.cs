using System.Globalization;
using System.Text;

namespace Dateline.Editions.Places;

/// <summary>A name as it is searched: without capitals, accents, vowel signs and the forms of Arabic letters; hyphens are spaces, apostrophes nothing.</summary>
static class SearchedName
{
    public static string Of(string name)
    {
        var searched = new StringBuilder(name.Length);
        foreach (var letter in Whole(name).Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format or UnicodeCategory.ModifierLetter) continue;
            searched.Append(Plain(letter));
        }
        return string.Join(' ', searched.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // Half a surrogate pair cannot be normalized.
    static string Whole(string name) => string.Concat(name.EnumerateRunes());

    static string Plain(char letter) => letter switch
    {
        'ى' => "ي",
        'ة' => "ه",
        'ٱ' => "ا",
        'ـ' or '\'' or '’' or '‘' or 'ʼ' => "",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        '.' => "",
        '-' or '‐' or '–' or '/' or ',' => " ",
        _ => letter.ToString(),
    };
}
