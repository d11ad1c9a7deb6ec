using System.Globalization;
using Dateline.Kernel.Localization;
using Dateline.Web.Strings;
using Xunit;
using Calendar = Dateline.Kernel.Localization.Calendar;

namespace Dateline.Tests.Localization;

/// <summary>Expected texts are reviewed by eye; they are not made by the code under test.</summary>
public class WritingDates
{
    static readonly EditionFormat english = StringTables.En.Format(EditionStyles.English);
    static readonly EditionFormat arabic = StringTables.Ar.Format(EditionStyles.Arabic);
    static readonly EditionFormat russian = StringTables.Ru.Format(EditionStyles.Russian);
    static readonly EditionFormat london = StringTables.En.Format(EditionStyles.English with { TimeZone = "Europe/London" });

    [Theory]
    [InlineData("2026-01-01T00:00Z", "Thursday, 1 January 2026", "1 January 2026", "00:00 GMT", "January 2026", "2026")]
    [InlineData("2024-02-29T12:00Z", "Thursday, 29 February 2024", "29 February 2024", "12:00 GMT", "February 2024", "2024")]
    [InlineData("2026-03-20T21:30Z", "Friday, 20 March 2026", "20 March 2026", "21:30 GMT", "March 2026", "2026")]
    [InlineData("2026-12-31T21:00Z", "Thursday, 31 December 2026", "31 December 2026", "21:00 GMT", "December 2026", "2026")]
    [InlineData("2026-05-09T05:07Z", "Saturday, 9 May 2026", "9 May 2026", "05:07 GMT", "May 2026", "2026")]
    public void English_dates(string at, string longDate, string shortDate, string time, string month, string year) =>
        Check(english, at, longDate, shortDate, $"{shortDate}, {time}", time, month, year);

    [Theory]
    [InlineData("2026-01-01T00:00Z", "الخميس ١ يناير ٢٠٢٦", "١ يناير ٢٠٢٦", "٠٣:٠٠ غرينتش+٣", "يناير ٢٠٢٦", "٢٠٢٦")]
    [InlineData("2024-02-29T12:00Z", "الخميس ٢٩ فبراير ٢٠٢٤", "٢٩ فبراير ٢٠٢٤", "١٥:٠٠ غرينتش+٣", "فبراير ٢٠٢٤", "٢٠٢٤")]
    [InlineData("2026-03-20T21:30Z", "السبت ٢١ مارس ٢٠٢٦", "٢١ مارس ٢٠٢٦", "٠٠:٣٠ غرينتش+٣", "مارس ٢٠٢٦", "٢٠٢٦")]
    [InlineData("2026-12-31T21:00Z", "الجمعة ١ يناير ٢٠٢٧", "١ يناير ٢٠٢٧", "٠٠:٠٠ غرينتش+٣", "يناير ٢٠٢٧", "٢٠٢٧")]
    [InlineData("2026-05-09T05:07Z", "السبت ٩ مايو ٢٠٢٦", "٩ مايو ٢٠٢٦", "٠٨:٠٧ غرينتش+٣", "مايو ٢٠٢٦", "٢٠٢٦")]
    public void Arabic_dates(string at, string longDate, string shortDate, string time, string month, string year) =>
        Check(arabic, at, longDate, shortDate, $"{shortDate}، {time}", time, month, year);

    [Theory]
    [InlineData("2026-01-01T00:00Z", "четверг, 1 января 2026", "1 января 2026", "03:00 UTC+3", "январь 2026", "2026")]
    [InlineData("2024-02-29T12:00Z", "четверг, 29 февраля 2024", "29 февраля 2024", "15:00 UTC+3", "февраль 2024", "2024")]
    [InlineData("2026-03-20T21:30Z", "суббота, 21 марта 2026", "21 марта 2026", "00:30 UTC+3", "март 2026", "2026")]
    [InlineData("2026-12-31T21:00Z", "пятница, 1 января 2027", "1 января 2027", "00:00 UTC+3", "январь 2027", "2027")]
    [InlineData("2026-05-09T05:07Z", "суббота, 9 мая 2026", "9 мая 2026", "08:07 UTC+3", "май 2026", "2026")]
    public void Russian_dates(string at, string longDate, string shortDate, string time, string month, string year) =>
        Check(russian, at, longDate, shortDate, $"{shortDate}, {time}", time, month, year);

    [Theory]
    [InlineData("2026-03-29T00:59Z", "29 March 2026, 00:59 GMT")]
    [InlineData("2026-03-29T01:00Z", "29 March 2026, 02:00 UTC+1")]
    [InlineData("2026-10-25T00:30Z", "25 October 2026, 01:30 UTC+1")]
    [InlineData("2026-10-25T01:30Z", "25 October 2026, 01:30 GMT")]
    [InlineData("2026-06-30T23:00Z", "1 July 2026, 00:00 UTC+1")]
    public void The_zone_says_whether_it_is_summer_time(string at, string expected) =>
        Assert.Equal(expected, london.DateTime(Instant(at)));

