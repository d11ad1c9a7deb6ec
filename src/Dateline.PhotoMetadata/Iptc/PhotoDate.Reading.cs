using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.PhotoMetadata.Iptc;

public sealed partial record PhotoDate
{
    const int MostLetters = 64;

    /// <summary>Reads the ways in which XMP, IIM and EXIF write dates, and their usual misspellings. Null for what is no date, as a row of zeros.</summary>
    internal static PhotoDate? Parse(string? text)
    {
        if (text is null || text.Length > MostLetters || Pattern().Match(text) is not { Success: true } match) return null;
        var (year, month, day) = (Number(match, "year") ?? 0, Number(match, "month"), Number(match, "day"));
        if (year < 1 || month > 12) return null;
        if (month is null or 0) return new PhotoDate { Year = year };
        if (day is null or 0) return new PhotoDate { Year = year, Month = month };
        if (day > DateTime.DaysInMonth(year, month.Value)) return null;
        var date = new PhotoDate { Year = year, Month = month, Day = day };
        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        if (hour is null or > 23 || minute > 59 || second > 60) return date;
        var fraction = match.Groups["fraction"] is { Success: true, Length: > 0 } digits ? digits.Value : null;
        return date with { Hour = hour, Minute = minute ?? 0, Second = second, Fraction = second is null ? null : fraction, Offset = ParseOffset(match.Groups["offset"].Value) };
    }

    /// <summary><c>Z</c>, <c>+01:00</c>, <c>+0530</c>, <c>-5:00</c>; null for anything else.</summary>
    internal static TimeSpan? ParseOffset(string? text)
    {
        if (text is null || text.Length > MostLetters || OffsetPattern().Match(text) is not { Success: true } match) return null;
        if (match.Groups["zulu"].Success) return TimeSpan.Zero;
        var offset = new TimeSpan(Number(match, "hours") ?? 0, Number(match, "minutes") ?? 0, 0);
        if (offset > TimeSpan.FromHours(18)) return null;
        return match.Groups["sign"].Value == "-" ? -offset : offset;
    }

    static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Length: > 0 } digits ? int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("""
        ^\s*(?<year>[0-9]{4})
        ([-:/.\s]?(?<month>[0-9]{2})
        ([-:/.\s]?(?<day>[0-9]{2})
        ([T\s]*(?<hour>[0-9]{2}):?(?<minute>[0-9]{2})
        (:?(?<second>[0-9]{2})([.,](?<fraction>[0-9]*))?)?
        \s*(?<offset>Z|[-+][0-9:]+)?)?)?)?
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex("""^\s*((?<zulu>[Zz])|(?<sign>[-+])(?<hours>[0-9]{1,2}?):?(?<minutes>[0-9]{2})?)\s*$""", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex OffsetPattern();
}
