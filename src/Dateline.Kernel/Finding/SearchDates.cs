using System.Globalization;
using System.Text.RegularExpressions;

namespace Dateline.Kernel.Finding;

/// <summary>Reads and writes dates of queries. Days stand before months, years have four digits, digits may be of any script.</summary>
static partial class SearchDates
{
    static readonly string[] months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The stretch that a value names; null when it is no date.</summary>
    internal static SearchDate? Read(string value)
    {
        var text = SearchWords.AsciiDigits(value).Trim();
        var parts = text.Split("..");
        if (parts.Length > 2) return null;
        if (parts.Length == 1) return One(text);
        var (first, last) = (One(parts[0]), One(parts[1]));
        if ((first is null && parts[0].Length > 0) || (last is null && parts[1].Length > 0) || (first ?? last) is null) return null;
        return new SearchDate.Range(first, last);
    }

    internal static string Write(SearchDate date) => date switch
    {
        SearchDate.Ago { Count: 0 } => "today",
        SearchDate.Ago => "yesterday",
        SearchDate.Day { Date: var day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        SearchDate.Month { Year: var year, Number: var month } => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
        SearchDate.Whole { Year: var year } => year.ToString("0000", CultureInfo.InvariantCulture),
        SearchDate.Range { First: var first, Last: var last } => $"{(first is null ? "" : Write(first))}..{(last is null ? "" : Write(last))}",
        SearchDate.Before { Date: var before } => Write(before),
        _ => throw new ArgumentOutOfRangeException(nameof(date), date, "No such date."),
    };

    static SearchDate? One(string text)
    {
        if (text.Equals("today", StringComparison.OrdinalIgnoreCase)) return new SearchDate.Ago(0);
        if (text.Equals("yesterday", StringComparison.OrdinalIgnoreCase)) return new SearchDate.Ago(1);
        if (Form().Match(text) is not { Success: true } found) return null;
        var year = Number(found, "y");
        var month = found.Groups["name"] is { Success: true, Value: var name } ? MonthOf(name) : Number(found, "m");
        if (year is null or < 1 || month is < 1 or > 12 || (month is null && found.Groups["name"].Success)) return null;
        if (month is null) return new SearchDate.Whole(year.Value);
        if (Number(found, "d") is not { } day) return new SearchDate.Month(year.Value, month.Value);
        return day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value) ? new SearchDate.Day(new(year.Value, month.Value, day)) : null;
    }

    static int? Number(Match found, string group) => found.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    static int? MonthOf(string name)
    {
        var index = Array.FindIndex(months, month => name.Length >= 3 && month.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})(?:-(?<m>[0-9]{1,2})(?:-(?<d>[0-9]{1,2}))?)?|(?<d>[0-9]{1,2})/(?<m>[0-9]{1,2})/(?<y>[0-9]{4})|(?<d>[0-9]{1,2})\.(?<m>[0-9]{1,2})\.(?<y>[0-9]{4})|(?:(?<d>[0-9]{1,2})[. ]+)?(?<name>[A-Za-z]+)[. ]+(?<y>[0-9]{4}))$")]
    private static partial Regex Form();
}
