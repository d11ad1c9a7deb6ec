using System.Globalization;

namespace Dateline.PhotoMetadata.Iptc;

/// <summary>A date as far as the file knows it: a year, a month, a day, a minute, a second or less; with the offset from UTC only where one is written.</summary>
public sealed partial record PhotoDate
{
    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; init; }

    /// <summary>The month, 1 to 12; null when only the year is known.</summary>
    public int? Month { get; init; }

    /// <summary>The day of the month; null when it is not known.</summary>
    public int? Day { get; init; }

    /// <summary>The hour, 0 to 23; null when only the date is known.</summary>
    public int? Hour { get; init; }

    /// <summary>The minute; there whenever the hour is.</summary>
    public int? Minute { get; init; }

    /// <summary>The second; null when it is not written.</summary>
    public int? Second { get; init; }

    /// <summary>Digits after the second's point as they are written, as <c>070</c>; null without.</summary>
    public string? Fraction { get; init; }

    /// <summary>The offset from UTC at the place; null when it is not written, and then the moment is not known.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>ISO 8601 as far as it is known: <c>2014-06-24T12:03:04.56+01:00</c>, <c>2014-06</c>.</summary>
    public override string ToString()
    {
        var text = Year.ToString("D4", CultureInfo.InvariantCulture);
        if (Month is not { } month) return text;
        text += $"-{month:D2}";
        if (Day is not { } day) return text;
        text += $"-{day:D2}";
        if (Hour is not { } hour) return text;
        text += $"T{hour:D2}:{Minute ?? 0:D2}";
        if (Second is { } second) text += $":{second:D2}";
        if (Fraction is not null) text += $".{Fraction}";
        return Offset is { } offset ? text + $"{(offset < TimeSpan.Zero ? '-' : '+')}{offset:hh\\:mm}" : text;
    }
}
