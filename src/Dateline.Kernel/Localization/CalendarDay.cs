using System.Globalization;

namespace Dateline.Kernel.Localization;

/// <summary>A day as a calendar counts it.</summary>
/// <param name="Year">The calendar's own year.</param>
/// <param name="Month">From 1 to 12.</param>
/// <param name="Day">From 1.</param>
public readonly record struct CalendarDay(int Year, int Month, int Day)
{
    const int BuddhistYears = 543;
    static readonly PersianCalendar persian = new();
    static readonly UmAlQuraCalendar ummAlQura = new();

    /// <summary>The day in another calendar; null where that calendar does not reach.</summary>
    public static CalendarDay? Of(DateOnly date, Calendar calendar) => calendar switch
    {
        Calendar.Gregorian => new(date.Year, date.Month, date.Day),
        Calendar.Buddhist => new(date.Year + BuddhistYears, date.Month, date.Day),
        Calendar.Persian => Of(date, persian),
        Calendar.UmmAlQura => Of(date, ummAlQura),
        _ => throw new ArgumentOutOfRangeException(nameof(calendar), calendar, "No such calendar."),
    };

    static CalendarDay? Of(DateOnly date, System.Globalization.Calendar calendar)
    {
        var noon = date.ToDateTime(new TimeOnly(12, 0));
        if (noon < calendar.MinSupportedDateTime || noon > calendar.MaxSupportedDateTime)
            return null;
        return new(calendar.GetYear(noon), calendar.GetMonth(noon), calendar.GetDayOfMonth(noon));
    }
}
