namespace Dateline.Kernel.Localization;

/// <summary>Styles to begin an edition with.</summary>
public static class EditionStyles
{
    /// <summary>English: UTC, called GMT.</summary>
    public static EditionStyle English { get; } = new()
    {
        LanguageTag = "en",
        Direction = Direction.Ltr,
        TimeZone = "Etc/UTC",
        ZoneAtZero = "GMT",
        DecimalSeparator = ".",
        GroupSeparator = ",",
        Dateline = "{place} ({agency}) — ",
    };

    /// <summary>Arabic: Arabic digits, the Gregorian calendar and beside it the Umm al-Qura calendar, the time of Riyadh.</summary>
    public static EditionStyle Arabic { get; } = new()
    {
        LanguageTag = "ar",
        Direction = Direction.Rtl,
        TimeZone = "Asia/Riyadh",
        SecondaryCalendar = Calendar.UmmAlQura,
        Digits = Digits.Arabic,
        LongDate = "{weekday} {d} {month} {yyyy}",
        DateTime = "{d} {month} {yyyy}، {HH}:{mm} {zone}",
        SecondaryDate = "{d} {month} {yyyy} هـ",
        DualDate = "{primary} الموافق {secondary}",
        ZoneAtZero = "غرينتش",
        ZoneElsewhere = "غرينتش{offset}",
        DecimalSeparator = "\u066B",
        GroupSeparator = "\u066C",
        Dateline = "{place} ({agency}) - ",
    };

    /// <summary>Russian: the time of Moscow.</summary>
    public static EditionStyle Russian { get; } = new()
    {
        LanguageTag = "ru",
        Direction = Direction.Ltr,
        TimeZone = "Europe/Moscow",
        DecimalSeparator = ",",
        GroupSeparator = "\u00A0",
        Dateline = "{place} ({agency}) — ",
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<EditionStyle> All { get; } = [English, Arabic, Russian];

    /// <summary>The style for a language; <c>ar-SA</c> gets that of <c>ar</c>.</summary>
    /// <exception cref="ArgumentException">There is none for it.</exception>
    public static EditionStyle For(string languageTag) =>
        All.FirstOrDefault(style => style.LanguageTag.Equals(languageTag.Split('-')[0], StringComparison.OrdinalIgnoreCase))
        ?? throw new ArgumentException($"There is no style for '{languageTag}'; there is one for {string.Join(", ", All.Select(s => s.LanguageTag))}.", nameof(languageTag));
}
