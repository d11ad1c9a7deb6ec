namespace Dateline.Kernel.Localization;

/// <summary>What an edition calls the months of one calendar and the days of the week. They come from the edition's string table.</summary>
public sealed record CalendarNames
{
    /// <summary>The names for one calendar.</summary>
    /// <param name="calendar">The calendar whose months these are.</param>
    /// <param name="months">The 12 months in the form that follows a day: «21 марта».</param>
    /// <param name="monthsAlone">The 12 months standing alone or before a year: «март 2026».</param>
    /// <param name="weekdays">The 7 days from Monday to Sunday.</param>
    /// <exception cref="ArgumentException">A list has another length, or a name is blank.</exception>
    public CalendarNames(Calendar calendar, IReadOnlyList<string> months, IReadOnlyList<string> monthsAlone, IReadOnlyList<string> weekdays)
    {
        Calendar = calendar;
        Months = Checked(months, 12, nameof(months));
        MonthsAlone = Checked(monthsAlone, 12, nameof(monthsAlone));
        Weekdays = Checked(weekdays, 7, nameof(weekdays));
    }

    /// <summary>The calendar whose months these are.</summary>
    public Calendar Calendar { get; }

    /// <summary>The 12 months in the form that follows a day.</summary>
    public IReadOnlyList<string> Months { get; }

    /// <summary>The 12 months standing alone or before a year.</summary>
    public IReadOnlyList<string> MonthsAlone { get; }

    /// <summary>The 7 days from Monday to Sunday.</summary>
    public IReadOnlyList<string> Weekdays { get; }

    /// <summary>The name of a day of the week.</summary>
    public string Weekday(DayOfWeek day) => Weekdays[((int)day + 6) % 7];

    static IReadOnlyList<string> Checked(IReadOnlyList<string> names, int length, string parameter) =>
        names.Count == length && !names.Any(string.IsNullOrWhiteSpace)
            ? names
            : throw new ArgumentException($"{length} names are needed, none of them blank.", parameter);
}
