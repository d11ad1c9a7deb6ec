using Dateline.Kernel.Localization;
using Xunit;

namespace Dateline.Tests.Localization;

/// <summary>What an editor means by a time when the edition's clocks are put forward and back.</summary>
public sealed class ReadingWallClocks
{
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T01:59:00", "2026-03-29T00:59:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29T03:00:00", "2026-03-29T01:00:00Z")]
    [InlineData("America/New_York", "2026-03-08T03:00:00", "2026-03-08T07:00:00Z")]
    [InlineData("America/New_York", "2026-07-01T12:00:00", "2026-07-01T16:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:30:00", "2026-10-03T15:30:00Z")]
    [InlineData("Europe/Moscow", "2026-03-29T02:30:00", "2026-03-28T23:30:00Z")]
    [InlineData("Asia/Kathmandu", "2026-01-01T00:00:00", "2025-12-31T18:15:00Z")]
    [InlineData("Asia/Dubai", "2026-10-25T02:30:00", "2026-10-24T22:30:00Z")]
    public void Most_times_are_one_instant(string zone, string wall, string instant) =>
        Assert.Equal((Instant(instant), null), LocalTime.Instants(Wall(wall), zone));

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29T02:00:00")]
    [InlineData("Europe/Berlin", "2026-03-29T02:59:59")]
    [InlineData("America/New_York", "2026-03-08T02:30:00")]
    [InlineData("Africa/Cairo", "2026-04-24T00:30:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:15:00")]
    public void A_time_that_is_skipped_is_never(string zone, string wall) => Assert.Null(LocalTime.Instants(Wall(wall), zone));

    [Theory]
    [InlineData("Europe/Berlin", "2026-10-25T02:00:00", "2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T02:59:59", "2026-10-25T00:59:59Z", "2026-10-25T01:59:59Z")]
    [InlineData("America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00Z", "2026-04-04T15:15:00Z")]
    public void A_time_that_comes_twice_is_both_the_earlier_first(string zone, string wall, string first, string second) =>
        Assert.Equal((Instant(first), Instant(second)), LocalTime.Instants(Wall(wall), zone));

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Africa/Cairo")]
    [InlineData("Australia/Lord_Howe")]
    [InlineData("Asia/Tehran")]
    public void Every_instant_of_a_year_comes_back_from_the_wall(string zone)
    {
        var rules = TimeZoneInfo.FindSystemTimeZoneById(zone);
        for (var instant = Instant("2026-01-01T00:00:00Z"); instant.Year == 2026; instant += TimeSpan.FromMinutes(15))
        {
            var found = LocalTime.Instants(TimeZoneInfo.ConvertTime(instant, rules).DateTime, zone);
            Assert.True(found is var (first, second) && (first == instant || second == instant), $"{instant:u} is lost.");
        }
    }

    [Fact]
    public void The_kind_of_the_time_does_not_matter() =>
        Assert.Equal(LocalTime.Instants(Wall("2026-07-01T12:00:00"), "Europe/Berlin"), LocalTime.Instants(DateTime.SpecifyKind(Wall("2026-07-01T12:00:00"), DateTimeKind.Utc), "Europe/Berlin"));

    static DateTime Wall(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
