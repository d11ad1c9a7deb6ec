using System.Globalization;
using System.Xml;
using Dateline.Articles;
using Dateline.Storylines;
using Dateline.Web.Reader;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Delivery;

/// <summary>What search engines read: everything that is live, and what is news (of the last two days, as their rules say).</summary>
static class Sitemaps
{
    const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const string News = "http://www.google.com/schemas/sitemap-news/0.9";
    const string Image = "http://www.google.com/schemas/sitemap-image/1.1";
    const string Xml = "application/xml";

    /// <summary>The most that a sitemap may list, by the protocol.</summary>
    const int Most = 50_000;
    const int MostNews = 1_000;

    static readonly TimeSpan NewsFor = TimeSpan.FromDays(2);

    public static async Task<IResult> Robots(HttpContext http, Visits visits)
    {
        await using var visit = await visits.BeginAnywhere(http);
        return TypedResults.Text($"User-agent: *\nAllow: /\n\nSitemap: {visit.Absolute("/sitemap.xml")}\n");
    }

    public static async Task<IResult> Index(HttpContext http, Visits visits)
    {
        await using var visit = await visits.BeginAnywhere(http);
        return XmlResult.Of(Xml, xml =>
        {
            xml.WriteStartElement("sitemapindex", Sitemap);
            foreach (var edition in visit.Editions)
                foreach (var file in (string[])["sitemap.xml", "news-sitemap.xml"])
                {
                    xml.WriteStartElement("sitemap", Sitemap);
                    xml.WriteElementString("loc", Sitemap, visit.Absolute($"/{edition.Key}/{file}"));
                    xml.WriteEndElement();
                }
            xml.WriteEndElement();
        });
    }

    public static async Task<IResult> OfEdition(string edition, HttpContext http, Visits visits)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return TypedResults.NotFound();
        var (view, shown, cancel) = (visit.View(), new Shown(visit), http.RequestAborted);
        var articles = await shown.LiveArticles.OrderByDescending(a => a.Published).Take(Most - 1000)
            .Select(a => new { a.ArticleId, a.Slug, a.Published, a.Updated }).ToListAsync(cancel);
        var storylines = await visit.Db.Set<PublishedStoryline>().AsNoTracking().Where(s => s.EditionId == visit.Edition.Id && !s.IsWithdrawn).Take(900).ToListAsync(cancel);
        return XmlResult.Of(Xml, xml =>
        {
            xml.WriteStartElement("urlset", Sitemap);
            Url(view.Home, null);
            foreach (var section in view.Sections) Url(section.Address, null);
            Url(view.Storylines, null);
            foreach (var storyline in storylines) Url(StorylineAddress.Of(edition, storyline.Content.Slug, storyline.StorylineId), storyline.Updated);
            foreach (var a in articles) Url(ArticleAddress.Of(edition, visit.Edition.Style.TimeZone, a.Published, a.Slug, a.ArticleId), a.Updated ?? a.Published);
            xml.WriteEndElement();

            void Url(string address, DateTimeOffset? changed)
            {
                xml.WriteStartElement("url", Sitemap);
                xml.WriteElementString("loc", Sitemap, visit.Absolute(address));
                if (changed is { } time) xml.WriteElementString("lastmod", Sitemap, Iso(time));
                xml.WriteEndElement();
            }
        });
    }

    public static async Task<IResult> NewsOfEdition(string edition, HttpContext http, Visits visits)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return TypedResults.NotFound();
        var (shown, since) = (new Shown(visit), visit.Now - NewsFor);
        var rows = await Shown.Rows(shown.LiveArticles.Where(a => a.Published >= since).OrderByDescending(a => a.Published)).Take(MostNews).ToListAsync(http.RequestAborted);
        var cards = await shown.Cards(rows, http.RequestAborted);
        return XmlResult.Of(Xml, xml =>
        {
            xml.WriteStartElement("urlset", Sitemap);
            xml.WriteAttributeString("xmlns", "news", null, News);
            xml.WriteAttributeString("xmlns", "image", null, Image);
            foreach (var (row, card) in rows.Zip(cards)) Write(xml, visit, row, card);
            xml.WriteEndElement();
        });
    }

    static void Write(XmlWriter xml, Visit visit, Shown.CardRow row, Reader.Parts.ShownArticle card)
    {
        xml.WriteStartElement("url", Sitemap);
        xml.WriteElementString("loc", Sitemap, visit.Absolute(card.Address));
        xml.WriteStartElement("news", News);
        xml.WriteStartElement("publication", News);
        xml.WriteElementString("name", News, XmlResult.Text(visit.Edition.Name));
        xml.WriteElementString("language", News, row.Language.Split('-')[0]);
        xml.WriteEndElement();
        xml.WriteElementString("publication_date", News, Iso(row.Published));
        xml.WriteElementString("title", News, XmlResult.Text(row.Headline));
        xml.WriteEndElement();
        if (Heads.Picture(visit, card.Picture) is { } picture)
        {
            xml.WriteStartElement("image", Image);
            xml.WriteElementString("loc", Image, picture.Address);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
