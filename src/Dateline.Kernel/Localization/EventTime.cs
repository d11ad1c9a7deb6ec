namespace Dateline.Kernel.Localization;

/// <summary>How exactly the time of an event is known.</summary>
public enum TimePrecision
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,

    /// <summary>The hour.</summary>
    Hour,

    /// <summary>The minute.</summary>
    Minute,
}

/// <summary>When something happened, as exactly as it is known. A year, month or day belongs to the place of the event and is
/// never moved to another time zone; an hour or minute is an instant.</summary>
public readonly record struct EventTime
{
    EventTime(DateTimeOffset start, TimePrecision precision) => (Start, Precision) = (start, precision);

    /// <summary>Where the time begins, in UTC: the order of events. For a year, month or day: its first midnight, as if in UTC.</summary>
    public DateTimeOffset Start { get; }

    /// <summary>How exactly it is known.</summary>
    public TimePrecision Precision { get; }

    /// <summary>The first day of a year, month or day; for an hour or minute, the day in UTC.</summary>
    public DateOnly Date => DateOnly.FromDateTime(Start.UtcDateTime);

    /// <summary>In a Gregorian year.</summary>
    public static EventTime OfYear(int year) => new(new(year, 1, 1, 0, 0, 0, TimeSpan.Zero), TimePrecision.Year);

    /// <summary>In a Gregorian month.</summary>
    public static EventTime OfMonth(int year, int month) => new(new(year, month, 1, 0, 0, 0, TimeSpan.Zero), TimePrecision.Month);

    /// <summary>On a day.</summary>
    public static EventTime OfDay(DateOnly day) => new(new(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), TimePrecision.Day);

    /// <summary>In the hour that begins at this instant.</summary>
    public static EventTime OfHour(DateTimeOffset instant) => new(Floor(instant, TimeSpan.TicksPerMinute), TimePrecision.Hour);

    /// <summary>In the minute of this instant.</summary>
    public static EventTime OfMinute(DateTimeOffset instant) => new(Floor(instant, TimeSpan.TicksPerMinute), TimePrecision.Minute);

    /// <summary>As stored: the beginning and the precision. What is finer than the precision is dropped.</summary>
    public static EventTime Of(DateTimeOffset start, TimePrecision precision)
    {
        var utc = start.UtcDateTime;
        return precision switch
        {
            TimePrecision.Year => OfYear(utc.Year),
            TimePrecision.Month => OfMonth(utc.Year, utc.Month),
            TimePrecision.Day => OfDay(DateOnly.FromDateTime(utc)),
            TimePrecision.Hour => OfHour(start),
            TimePrecision.Minute => OfMinute(start),
            _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, "No such precision."),
        };
    }

    static DateTimeOffset Floor(DateTimeOffset instant, long ticks) => new(instant.UtcTicks / ticks * ticks, TimeSpan.Zero);
}
