using Dateline.Editions;
using Dateline.Web.Reader.Parts;

namespace Dateline.Web.Reader;

/// <summary>What search engines and sharing sites are told: the same on every page of a kind.</summary>
static class Heads
{
    const string Rss = "application/rss+xml";

    public static FeedLink Feed(Visit visit, string title, string address) => new(title, visit.Absolute(address), Rss);

    /// <summary>Reciprocal alternates: this page, its translations, and the first edition's for everyone else. None for a page that stands alone.</summary>
    public static IReadOnlyList<Alternate> Alternates(Visit visit, IReadOnlyDictionary<string, string> addresses)
    {
        if (addresses.Count < 2) return [];
        var there = visit.Editions.Where(e => addresses.ContainsKey(e.Key)).OrderBy(e => e.Order).ToList();
        return [.. there.Select(e => new Alternate(e.Style.LanguageTag, visit.Absolute(addresses[e.Key]))), new("x-default", visit.Absolute(addresses[there[0].Key]))];
    }

    /// <summary>The same kind of page in all editions, as fronts are.</summary>
    public static Dictionary<string, string> InAll(Visit visit, Func<Edition, string?> address) =>
        visit.Editions.Select(e => (e.Key, Address: address(e))).Where(e => e.Address is not null).ToDictionary(e => e.Key, e => e.Address!);

    public static HeadPicture? Picture(Visit visit, ShownPicture? picture)
    {
        if (picture is null) return null;
        var width = picture.Widths.LastOrDefault(w => w <= 1280, picture.Widths[0]);
        return new HeadPicture(visit.Absolute($"{picture.Address}/{width}.jpg"), width, (int)Math.Round((double)picture.Height * width / picture.Width), picture.Alt);
    }
}
