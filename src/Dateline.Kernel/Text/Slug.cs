using System.Globalization;
using System.Text;

namespace Dateline.Kernel.Text;

/// <summary>The part of an address that is for people: a headline in lower case, its words joined by hyphens.</summary>
public static class Slug
{
    /// <summary>How long a slug is when nobody says otherwise, in UTF-16 code units.</summary>
    public const int DefaultLength = 80;

    /// <summary>
    /// The slug of a headline. Latin, Cyrillic, Greek, Arabic, Hebrew, Armenian and Georgian letters become ASCII; every other
    /// script keeps its letters, in Unicode's composed form (NFKC), so that the address is still readable. Digits are ASCII;
    /// apostrophes and invisible characters go; everything else parts words.
    /// </summary>
    /// <remarks>The slug of a slug is that slug. It may be empty: the number in the address finds the article.</remarks>
    /// <param name="headline">Any string, half surrogate pairs too.</param>
    /// <param name="maxLength">At least 1. A longer slug is cut behind a word, or inside one that fills more than half; never inside a letter.</param>
    public static string From(string headline, int maxLength = DefaultLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, 1);
        return Cut(Join(Romanization.Pairs(Plain(headline))), maxLength);
    }

    // Only what is whole may be normalized; and lower case can bring forth what must be composed again.
    static string Plain(string headline)
    {
        var text = new StringBuilder(headline.Length);
        foreach (var rune in headline.EnumerateRunes())
        {
            if (!IsInvisible(rune)) text.Append(TextCharacters.IsUnfit(rune) ? " " : rune.ToString());
        }
        return text.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormKC);
    }

    static string Join(string text)
    {
        var slug = new StringBuilder(text.Length);
        var parted = false;
        var kept = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInsideWords(rune)) continue;
            var mark = IsMark(rune);
            if (mark && (parted || !kept)) continue;
            var piece = Romanization.Of(rune);
            kept = piece is null && (mark || Rune.IsLetter(rune));
            if (kept) piece = rune.ToString();
            if (piece is { Length: > 0 } && parted && slug.Length > 0) slug.Append('-');
            parted = piece is null || (parted && piece.Length == 0);
            slug.Append(piece);
        }
        return slug.ToString().Normalize(NormalizationForm.FormKC);
    }

    static string Cut(string slug, int maxLength)
    {
        if (slug.Length <= maxLength) return slug;
        var word = slug.LastIndexOf('-', maxLength);
        if (word > maxLength / 2) return slug[..word];
        var length = 0;
        for (var next = 0; length + next <= maxLength; next = StringInfo.GetNextTextElementLength(slug, length)) length += next;
        return slug[..length].TrimEnd('-');
    }

    // Bidi controls, joiners and soft hyphens (Cf), and variation selectors.
    static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    // Apostrophes and the letters that stand for them, primes, geresh and gershayim, tatweel.
    static bool IsInsideWords(Rune rune) =>
        rune.Value is '\'' or '’' or '‘' or '`' or '′' or (>= 0x02B9 and <= 0x02DF) or 0x05F3 or 0x05F4 or 0x0640;

    static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