    [Theory]
    [InlineData("Asia/Tehran", "2026-01-01T00:00Z", "UTC+3:30")]
    [InlineData("America/St_Johns", "2026-01-01T00:00Z", "UTC−3:30")]
    [InlineData("Asia/Kathmandu", "2026-01-01T00:00Z", "UTC+5:45")]
    [InlineData("America/New_York", "2026-07-01T00:00Z", "UTC−4")]
    [InlineData("Etc/UTC", "2026-07-01T00:00Z", "GMT")]
    public void Zones_are_named_by_their_distance(string zone, string at, string expected) =>
        Assert.Equal(expected, StringTables.En.Format(EditionStyles.English with { TimeZone = zone }).Zone(Instant(at)));

    [Theory]
    [InlineData("2026-03-20T21:30Z", "السبت ٢١ مارس ٢٠٢٦ الموافق ٢ شوال ١٤٤٧ هـ")]
    [InlineData("2025-02-28T21:00Z", "السبت ١ مارس ٢٠٢٥ الموافق ١ رمضان ١٤٤٦ هـ")]
    [InlineData("2100-01-01T00:00Z", "الجمعة ١ يناير ٢١٠٠")]
    public void The_header_shows_both_calendars_as_far_as_the_second_reaches(string at, string expected) =>
        Assert.Equal(expected, arabic.DualDate(Instant(at)));

    [Fact]
    public void An_edition_with_one_calendar_shows_one_date() =>
        Assert.Equal("четверг, 1 января 2026", russian.DualDate(Instant("2026-01-01T00:00Z")));

    [Theory]
    [InlineData(Calendar.Persian, "2026-03-20T20:29Z", "29 Esfand 1404")]
    [InlineData(Calendar.Persian, "2026-03-20T20:30Z", "1 Farvardin 1405")]
    [InlineData(Calendar.Persian, "2025-03-20T12:00Z", "30 Esfand 1403")]
    [InlineData(Calendar.UmmAlQura, "2026-03-20T12:00Z", "1 Shawwal 1447")]
    [InlineData(Calendar.Buddhist, "2024-02-29T12:00Z", "29 February 2567")]
    public void A_calendar_counts_its_own_days(Calendar calendar, string at, string expected)
    {
        var style = EditionStyles.English with { Calendar = calendar, TimeZone = "Asia/Tehran" };
        Assert.Equal(expected, StringTables.En.Format(style).ShortDate(Instant(at)));
    }

    [Fact]
    public void An_event_is_dated_as_exactly_as_it_is_known()
    {
        Assert.Equal("2022", russian.Event(EventTime.OfYear(2022)));
        Assert.Equal("февраль 2022", russian.Event(EventTime.OfMonth(2022, 2)));
        Assert.Equal("24 февраля 2022", russian.Event(EventTime.OfDay(new(2022, 2, 24))));
        Assert.Equal("24 февраля 2022, 06:00 UTC+3", russian.Event(EventTime.OfHour(Instant("2022-02-24T03:00Z"))));
        Assert.Equal("24 февраля 2022, 06:17 UTC+3", russian.Event(EventTime.OfMinute(Instant("2022-02-24T03:17Z"))));
    }

    [Fact]
    public void A_day_is_the_same_day_in_every_zone()
    {
        var honolulu = StringTables.En.Format(EditionStyles.English with { TimeZone = "Pacific/Honolulu" });
        Assert.Equal("1 January 2026", honolulu.Event(EventTime.OfDay(new(2026, 1, 1))));
        Assert.Equal("2026", honolulu.Event(EventTime.OfYear(2026)));
    }

    [Theory]
    [InlineData(TimePrecision.Year, "2026-01-01T00:00Z")]
    [InlineData(TimePrecision.Month, "2026-05-01T00:00Z")]
    [InlineData(TimePrecision.Day, "2026-05-09T00:00Z")]
    [InlineData(TimePrecision.Minute, "2026-05-09T05:07Z")]
    public void A_stored_event_keeps_no_more_than_its_precision(TimePrecision precision, string start) =>
        Assert.Equal(Instant(start), EventTime.Of(Instant("2026-05-09T05:07:33Z"), precision).Start);

    [Theory]
    [InlineData("{d} {mont}")]
    [InlineData("{d")]
    [InlineData("d}")]
    public void A_wrong_pattern_is_refused_with_its_field(string pattern)
    {
        Assert.False(DatePattern.Parse(pattern).Success);
        var refused = Assert.Throws<ArgumentException>(() => StringTables.En.Format(EditionStyles.English with { ShortDate = pattern }));
        Assert.StartsWith("ShortDate:", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_zone_is_refused() =>
        Assert.Throws<ArgumentException>(() => StringTables.En.Format(EditionStyles.English with { TimeZone = "Mars/Olympus" }));

    [Fact]
    public void No_date_hides_a_direction_mark()
    {
        var at = Instant("2026-03-20T21:30Z");
        foreach (var format in new[] { english, arabic, russian })
            Assert.DoesNotContain(format.LongDate(at) + format.DateTime(at) + format.DualDate(at) + format.Number(-1234.5m),
                c => char.GetUnicodeCategory(c) == UnicodeCategory.Format);
    }

    static void Check(EditionFormat format, string at, string longDate, string shortDate, string dateTime, string time, string month, string year)
    {
        var instant = Instant(at);
        Assert.Equal(longDate, format.LongDate(instant));
        Assert.Equal(shortDate, format.ShortDate(instant));
        Assert.Equal(dateTime, format.DateTime(instant));
        Assert.Equal(time, format.Time(instant));
        Assert.Equal(month, format.MonthYear(instant));
        Assert.Equal(year, format.Year(instant));
    }

    static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
