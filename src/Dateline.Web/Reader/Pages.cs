using System.Globalization;
using Dateline.Web.Reader.Parts;

namespace Dateline.Web.Reader;

/// <summary>Lists in pages: <c>?page=2</c>.</summary>
static class Pages
{
    public const int Size = 24;

    /// <param name="asked">As the address has it; null is the first page.</param>
    /// <param name="total">How many there are in all.</param>
    /// <param name="address">Of the first page.</param>
    /// <param name="query">What else the address asks, without a question mark.</param>
    /// <returns>Null for a page that is not there, and for what is no number.</returns>
    public static ShownPages? Of(string? asked, int total, string address, string query = "")
    {
        var pages = Math.Max(1, (total + Size - 1) / Size);
        if (!int.TryParse(asked ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var page) || page < 1 || page > pages) return null;
        return new ShownPages(page, pages, page > 1 ? Address(page - 1) : null, page < pages ? Address(page + 1) : null);

        string Address(int other) => address + (other == 1 && query.Length == 0 ? "" : "?" + string.Join('&', new[] { query, other == 1 ? "" : Number(other) }.Where(part => part.Length > 0)));
    }

    public static IQueryable<T> On<T>(this IQueryable<T> list, ShownPages pages) => list.Skip((pages.Page - 1) * Size).Take(Size);

    /// <summary>What the address of this page has after that of the first.</summary>
    public static string Suffix(this ShownPages pages) => pages.Page == 1 ? "" : "?" + Number(pages.Page);

    static string Number(int page) => string.Create(CultureInfo.InvariantCulture, $"page={page}");
}
