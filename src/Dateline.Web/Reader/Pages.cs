using System.Globalization;
using Dateline.Web.Reader.Parts;

namespace Dateline.Web.Reader;

/// <summary>Lists in pages: <c>?page=2</c>.</summary>
static class Pages
{
    public const int Size = 24;

    /// <returns>Null for a page that is not there.</returns>
    public static ShownPages? Of(int page, int total, string address, string query = "")
    {
        var pages = Math.Max(1, (total + Size - 1) / Size);
        if (page < 1 || page > pages) return null;
        return new ShownPages(page, pages, page > 1 ? Address(page - 1) : null, page < pages ? Address(page + 1) : null);

        string Address(int other)
        {
            var number = other == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"page={other}");
            var all = string.Join('&', new[] { query, number }.Where(part => part.Length > 0));
            return all.Length == 0 ? address : $"{address}?{all}";
        }
    }

    public static IQueryable<T> On<T>(this IQueryable<T> list, ShownPages pages) => list.Skip((pages.Page - 1) * Size).Take(Size);
}
