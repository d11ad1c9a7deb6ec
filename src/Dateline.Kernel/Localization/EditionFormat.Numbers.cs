using System.Globalization;

namespace Dateline.Kernel.Localization;

public sealed partial class EditionFormat
{
    const string Minus = "\u2212";
    const string Shortest = "0.############################";

    /// <summary>A whole number, in groups of three digits.</summary>
    public string Number(long value) => Number((decimal)value, 0);

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">How many digits follow the separator, rounded half away from zero; null for as many as it needs.</param>
    public string Number(decimal value, int? decimals = null)
    {
        if (decimals is { } places)
            value = Math.Round(value, places, MidpointRounding.AwayFromZero);
        var plain = Math.Abs(value).ToString(decimals is { } shown ? $"F{shown}" : Shortest, CultureInfo.InvariantCulture);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? plain : plain[..point];
        var fraction = point < 0 ? "" : Style.DecimalSeparator + plain[(point + 1)..];
        return NativeDigits.Write((value < 0 ? Minus : "") + Grouped(whole) + fraction, Style.Digits);
    }

    /// <summary>A number of things, for the plural sentences of the string table.</summary>
    public Count Count(long value) => new(value, Number(value));

    /// <summary>A number that is a name rather than an amount, such as a revision or a page: the edition's digits, no groups.</summary>
    public string Ordinal(long value) => NativeDigits.Write(value.ToString(CultureInfo.InvariantCulture), Style.Digits);

    /// <summary>Place and agency before the first sentence; ends with the space that the style asks for.</summary>
    public string Dateline(string place, string agency) => string.Join(place, Style.Dateline.Split("{place}").Select(part =>
        part.Replace("{agency}", agency, StringComparison.Ordinal)));

    string Grouped(string whole)
    {
        for (var at = whole.Length - 3; at > 0; at -= 3)
            whole = whole.Insert(at, Style.GroupSeparator);
        return whole;
    }
}
