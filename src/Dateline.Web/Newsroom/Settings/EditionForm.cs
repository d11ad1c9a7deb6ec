using Dateline.Editions;
using Dateline.Kernel.Localization;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>An edition's description while it is being written.</summary>
sealed class EditionForm(EditionDescription saved)
{
    public string Name { get; set; } = saved.Name;
    public string AgencyName { get; set; } = saved.AgencyName;
    public string Tagline { get; set; } = saved.Tagline;
    public string TimeZone { get; set; } = saved.Style.TimeZone;
    public string ZoneAtZero { get; set; } = saved.Style.ZoneAtZero;
    public string ZoneElsewhere { get; set; } = saved.Style.ZoneElsewhere;
    public Digits Digits { get; set; } = saved.Style.Digits;

    /// <summary>The second calendar; the first one's own name where there is none.</summary>
    public Calendar Second { get; set; } = saved.Style.SecondaryCalendar ?? saved.Style.Calendar;

    public string LongDate { get; set; } = saved.Style.LongDate;
    public string ShortDate { get; set; } = saved.Style.ShortDate;
    public string DateTime { get; set; } = saved.Style.DateTime;
    public string Time { get; set; } = saved.Style.Time;
    public string MonthYear { get; set; } = saved.Style.MonthYear;
    public string Year { get; set; } = saved.Style.Year;
    public string SecondaryDate { get; set; } = saved.Style.SecondaryDate;
    public string DualDate { get; set; } = saved.Style.DualDate;
    public string Dateline { get; set; } = saved.Style.Dateline;

    public Calendar? SecondaryCalendar => Second == saved.Style.Calendar ? null : Second;

    public EditionDescription Description => new(Name, AgencyName, Tagline, saved.Style with
    {
        TimeZone = TimeZone.Trim(), ZoneAtZero = ZoneAtZero, ZoneElsewhere = ZoneElsewhere, Digits = Digits, SecondaryCalendar = SecondaryCalendar,
        LongDate = LongDate, ShortDate = ShortDate, DateTime = DateTime, Time = Time, MonthYear = MonthYear, Year = Year,
        SecondaryDate = SecondaryDate, DualDate = DualDate, Dateline = Dateline,
    });

    /// <summary>The style as far as it is understood: what is not, is as it was saved.</summary>
    public EditionStyle Understood(IReadOnlyCollection<EditionField> faults)
    {
        var (style, before) = (Description.Style, saved.Style);
        return style with
        {
            TimeZone = Or(EditionField.TimeZone, style.TimeZone, before.TimeZone),
            LongDate = Or(EditionField.LongDate, style.LongDate, before.LongDate),
            ShortDate = Or(EditionField.ShortDate, style.ShortDate, before.ShortDate),
            DateTime = Or(EditionField.DateTime, style.DateTime, before.DateTime),
            Time = Or(EditionField.Time, style.Time, before.Time),
            MonthYear = Or(EditionField.MonthYear, style.MonthYear, before.MonthYear),
            Year = Or(EditionField.Year, style.Year, before.Year),
            SecondaryDate = Or(EditionField.SecondaryDate, style.SecondaryDate, before.SecondaryDate),
        };

        string Or(EditionField field, string now, string then) => faults.Contains(field) ? then : now;
    }
}
