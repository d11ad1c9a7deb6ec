using System.Text.RegularExpressions;

namespace Dateline.Kernel.Rights.Crediting;

/// <summary>Compares a value as rules say.</summary>
static class StatedMatch
{
    internal static string? Find(Comparison comparison, string sought, string value) => comparison switch
    {
        Comparison.Is => value.Trim().Equals(sought.Trim(), StringComparison.OrdinalIgnoreCase) ? value : null,
        Comparison.BeginsWith => value.StartsWith(sought, StringComparison.OrdinalIgnoreCase) ? sought : null,
        Comparison.EndsWith => value.EndsWith(sought, StringComparison.OrdinalIgnoreCase) ? sought : null,
        Comparison.Contains => value.Contains(sought, StringComparison.OrdinalIgnoreCase) ? sought : null,
        Comparison.IsThere => value,
        Comparison.Pattern => Pattern(sought)?.Match(Cut(value)) is { Success: true } match ? match.Value : null,
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "No such comparison."),
    };

    internal static string Replace(Rewrite rewrite, string value)
    {
        if (Find(rewrite.Comparison, rewrite.Value, value) is null) return value;
        return rewrite.Comparison switch
        {
            Comparison.BeginsWith => rewrite.Replacement + value[rewrite.Value.Length..],
            Comparison.EndsWith => value[..^rewrite.Value.Length] + rewrite.Replacement,
            Comparison.Contains => value.Replace(rewrite.Value, rewrite.Replacement, StringComparison.OrdinalIgnoreCase),
            Comparison.Pattern => Pattern(rewrite.Value)!.Replace(Cut(value), rewrite.Replacement),
            _ => rewrite.Replacement,
        };
    }

    internal static string Cut(string value) => value.Length > SupplierRule.LongestValue ? value[..SupplierRule.LongestValue] : value;

    /// <summary>The pattern, in the engine whose time grows only with the length of the value; null when it is none.</summary>
    internal static Regex? Pattern(string pattern)
    {
        try
        {
            return pattern.Length > SupplierRule.LongestPattern ? null : new(pattern, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }
        catch (Exception wrong) when (wrong is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
