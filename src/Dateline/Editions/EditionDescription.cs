using Dateline.Kernel.Localization;
using Dateline.Kernel.Rights;

namespace Dateline.Editions;

/// <summary>What can be wrong in an edition's description.</summary>
public enum EditionField
{
    Name, AgencyName, Tagline, TimeZone, Dateline, LongDate, ShortDate, DateTime, Time, MonthYear, Year, SecondaryDate, DualDate, ZoneAtZero, ZoneElsewhere, Market,
}

/// <summary>What an edition is called, and how it writes.</summary>
public sealed record EditionDescription(string Name, string AgencyName, string Tagline, EditionStyle Style)
{
    /// <summary>Countries and regions of its readers; empty for all the world.</summary>
    public IReadOnlyList<string> Market { get; init; } = [];

    public const int LongestName = 100;
    public const int MostInMarket = 60;
    public const int LongestTagline = 200;
    public const int LongestPattern = 200;

    /// <summary>What is not understood, or not allowed; empty when all is well.</summary>
    public IReadOnlyList<EditionField> Faults => [.. Checks().Where(check => !check.IsGood).Select(check => check.Field)];

    IEnumerable<(EditionField Field, bool IsGood)> Checks()
    {
        yield return (EditionField.Name, Name.Trim().Length is > 0 and <= LongestName);
        yield return (EditionField.AgencyName, AgencyName.Trim().Length is > 0 and <= LongestName);
        yield return (EditionField.Tagline, Tagline.Length <= LongestTagline);
        yield return (EditionField.TimeZone, IsZone(Style.TimeZone));
        yield return (EditionField.Dateline, Holds(Style.Dateline, "{place}", "{agency}"));
        yield return (EditionField.LongDate, IsPattern(Style.LongDate));
        yield return (EditionField.ShortDate, IsPattern(Style.ShortDate));
        yield return (EditionField.DateTime, IsPattern(Style.DateTime));
        yield return (EditionField.Time, IsPattern(Style.Time));
        yield return (EditionField.MonthYear, IsPattern(Style.MonthYear));
        yield return (EditionField.Year, IsPattern(Style.Year));
        yield return (EditionField.SecondaryDate, IsPattern(Style.SecondaryDate));
        yield return (EditionField.DualDate, Holds(Style.DualDate, "{primary}", "{secondary}"));
        yield return (EditionField.ZoneAtZero, Holds(Style.ZoneAtZero));
        yield return (EditionField.ZoneElsewhere, Holds(Style.ZoneElsewhere, "{offset}"));
        yield return (EditionField.Market, Market.Count <= MostInMarket && Market.All(part => WorldRegions.Find(part) == part));
    }

    static bool IsZone(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId;

    static bool IsPattern(string pattern) => pattern.Trim().Length is > 0 and <= LongestPattern && DatePattern.Parse(pattern).Success;

    // Each part once, and no brace beside them.
    static bool Holds(string form, params ReadOnlySpan<string> parts)
    {
        if (form.Length is 0 or > LongestPattern) return false;
        foreach (var part in parts)
        {
            if (form.Split(part).Length != 2) return false;
            form = form.Replace(part, "", StringComparison.Ordinal);
        }
        return !form.Contains('{') && !form.Contains('}');
    }
}
