using System.Globalization;
using System.Text;

namespace Dateline.Kernel.Localization;

/// <summary>How a date is written: text with fields in braces, <c>{weekday}, {d} {month} {yyyy}</c>. The fields:
/// <c>{weekday}</c>; <c>{d}</c> and <c>{dd}</c>; <c>{month}</c> in the form that follows a day, <c>{monthAlone}</c>, <c>{M}</c> and
/// <c>{MM}</c>; <c>{yyyy}</c>; <c>{H}</c> and <c>{HH}</c> from 0 to 23; <c>{mm}</c>; <c>{zone}</c>.</summary>
public sealed class DatePattern
{
    static readonly string[] fields = ["weekday", "d", "dd", "month", "monthAlone", "M", "MM", "yyyy", "H", "HH", "mm", "zone"];
    readonly List<(string Text, bool IsField)> parts;

    DatePattern(List<(string, bool)> parts) => this.parts = parts;

    /// <summary>Reads a pattern; refuses unknown fields and braces that do not match.</summary>
    public static ParseResult<DatePattern> Parse(string pattern)
    {
        var parts = new List<(string, bool)>();
        for (var at = 0; at < pattern.Length;)
        {
            var open = pattern.IndexOf('{', at);
            var text = open < 0 ? pattern[at..] : pattern[at..open];
            if (text.Contains('}'))
                return ParseResult<DatePattern>.Refused("", $"'{pattern}' has a closing brace without an opening one.");
            if (text.Length > 0)
                parts.Add((text, false));
            if (open < 0)
                break;
            var close = pattern.IndexOf('}', open);
            var field = close < 0 ? null : pattern[(open + 1)..close];
            if (field is null || !fields.Contains(field))
                return ParseResult<DatePattern>.Refused("", $"'{pattern}' has an unknown field; allowed are {string.Join(", ", fields)}.");
            parts.Add((field, true));
            at = close + 1;
        }
        return ParseResult<DatePattern>.Of(new(parts));
    }

    internal string Write(CalendarDay day, TimeOnly time, DayOfWeek weekday, CalendarNames names, string zone)
    {
        var written = new StringBuilder();
        foreach (var (text, isField) in parts)
            written.Append(isField ? Field(text, day, time, weekday, names, zone) : text);
        return written.ToString();
    }

    static string Field(string field, CalendarDay day, TimeOnly time, DayOfWeek weekday, CalendarNames names, string zone) => field switch
    {
        "weekday" => names.Weekday(weekday),
        "d" => Number(day.Day, 1),
        "dd" => Number(day.Day, 2),
        "month" => names.Months[day.Month - 1],
        "monthAlone" => names.MonthsAlone[day.Month - 1],
        "M" => Number(day.Month, 1),
        "MM" => Number(day.Month, 2),
        "yyyy" => Number(day.Year, 1),
        "H" => Number(time.Hour, 1),
        "HH" => Number(time.Hour, 2),
        "mm" => Number(time.Minute, 2),
        _ => zone,
    };

    static string Number(int value, int width) => value.ToString($"D{width}", CultureInfo.InvariantCulture);
}
