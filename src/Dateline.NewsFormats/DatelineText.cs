using System.Buffers;
using System.Text.RegularExpressions;

namespace Dateline.NewsFormats;

/// <summary>A dateline found in front of the first sentence of a story: <c>LONDON, Nov. 3 (Meridian) —</c>.</summary>
/// <param name="Place">The place, with its region: <c>GROSSETO, Italy</c>. As it was written; at most 80 characters.</param>
/// <param name="Date">The date in it, as it was written; null for none.</param>
/// <param name="Agency">The agency in the brackets; at most 60 characters.</param>
/// <param name="Length">How many characters of the text belong to the dateline, from its first character to the first of the sentence.</param>
/// <param name="Rest">The text from there on; may be empty.</param>
public sealed partial record DatelineText(string Place, string? Date, string Agency, int Length, string Rest)
{
    const int LongestPlace = 80;
    const int LongestAgency = 60;
    static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!?。।؟\n");

    /// <summary>
    /// Splits the dateline from the plain text of a first paragraph; null when there is none. In doubt there is none: a dateline
    /// left in the text is a blemish, a sentence cut off is an error.
    /// </summary>
    /// <param name="text">The paragraph, without markup.</param>
    /// <param name="agencies">Names to expect in the brackets besides the well-known ones, in any case: the item's source, the supplier, ourselves.</param>
    /// <remarks>
    /// <para>The form is place, brackets, dash. The place may carry a region and a date after commas, and be several places with slashes.</para>
    /// <para>A well-known or expected agency allows a place in capitals, in title case or in a script without case. Any other
    /// name allows capitals (<c>LONDON</c>, not <c>London</c>) and scripts without case, where short names without the small words
    /// of a clause are taken.</para>
    /// </remarks>
    public static DatelineText? Split(string text, IReadOnlyCollection<string>? agencies = null)
    {
        var start = 0;
        while (start < text.Length && DatelineScript.IsInvisible(text[start])) start++;

        var open = text.AsSpan(start, Math.Min(text.Length - start, 2 * LongestPlace)).IndexOfAny('(', '（') + start;
        if (open <= start) return null;
        var close = text.AsSpan(open, Math.Min(text.Length - open, 2 * LongestAgency)).IndexOfAny(')', '）') + open;
        if (close <= open || Dash().Match(text, close + 1) is not { Success: true } dash) return null;

        var end = close + 1 + dash.Length;
        while (end < text.Length && DatelineScript.IsInvisible(text[end])) end++;

        var (place, date) = DatelineScript.PlaceAndDate(DatelineScript.Visible(text[start..open]));
        var agency = DatelineScript.Visible(text[(open + 1)..close]);
        if (place.Length is 0 or > LongestPlace || agency.Length is 0 or > LongestAgency) return null;

        var isKnown = NewsAgencies.IsKnown(agency, agencies);
        return IsDateline(place, agency, isKnown, text.AsSpan(end)) ? new(place, date, agency, end, text[end..]) : null;
    }

    static bool IsDateline(string place, string agency, bool isKnown, ReadOnlySpan<char> rest) => DatelineScript.Of(place) switch
    {
        PlaceShape.Capitals when isKnown => true,
        PlaceShape.Capitals => place.Count(char.IsLetter) > 3 && DatelineScript.IsName(agency)
            && !DatelineScript.Abbreviates(place, agency) && StartsSentence(rest),
        PlaceShape.Title => isKnown && StartsSentence(rest) && !HasOneDash(rest),
        PlaceShape.Caseless => DatelineScript.IsShortName(place)
            && (isKnown || (DatelineScript.IsShortName(agency) && StartsSentence(rest) && !HasOneDash(rest))),
        _ => false,
    };

    /// <summary>Not a letter in lower case: "the group (Oslo) - it makes ships - said".</summary>
    static bool StartsSentence(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || !char.IsLower(rest[0]) || DatelineScript.IsCaseless(rest[0]);

    /// <summary>The brackets began an aside when its second dash follows in the sentence: "Amnesty (AI) – Britain's oldest – said".</summary>
    static bool HasOneDash(ReadOnlySpan<char> rest)
    {
        var stop = rest.IndexOfAny(SentenceEnds);
        return SpacedDash().Count(stop < 0 ? rest : rest[..stop]) == 1;
    }

    // A hyphen must stand free, or it joins "(Bar)-based". EFE writes ".-".
    [GeneratedRegex(@"\G[\s\u200e\u200f]{0,4}\.?[\s\u200e\u200f]{0,4}(?:-{1,3}(?=\s|$)|[‐‑‒–−－ー](?=\s|$)|[—―]{1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s(?:-{1,3}|[–—―])\s|——", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedDash();
}
