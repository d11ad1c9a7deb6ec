using System.Globalization;

namespace Dateline.Kernel.Publishing;

/// <summary>A number as ECMAScript writes it (ECMA-262 §6.1.6.1.20, taken over by RFC 8785 §3.2.2.3).</summary>
static class CanonicalNumber
{
    /// <summary>The shortest digits that read back as the same number. Minus zero is written <c>0</c>.</summary>
    /// <param name="value">Finite.</param>
    internal static string Of(double value)
    {
        if (value == 0) return "0";
        var (digits, point) = Shortest(Math.Abs(value));
        return (value < 0 ? "-" : "") + Place(digits, point);
    }

    // .NET finds the same digits as ECMAScript but sets the point and the exponent by rules of its own.
    static (string Digits, int Point) Shortest(double value)
    {
        var parts = RoundTrip(value).Split('E');
        var exponent = parts.Length == 2 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        var dot = parts[0].IndexOf('.', StringComparison.Ordinal);
        var digits = parts[0].Replace(".", "", StringComparison.Ordinal);
        var point = (dot < 0 ? digits.Length : dot) + exponent;
        var significant = digits.TrimStart('0');
        return (significant.TrimEnd('0'), point - (digits.Length - significant.Length));
    }

    // For 2^-25 and 2^-958 .NET 10 gives one digit too few and reads back another number: its search for the shortest
    // digits takes the gap below a power of two for as wide as the one above. Seventeen digits always suffice.
    static string RoundTrip(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        return double.Parse(shortest, CultureInfo.InvariantCulture) == value ? shortest : value.ToString("E16", CultureInfo.InvariantCulture);
    }

    // The names of the standard: k digits, the point after the n-th of them.
    static string Place(string digits, int n) => (digits.Length, n) switch
    {
        var (k, _) when n is > 0 and <= 21 => k <= n ? digits.PadRight(n, '0') : $"{digits[..n]}.{digits[n..]}",
        _ when n is > -6 and <= 0 => $"0.{new string('0', -n)}{digits}",
        var (k, _) => $"{digits[0]}{(k == 1 ? "" : ".")}{digits[1..]}e{(n > 0 ? "+" : "-")}{Math.Abs(n - 1).ToString(CultureInfo.InvariantCulture)}",
    };
}
