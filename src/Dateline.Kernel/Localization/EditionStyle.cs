namespace Dateline.Kernel.Localization;

/// <summary>How an edition writes dates, times and numbers. The edition states all of it; nothing is taken from the platform's
/// culture data. The patterns are those of <see cref="DatePattern"/>.</summary>
public sealed record EditionStyle
{
    /// <summary>The language as BCP 47 writes it: <c>en</c>, <c>sr-Latn</c>.</summary>
    public required string LanguageTag { get; init; }

    /// <summary>Which way the language is written.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The zone of all times shown: its IANA name, <c>Europe/Moscow</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The calendar of all dates.</summary>
    public Calendar Calendar { get; init; } = Calendar.Gregorian;

    /// <summary>A second calendar for the page header; null for none.</summary>
    public Calendar? SecondaryCalendar { get; init; }

    /// <summary>The shapes of digits, in dates and numbers alike.</summary>
    public Digits Digits { get; init; } = Digits.Latin;

    /// <summary>A day with its weekday.</summary>
    public string LongDate { get; init; } = "{weekday}, {d} {month} {yyyy}";

    /// <summary>A day.</summary>
    public string ShortDate { get; init; } = "{d} {month} {yyyy}";

    /// <summary>A day and time.</summary>
    public string DateTime { get; init; } = "{d} {month} {yyyy}, {HH}:{mm} {zone}";

    /// <summary>A time of the day.</summary>
    public string Time { get; init; } = "{HH}:{mm} {zone}";

    /// <summary>A month.</summary>
    public string MonthYear { get; init; } = "{monthAlone} {yyyy}";

    /// <summary>A year.</summary>
    public string Year { get; init; } = "{yyyy}";

    /// <summary>A day in the secondary calendar.</summary>
    public string SecondaryDate { get; init; } = "{d} {month} {yyyy}";

    /// <summary>The same day in both calendars: <c>{primary}</c> and <c>{secondary}</c>.</summary>
    public string DualDate { get; init; } = "{primary} ({secondary})";

    /// <summary>What <c>{zone}</c> says at the prime meridian.</summary>
    public string ZoneAtZero { get; init; } = "UTC";

    /// <summary>What <c>{zone}</c> says elsewhere: <c>{offset}</c> becomes +3 or −4:30.</summary>
    public string ZoneElsewhere { get; init; } = "UTC{offset}";

    /// <summary>Stands between the whole number and its fraction.</summary>
    public required string DecimalSeparator { get; init; }

    /// <summary>Stands between groups of three digits; may be empty.</summary>
    public required string GroupSeparator { get; init; }

    /// <summary>What stands before the first sentence of an article: <c>{place}</c> and <c>{agency}</c>, and the space after it.</summary>
    public required string Dateline { get; init; }
}
