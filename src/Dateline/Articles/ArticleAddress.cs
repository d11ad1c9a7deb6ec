using System.Globalization;

namespace Dateline.Articles;

/// <summary>Public addresses of articles: <c>/{edition}/{yyyyMMdd}/{slug}-{id}</c>. The id finds it, the rest is for people.</summary>
public static class ArticleAddress
{
    /// <param name="published">First publication; the date in the address is that of the edition's own zone.</param>
    public static string Of(string edition, string timeZone, DateTimeOffset published, string slug, long id)
    {
        var local = TimeZoneInfo.ConvertTime(published, TimeZoneInfo.FindSystemTimeZoneById(timeZone));
        return $"/{edition}/{local.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}/{WithId(slug, id)}";
    }

    public static string WithId(string slug, long id) => slug.Length == 0
        ? id.ToString(CultureInfo.InvariantCulture)
        : $"{Uri.EscapeDataString(slug)}-{id.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The number at the end of an address; null when there is none.</summary>
    public static long? IdIn(string slugAndId)
    {
        var digits = slugAndId.AsSpan(slugAndId.LastIndexOf('-') + 1);
        return digits.Length is > 0 and <= 18 && digits[0] != '0' && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
    }
}
