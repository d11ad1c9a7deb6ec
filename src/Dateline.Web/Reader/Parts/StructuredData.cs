using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Dateline.Kernel.Body;
using Dateline.Web.Reader.Articles;
using Dateline.Web.Reader.Mediabank;
using Dateline.Web.Reader.Storylines;

namespace Dateline.Web.Reader.Parts;

/// <summary>What pages tell search engines, in the words of schema.org. Takes addresses as pages have them and makes them absolute.</summary>
/// <param name="origin">As <c>https://news.example</c>.</param>
/// <param name="edition">The edition of the page.</param>
public sealed class StructuredData(string origin, EditionView edition)
{
    // Escapes <, > and & whatever ranges are allowed, so that nothing can end the script element.
    static readonly JsonSerializerOptions options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>JSON-LD, fit to stand inside a script element.</summary>
    public static string Write(params IReadOnlyList<JsonObject> things) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = new JsonArray([.. things]),
    }.ToJsonString(options);

    public JsonObject Article(string address, ArticlePage.Story story)
    {
        var article = Thing("NewsArticle", address);
        article["headline"] = story.Headline;
        article["inLanguage"] = story.Language ?? edition.Style.LanguageTag;
        article["datePublished"] = DateText.Machine(story.Published);
        article["dateModified"] = DateText.Machine(story.Updated ?? story.Published);
        article["mainEntityOfPage"] = Absolute(address);
        article["isAccessibleForFree"] = true;
        article["publisher"] = Publisher();
        article["author"] = story.Byline is null ? Publisher() : Person(story.Byline);
        if (story.Standfirst is not null)
            article["description"] = story.Standfirst;
        if (story.Section is not null)
            article["articleSection"] = story.Section.Name;
        if (story.Subjects.Count > 0)
            article["keywords"] = List(story.Subjects, subject => subject.Name);
        if (story.Lead is not null)
            article["image"] = Image(story.Lead);
        if (story.Storyline is { } storyline)
            article["isPartOf"] = Named("CollectionPage", storyline.Title, storyline.Address);
        var corrections = story.Body.Body.Blocks.OfType<Correction>().ToList();
        if (corrections.Count > 0)
            article["correction"] = List(corrections, Comment);
        return article;
    }

    public JsonObject Storyline(string address, StorylinePage.Story story)
    {
        var page = Named("CollectionPage", story.Title, address);
        page["inLanguage"] = story.Language ?? edition.Style.LanguageTag;
        page["dateModified"] = DateText.Machine(story.Updated);
        page["publisher"] = Publisher();
        if (story.Standfirst is not null)
            page["description"] = story.Standfirst;
        if (story.Picture is not null)
            page["image"] = Image(story.Picture);
        page["mainEntity"] = new JsonObject
        {
            ["@type"] = "ItemList",
            ["numberOfItems"] = story.Total,
            ["itemListOrder"] = "https://schema.org/ItemListOrder" + (story.FromBeginning ? "Ascending" : "Descending"),
            ["itemListElement"] = Numbered(story.Articles.Select(article => (article.Headline, article.Address))),
        };
        return page;
    }

    public JsonObject Picture(string address, PicturePage.Entry entry)
    {
        var image = entry.Picture is { } picture ? Image(picture) : Thing("ImageObject", address);
        image["@id"] = Absolute(address);
        image["name"] = entry.Title;
        if (entry.Taken is { } taken)
            image["dateCreated"] = DateText.Machine(taken);
        if (entry.Place is not null)
            image["contentLocation"] = new JsonObject { ["@type"] = "Place", ["name"] = entry.Place };
        if (entry.Keywords.Count > 0)
            image["keywords"] = List(entry.Keywords, keyword => keyword);
        return image;
    }

    public JsonObject Breadcrumbs(params IReadOnlyList<(string Name, string Address)> path) => new()
    {
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = Numbered(path),
    };

    JsonObject Image(ShownPicture picture)
    {
        var widest = picture.Widths[^1].ToString(CultureInfo.InvariantCulture);
        var image = new JsonObject
        {
            ["@type"] = "ImageObject",
            ["contentUrl"] = Absolute($"{picture.Address}/{widest}.jpg"),
            ["width"] = picture.Widths[^1],
            ["height"] = (int)Math.Round((double)picture.Height * picture.Widths[^1] / picture.Width),
        };
        if (picture.Caption is { IsBlank: false } caption)
            image["caption"] = caption.Plain;
        if (picture.CreditLine.Length > 0)
            image["creditText"] = picture.CreditLine;
        if (picture.Creator is not null)
            image["creator"] = Person(picture.Creator);
        if (picture.CopyrightNotice is not null)
            image["copyrightNotice"] = picture.CopyrightNotice;
        if (picture.Page is not null)
            image["acquireLicensePage"] = Absolute(picture.Page);
        return image;
    }

    static JsonObject Comment(Correction correction) => new()
    {
        ["@type"] = "CorrectionComment",
        ["text"] = correction.Text.Plain,
        ["datePublished"] = DateText.Machine(correction.Time),
    };

    JsonObject Publisher() => Named("NewsMediaOrganization", edition.AgencyName, edition.Home);

    static JsonObject Person(string name) => new() { ["@type"] = "Person", ["name"] = name };

    JsonObject Named(string type, string name, string address)
    {
        var thing = Thing(type, address);
        thing["name"] = name;
        return thing;
    }

    JsonObject Thing(string type, string address) => new() { ["@type"] = type, ["@id"] = Absolute(address), ["url"] = Absolute(address) };

    JsonArray Numbered(IEnumerable<(string Name, string Address)> items) => List(items.Index(), item => new JsonObject
    {
        ["@type"] = "ListItem",
        ["position"] = item.Index + 1,
        ["name"] = item.Item.Name,
        ["url"] = Absolute(item.Item.Address),
    });

    static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> each) => new([.. items.Select(item => (JsonNode?)each(item))]);

    string Absolute(string address) => address.StartsWith('/') ? origin + address : address;
}
