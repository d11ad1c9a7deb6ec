using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Dateline.Articles;
using Dateline.Editions;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Dateline.BrowserTests.Support;

/// <summary>The kinds of pages that readers see.</summary>
public enum PageKind
{
    Article,
    CorrectedArticle,
    FactBoxArticle,
    PullQuoteArticle,
    Storyline,
    Front,
    Section,
    Picture,
    Mediabank,
    Storylines,
    NotFound,
    Withdrawn,
}

/// <summary>Where the demo agency's pages are, found as a reader finds them: by feeds and links.</summary>
public sealed class DemoPages
{
    readonly Dictionary<(string Edition, PageKind Kind), string> paths = [];

    public static IReadOnlyList<string> Editions { get; } = ["en", "ar", "ru"];

    public static IReadOnlyList<PageKind> Kinds { get; } = Enum.GetValues<PageKind>();

    public string this[string edition, PageKind kind] => paths[(edition, kind)];

    public static int Status(PageKind kind) => kind switch { PageKind.NotFound => 404, PageKind.Withdrawn => 410, _ => 200 };

    public static async Task<DemoPages> Find(HttpClient http, IServiceProvider house)
    {
        var pages = new DemoPages();
        foreach (var edition in Editions) await pages.Find(edition, http, house);
        return pages;
    }

    public static async Task<IReadOnlyList<string>> Articles(string edition, HttpClient http) =>
        [.. XDocument.Parse(await http.GetStringAsync($"/{edition}/rss.xml")).Descendants("item").Select(item => new Uri(item.Element("link")!.Value).AbsolutePath)];

    async Task Find(string edition, HttpClient http, IServiceProvider house)
    {
        var articles = new List<(string Path, IDocument Page)>();
        foreach (var path in await Articles(edition, http)) articles.Add((path, await Page(path, http)));

        Add(PageKind.Article, With(".storyline-block", ".lead", ".quote", "table"));
        Add(PageKind.CorrectedArticle, With(".correction"));
        Add(PageKind.FactBoxArticle, With(".fact-box"));
        Add(PageKind.PullQuoteArticle, With(".pull-quote", ".picture"));
        Add(PageKind.Front, $"/{edition}");
        Add(PageKind.Section, $"/{edition}/world");
        Add(PageKind.Storylines, $"/{edition}/storylines");
        Add(PageKind.Mediabank, $"/{edition}/mediabank");
        Add(PageKind.Storyline, First(articles[0].Page, ".storyline-block .name a"));
        Add(PageKind.Picture, First(await Page($"/{edition}/mediabank", http), ".tile .headline a"));
        Add(PageKind.NotFound, $"/{edition}/20260101/never-written-999999");
        Add(PageKind.Withdrawn, await Withdrawn(edition, house));

        void Add(PageKind kind, string path) => paths[(edition, kind)] = path;

        string With(params string[] parts) => articles.Find(a => parts.All(part => a.Page.QuerySelector(part) is not null)).Path
            ?? throw new InvalidOperationException($"No article of the demo's edition '{edition}' has {string.Join(" and ", parts)}.");
    }

    // No page leads to what was withdrawn: only the database knows where it was.
    static async Task<string> Withdrawn(string edition, IServiceProvider house)
    {
        await using var db = await house.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync();
        var home = await db.Set<Edition>().SingleAsync(e => e.Key == edition);
        var gone = await db.Set<PublishedArticle>().FirstAsync(a => a.EditionId == home.Id && a.State == PublicState.Withdrawn);
        return ArticleAddress.Of(edition, home.Style.TimeZone, gone.Published, gone.Slug, gone.ArticleId);
    }

    static string First(IDocument page, string link) => page.QuerySelector(link)?.GetAttribute("href") ?? throw new InvalidOperationException($"No {link} is there.");

    static async Task<IDocument> Page(string path, HttpClient http) => new HtmlParser().ParseDocument(await http.GetStringAsync(path));
}
