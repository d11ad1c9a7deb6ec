using System.Globalization;
using System.Xml;
using Dateline.Articles;
using Dateline.Storylines;
using Dateline.Web.Reader;
using Dateline.Web.Reader.Parts;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Delivery;

/// <summary>RSS 2.0 of an edition, a section, a storyline.</summary>
static class Feeds
{
    const int Items = 50;
    const string Atom = "http://www.w3.org/2005/Atom";
    const string Dublin = "http://purl.org/dc/elements/1.1/";
    const string Media = "http://search.yahoo.com/mrss/";

    public static async Task<IResult> OfEdition(string edition, HttpContext http, Visits visits)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return TypedResults.NotFound();
        var view = visit.View();
        return await Feed(visit, view.Name, view.Tagline, view.Home, $"{view.Home}/rss.xml", articles => articles, http.RequestAborted);
    }

    public static async Task<IResult> OfSection(string edition, string section, HttpContext http, Visits visits)
    {
        await using var visit = await visits.Begin(edition, http);
        var view = visit?.View();
        if (visit is null || view!.Sections.FirstOrDefault(s => s.Key == section) is not { } link) return TypedResults.NotFound();
        return await Feed(visit, view.Text.SitePageTitle(link.Name, view.Name), view.Text.SectionDescription(link.Name, view.Name), link.Address, $"{link.Address}/rss.xml",
            articles => articles.Where(a => a.Section == section), http.RequestAborted);
    }

    public static async Task<IResult> OfStoryline(string edition, string slugAndId, HttpContext http, Visits visits)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null || ArticleAddress.IdIn(slugAndId) is not { } id) return TypedResults.NotFound();
        var storyline = await visit.Db.Set<PublishedStoryline>().AsNoTracking()
            .SingleOrDefaultAsync(s => s.StorylineId == id && s.EditionId == visit.Edition.Id, http.RequestAborted);
        if (storyline is null) return TypedResults.NotFound();
        if (storyline.MergedIntoId is { } into) return TypedResults.Redirect($"{StorylineAddress.Of(edition, "", into)}/rss.xml", permanent: true);
        if (storyline.IsWithdrawn) return TypedResults.StatusCode(StatusCodes.Status410Gone);
        var omitted = storyline.Content.Omitted ?? [];
        var address = StorylineAddress.Of(edition, storyline.Content.Slug, id);
        return await Feed(visit, visit.View().Text.SitePageTitle(storyline.Content.Title, visit.Edition.Name), storyline.Content.Standfirst ?? storyline.Content.Title, address, $"{address}/rss.xml",
            articles => articles.Where(a => visit.Db.Set<StorylineItem>().Any(i => i.ArticleId == a.ArticleId && i.StorylineId == id) && !omitted.Contains(a.ArticleId)), http.RequestAborted);
    }

    static async Task<IResult> Feed(Visit visit, string title, string description, string page, string self,
        Func<IQueryable<PublishedArticle>, IQueryable<PublishedArticle>> choose, CancellationToken cancel)
    {
        var shown = new Shown(visit);
        var rows = await Shown.Rows(choose(shown.LiveArticles).OrderByDescending(a => a.Published).ThenByDescending(a => a.ArticleId)).Take(Items).ToListAsync(cancel);
        var cards = await shown.Cards(rows, cancel);
        return XmlResult.Of("application/rss+xml", xml =>
        {
            xml.WriteStartElement("rss");
            xml.WriteAttributeString("version", "2.0");
            xml.WriteAttributeString("xmlns", "atom", null, Atom);
            xml.WriteAttributeString("xmlns", "dc", null, Dublin);
            xml.WriteAttributeString("xmlns", "media", null, Media);
            xml.WriteStartElement("channel");
            Element(xml, "title", title);
            Element(xml, "link", visit.Absolute(page));
            Element(xml, "description", description);
            Element(xml, "language", visit.Edition.Style.LanguageTag);
            xml.WriteStartElement("link", Atom);
            xml.WriteAttributeString("href", visit.Absolute(self));
            xml.WriteAttributeString("rel", "self");
            xml.WriteAttributeString("type", "application/rss+xml");
            xml.WriteEndElement();
            if (rows.Count > 0) Element(xml, "lastBuildDate", Rfc822(rows[0].Published));
            foreach (var (row, card) in rows.Zip(cards)) Item(xml, visit, row, card);
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
    }

    static void Item(XmlWriter xml, Visit visit, Shown.CardRow row, ShownArticle card)
    {
        xml.WriteStartElement("item");
        Element(xml, "title", card.Headline);
        Element(xml, "link", visit.Absolute(card.Address));
        xml.WriteStartElement("guid");   // the address follows the headline, this does not
        xml.WriteAttributeString("isPermaLink", "false");
        xml.WriteString(string.Create(CultureInfo.InvariantCulture, $"tag:{new Uri(visit.Origin).Host},{row.Published.UtcDateTime:yyyy-MM-dd}:article/{row.ArticleId}"));
        xml.WriteEndElement();
        Element(xml, "pubDate", Rfc822(card.Published));
        if (card.Standfirst is not null) Element(xml, "description", card.Standfirst);
        if (card.Kicker is not null) Element(xml, "category", card.Kicker);
        if (card.Language is not null) xml.WriteElementString("language", Dublin, card.Language);
        if (card.Picture is { } picture) Picture(xml, Heads.Picture(visit, picture)!, picture);
        xml.WriteEndElement();
    }

    static void Picture(XmlWriter xml, HeadPicture file, ShownPicture picture)
    {
        xml.WriteStartElement("content", Media);
        xml.WriteAttributeString("url", file.Address);
        xml.WriteAttributeString("medium", "image");
        xml.WriteAttributeString("type", "image/jpeg");
        xml.WriteAttributeString("width", file.Width.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("height", file.Height.ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("credit", Media, XmlResult.Text(picture.CreditLine));
        xml.WriteEndElement();
    }

    static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, XmlResult.Text(text));

    static string Rfc822(DateTimeOffset time) => time.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture);
}
