namespace Dateline.Kernel.Finding;

/// <summary>A stretch of days, as it is asked for. What "today" is, is said when it is asked.</summary>
public abstract record SearchDate
{
    /// <summary>The days from the first on, up to and without the second; null for no bound.</summary>
    /// <param name="today">The day it is where the question is asked.</param>
    public abstract (DateOnly? From, DateOnly? To) Days(DateOnly today);

    /// <summary>A day counted from today: 0 is <c>today</c>, 1 is <c>yesterday</c>.</summary>
    public sealed record Ago(int Count) : SearchDate
    {
        /// <inheritdoc/>
        public override (DateOnly? From, DateOnly? To) Days(DateOnly today) => (Back(today, Count), Back(today, Count - 1));

        static DateOnly Back(DateOnly today, int days) => DateOnly.FromDayNumber(Math.Clamp(today.DayNumber - days, 0, DateOnly.MaxValue.DayNumber));
    }

    /// <summary>A day: <c>2015-01-31</c>, <c>31/1/2015</c>, <c>31.January.2015</c>.</summary>
    public sealed record Day(DateOnly Date) : SearchDate
    {
        /// <inheritdoc/>
        public override (DateOnly? From, DateOnly? To) Days(DateOnly today) => (Date, Date == DateOnly.MaxValue ? null : Date.AddDays(1));
    }

    /// <summary>A month: <c>2015-01</c>, <c>January.2015</c>.</summary>
    public sealed record Month(int Year, int Number) : SearchDate
    {
        /// <inheritdoc/>
        public override (DateOnly? From, DateOnly? To) Days(DateOnly today) => (new(Year, Number, 1), (Year, Number) == (9999, 12) ? null : new DateOnly(Year, Number, 1).AddMonths(1));
    }

    /// <summary>A year.</summary>
    public sealed record Whole(int Year) : SearchDate
    {
        /// <inheritdoc/>
        public override (DateOnly? From, DateOnly? To) Days(DateOnly today) => (new(Year, 1, 1), Year == 9999 ? null : new DateOnly(Year + 1, 1, 1));
    }

    /// <summary>From the beginning of one stretch to the end of another: <c>2015..2016</c>, <c>2015..</c>, <c>..2016</c>; <c>&gt;taken:2015</c> is the second.</summary>
    public sealed record Range(SearchDate? First, SearchDate? Last) : SearchDate
    {
        /// <inheritdoc/>
        public override (DateOnly? From, DateOnly? To) Days(DateOnly today) => (First?.Days(today).From, Last?.Days(today).To);
    }

    /// <summary>Before a stretch begins: <c>&lt;taken:2015</c>.</summary>
    public sealed record Before(SearchDate Date) : SearchDate
    {
        /// <inheritdoc/>
        public override (DateOnly? From, DateOnly? To) Days(DateOnly today) => (null, Date.Days(today).From);
    }
}
