using System.Globalization;

namespace Dateline.Kernel.Localization;

/// <summary>Writes dates, times and numbers as an edition states them, without hidden direction marks. One for each edition; safe
/// to share between threads.</summary>
public sealed partial class EditionFormat
{
    readonly TimeZoneInfo zone;
    readonly CalendarNames primaryNames;
    readonly CalendarNames? secondaryNames;
    readonly DatePattern longDate, shortDate, dateTime, time, monthYear, year, secondaryDate;

    /// <summary>A format for a style.</summary>
    /// <param name="style">What the edition states.</param>
    /// <param name="names">The names for the style's calendar, and for its secondary one if it has one. Others are left aside.</param>
    /// <exception cref="ArgumentException">A pattern, the time zone or a set of names is wrong or missing; the message says which.</exception>
    public EditionFormat(EditionStyle style, params IReadOnlyList<CalendarNames> names)
    {
        Style = style;
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(style.TimeZone, out var found))
            throw new ArgumentException($"TimeZone: '{style.TimeZone}' is not known; an IANA name such as Europe/Moscow is needed.", nameof(style));
        zone = found;
        primaryNames = NamesOf(style.Calendar, names);
        secondaryNames = style.SecondaryCalendar is { } secondary ? NamesOf(secondary, names) : null;
        longDate = Pattern(style.LongDate, nameof(style.LongDate));
        shortDate = Pattern(style.ShortDate, nameof(style.ShortDate));
        dateTime = Pattern(style.DateTime, nameof(style.DateTime));
        time = Pattern(style.Time, nameof(style.Time));
        monthYear = Pattern(style.MonthYear, nameof(style.MonthYear));
        year = Pattern(style.Year, nameof(style.Year));
        secondaryDate = Pattern(style.SecondaryDate, nameof(style.SecondaryDate));
    }

    /// <summary>What the edition states.</summary>
    public EditionStyle Style { get; }

    /// <summary>The day with its weekday.</summary>
    public string LongDate(DateTimeOffset instant) => Write(longDate, instant);

    /// <summary>The day.</summary>
    public string ShortDate(DateTimeOffset instant) => Write(shortDate, instant);

    /// <summary>The day and time.</summary>
    public string DateTime(DateTimeOffset instant) => Write(dateTime, instant);

    /// <summary>The time of the day.</summary>
    public string Time(DateTimeOffset instant) => Write(time, instant);

    /// <summary>The month.</summary>
    public string MonthYear(DateTimeOffset instant) => Write(monthYear, instant);

    /// <summary>The year.</summary>
    public string Year(DateTimeOffset instant) => Write(year, instant);

    /// <summary>The day in the edition's calendar and in its secondary one; without the second where there is none or it does not reach.</summary>
    public string DualDate(DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        var date = DateOnly.FromDateTime(local.DateTime);
        if (secondaryNames is null || CalendarDay.Of(date, secondaryNames.Calendar) is not { } day)
            return LongDate(instant);
        var secondary = NativeDigits.Write(secondaryDate.Write(day, TimeOnly.FromDateTime(local.DateTime), date.DayOfWeek, secondaryNames, Zone(instant)), Style.Digits);
        return Style.DualDate.Replace("{primary}", LongDate(instant), StringComparison.Ordinal).Replace("{secondary}", secondary, StringComparison.Ordinal);
    }

    /// <summary>The time of an event, as exactly as it is known. A year or month known in the Gregorian calendar is shown in another
    /// one as the year or month that holds the middle of it.</summary>
    public string Event(EventTime when) => when.Precision switch
    {
        TimePrecision.Year => Write(year, new DateOnly(when.Date.Year, 7, 2), default, ""),
        TimePrecision.Month => Write(monthYear, new DateOnly(when.Date.Year, when.Date.Month, 15), default, ""),
        TimePrecision.Day => Write(shortDate, when.Date, default, ""),
        TimePrecision.Hour or TimePrecision.Minute => DateTime(when.Start),
        _ => throw new ArgumentOutOfRangeException(nameof(when), when.Precision, "No such precision."),
    };

    /// <summary>What the edition calls its time zone at an instant: it may change with summer time.</summary>
    public string Zone(DateTimeOffset instant)
    {
        var offset = zone.GetUtcOffset(instant);
        if (offset == TimeSpan.Zero)
            return Style.ZoneAtZero;
        var sign = offset < TimeSpan.Zero ? "\u2212" : "+";
        var hours = offset.Duration().ToString(offset.Minutes == 0 ? "%h" : @"h\:mm", CultureInfo.InvariantCulture);
        return Style.ZoneElsewhere.Replace("{offset}", NativeDigits.Write(sign + hours, Style.Digits), StringComparison.Ordinal);
    }

    string Write(DatePattern pattern, DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone).DateTime;
        return Write(pattern, DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local), Zone(instant));
    }

    string Write(DatePattern pattern, DateOnly date, TimeOnly at, string zoneLabel)
    {
        var day = CalendarDay.Of(date, Style.Calendar)
            ?? throw new ArgumentOutOfRangeException(nameof(date), date, $"The {Style.Calendar} calendar does not reach this day.");
        return NativeDigits.Write(pattern.Write(day, at, date.DayOfWeek, primaryNames, zoneLabel), Style.Digits);
    }

    // The Buddhist year shares its months with the Gregorian one, and one set of names does for both.
    static CalendarNames NamesOf(Calendar calendar, IReadOnlyList<CalendarNames> names) =>
        names.FirstOrDefault(n => n.Calendar == calendar)
        ?? (calendar == Calendar.Buddhist ? names.FirstOrDefault(n => n.Calendar == Calendar.Gregorian) : null)
        ?? throw new ArgumentException($"The names for the {calendar} calendar are missing.", nameof(names));

    static DatePattern Pattern(string pattern, string field)
    {
        var read = DatePattern.Parse(pattern);
        return read.Value ?? throw new ArgumentException($"{field}: {read.Problem.Reason}");
    }
}
