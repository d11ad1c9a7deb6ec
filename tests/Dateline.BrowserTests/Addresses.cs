using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Dateline.Articles;
using Dateline.BrowserTests.Support;
using Dateline.Kernel.Text;
using Dateline.Platform.Data;
using Dateline.Web.Strings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dateline.BrowserTests;

/// <summary>Where addresses lead: to the page, to its right address, or to a page that says why there is none.</summary>
public sealed partial class Addresses(DemoOnAir demo)
{
    const string HeldItem = "lake-ossa-06.json";

    public static TheoryData<string> Editions { get; } = [.. DemoPages.Editions];

    [Theory, MemberData(nameof(Editions))]
    public async Task An_old_slug_or_date_leads_to_the_article(string edition)
    {
        var article = demo.Pages[edition, PageKind.Article];
        var id = article[(article.LastIndexOf('-') + 1)..];
        foreach (var old in (string[])[$"/{edition}/20261120/an-older-headline-{id}", $"/{edition}/19991231/an-older-headline-{id}", $"/{edition}/20261120/{id}"])
            await LeadsTo(article, old);
        await LeadsTo(article + "?from=mail", $"/{edition}/20261120/an-older-headline-{id}?from=mail");
    }

    [Theory, MemberData(nameof(Editions))]
    public async Task An_old_slug_leads_to_the_storyline(string edition)
    {
        var storyline = demo.Pages[edition, PageKind.Storyline];
        await LeadsTo(storyline, $"/{edition}/storylines/an-older-title-{storyline[(storyline.LastIndexOf('-') + 1)..]}");
    }

    [Theory, MemberData(nameof(Editions))]
    public async Task What_was_withdrawn_says_so(string edition) =>
        await Says(HttpStatusCode.Gone, demo.Pages[edition, PageKind.Withdrawn], edition, StringTables.For(edition).ErrorWithdrawnTitle);

    [Theory, MemberData(nameof(Editions))]
    public async Task What_never_was_is_not_found_in_the_language_of_the_edition(string edition)
    {
        string[] nowhere =
        [
            "20261120/never-written-999999", "20261120/no-number", "20261120/0", "no-such-section", "storylines/never-told-999", "storylines/none",
            "mediabank/999999", "mediabank/none", "mediabank?page=999", "world?page=999", "world/deeper/still",
        ];
        foreach (var path in nowhere) await Says(HttpStatusCode.NotFound, $"/{edition}/{path}", edition, StringTables.For(edition).ErrorNotFoundTitle);
    }

    [Fact]
    public async Task What_no_edition_claims_is_not_found_in_the_first_one() =>
        await Says(HttpStatusCode.NotFound, "/no-such-edition/20261120/article-1", "en", StringTables.En.ErrorNotFoundTitle);

    [Fact]
    public async Task Every_address_of_the_sitemaps_and_feeds_is_there_and_none_tells_of_what_is_held()
    {
        var held = await Held();
        var pages = await Everywhere();
        Assert.InRange(pages.Count, 100, 1000);
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (path, cancel) =>
        {
            using var answer = await demo.Http.GetAsync(path, cancel);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)answer.StatusCode}");
            var text = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(cancel));
            foreach (var trace in held) Assert.False(text.Contains(trace, StringComparison.OrdinalIgnoreCase), $"{path} tells of '{trace}'");
        });
    }

    [Theory, MemberData(nameof(Editions))]
    public async Task What_is_held_is_not_found_by_its_number(string edition)
    {
        await using var db = await demo.House.Services.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync();
        var held = await db.Set<Article>().Where(a => a.Stage == ArticleStage.Scheduled).Select(a => a.Id).ToListAsync();
        Assert.NotEmpty(held);
        foreach (var id in held) await Says(HttpStatusCode.NotFound, $"/{edition}/20261204/{id}", edition, StringTables.For(edition).ErrorNotFoundTitle);
    }

    async Task LeadsTo(string right, string old)
    {
        using var answer = await demo.Http.GetAsync(old);
        Assert.Equal((HttpStatusCode.MovedPermanently, right), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    async Task Says(HttpStatusCode status, string path, string language, string heading)
    {
        using var answer = await demo.Http.GetAsync(path);
        Assert.Equal((path, status), (path, answer.StatusCode));
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang")!.Split('-')[0]);
        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    static async Task<string[]> Held()
    {
        await using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "demo", "meridian", "en", HeldItem));
        using var item = await JsonDocument.ParseAsync(file);
        var headlines = item.RootElement.GetProperty("headlines").EnumerateArray().Select(h => h.GetProperty("value").GetString()!).ToList();
        return [.. headlines, .. headlines.Select(headline => Slug.From(headline))];
    }

    /// <summary>All that a machine is told of, and what it is told by.</summary>
    async Task<HashSet<string>> Everywhere()
    {
        var sitemaps = Locations(await demo.Http.GetStringAsync("/sitemap.xml")).ToList();
        HashSet<string> all = ["/sitemap.xml", "/robots.txt", .. sitemaps];
        foreach (var sitemap in sitemaps) all.UnionWith(Locations(await demo.Http.GetStringAsync(sitemap)));
        foreach (var edition in DemoPages.Editions)
        {
            all.UnionWith([$"/{edition}/rss.xml", $"/{edition}/world/rss.xml", $"/{edition}/mediabank", .. await DemoPages.Articles(edition, demo.Http)]);
            all.UnionWith(all.Where(path => path.StartsWith($"/{edition}/storylines/", StringComparison.Ordinal)).Select(path => path + "/rss.xml").ToList());
        }
        return [.. all.Where(path => !MediaFile().IsMatch(path))];
    }

    static IEnumerable<string> Locations(string sitemap) =>
        XDocument.Parse(sitemap).Descendants().Where(e => e.Name.LocalName == "loc").Select(e => new Uri(e.Value).AbsolutePath);

    [GeneratedRegex("^/media/")]
    private static partial Regex MediaFile();
}
