using Xunit;

namespace Dateline.Tests.NewsFormats;

public class NinjsDates
{
    [Theory]
    [InlineData("2025-11-03T10:20:30Z", "2025-11-03T10:20:30Z", false)]
    [InlineData("2025-11-03t10:20:30z", "2025-11-03T10:20:30Z", false)]
    [InlineData("2025-11-03T10:20:30.123456789+01:00", "2025-11-03T09:20:30.1234567Z", false)]
    [InlineData("2025-11-03T10:20:30-00:00", "2025-11-03T10:20:30Z", false)]
    [InlineData("2025-11-03T10:20:30+0530", "2025-11-03T04:50:30Z", false)]
    [InlineData("2025-11-03T10:20:30+23:00", "2025-11-02T11:20:30Z", false)]
    [InlineData("2025-11-03 10:20:30Z", "2025-11-03T10:20:30Z", true)]
    [InlineData("2025-11-03 10:20:30 +0200", "2025-11-03T08:20:30Z", true)]
    [InlineData("2025-11-03T10:20:30", "2025-11-03T10:20:30Z", true)]
    [InlineData("2025-11-03T10:20", "2025-11-03T10:20:00Z", true)]
    [InlineData("2025-11-03", "2025-11-03T00:00:00Z", true)]
    [InlineData("20251103T102030Z", "2025-11-03T10:20:30Z", true)]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z", true)]
    [InlineData("2024-02-29T00:00:00Z", "2024-02-29T00:00:00Z", false)]
    public void A_date_is_understood(string written, string expected, bool reported)
    {
        var reading = Ninjs.ReadWith($"\"expires\":\"{written}\"");
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), reading.Item!.Expires);
        Assert.Equal(reported, reading.Problems.Count > 0);
    }

    [Theory]
    [InlineData("2025-02-29T00:00:00Z")]
    [InlineData("2025-13-01")]
    [InlineData("2025-00-01")]
    [InlineData("2025-11-31T10:00:00Z")]
    [InlineData("2025-11-03T24:00:00Z")]
    [InlineData("2025-11-03T10:60:00Z")]
    [InlineData("2025-11-03T10:20:30+24:00")]
    [InlineData("0000-01-01")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("03.11.2025")]
    [InlineData("Mon, 03 Nov 2025 10:20:30 GMT")]
    [InlineData("2025-11-03T10:20:30Zulu")]
    [InlineData("٢٠٢٥-١١-٠٣")]
    [InlineData("1700000000")]
    public void A_date_that_is_none_is_reported_and_passed_over(string written)
    {
        var reading = Ninjs.ReadWith($"\"expires\":\"{written}\"");
        Assert.Null(reading.Item!.Expires);
        Assert.Equal("/expires", Assert.Single(reading.Problems).Pointer);
    }
}
