using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.NewsFormats.Ninjs;

/// <summary>Dates as RFC 3339 §5.6 writes them, and as senders do.</summary>
static partial class NinjsDate
{
    const string Form = "a date and time as 2025-11-23T18:30:00Z (RFC 3339)";

    /// <summary>The instant in UTC, with a remark when it had to be guessed; or no instant, and why.</summary>
    public static (DateTimeOffset? Instant, string? Remark) Parse(string text)
    {
        if (text.Length > 60 || Shape().Match(text) is not { Success: true } match) return (null, $"'{JsonMembers.Shortened(text)}' is not {Form}; passed over.");

        int Part(string name, int otherwise = 0) =>
            match.Groups[name] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : otherwise;

        var (year, month, day, hour, minute, second) = (Part("year"), Part("month"), Part("day"), Part("hour"), Part("minute"), Part("second"));
        var leap = second == 60;
        if (leap) second = 59;
        var (zoneHours, zoneMinutes) = (Part("zh"), Part("zm"));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)
            || hour > 23 || minute > 59 || second > 59 || zoneHours > 23 || zoneMinutes > 59)
            return (null, $"'{text}' is a date or time that does not exist; passed over.");

        var ticks = new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).Ticks
            + (match.Groups["fraction"] is { Success: true } fraction ? long.Parse(fraction.Value.PadRight(7, '0').AsSpan(0, 7), CultureInfo.InvariantCulture) : 0)
            - (match.Groups["sign"].Value is "-" or "−" ? -1 : 1) * ((zoneHours * 60L) + zoneMinutes) * TimeSpan.TicksPerMinute;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks) return (null, $"'{text}' is outside the years 1 to 9999; passed over.");

        return (new DateTimeOffset(ticks, TimeSpan.Zero), Remark(match, text, leap));
    }

    static string? Remark(Match match, string text, bool leap) =>
        !match.Groups["hour"].Success ? $"'{text}' has no time; taken as midnight UTC."
        : !match.Groups["zone"].Success ? $"'{text}' has no time zone; taken as UTC."
        : leap ? $"'{text}' is a leap second; taken as the second before."
        : match.Groups["between"].Value is "T" or "t" && match.Groups["dash"].Value == "-" ? null
        : $"'{text}' is not {Form}, but was understood.";

    [GeneratedRegex("""
        ^(?<year>[0-9]{4})(?<dash>-?)(?<month>[0-9]{2})\k<dash>(?<day>[0-9]{2})
        (?:(?<between>[Tt]|\ {1,2})(?<hour>[0-9]{2}):?(?<minute>[0-9]{2})(?::?(?<second>[0-9]{2})(?:[.,](?<fraction>[0-9]{1,20}))?)?
        (?:\ ?(?<zone>[Zz]|UTC|GMT|(?<sign>[+−-])(?<zh>[0-9]{2}):?(?<zm>[0-9]{2})?))?)?$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();
}
