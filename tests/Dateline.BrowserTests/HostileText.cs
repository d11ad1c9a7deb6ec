using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Dateline.BrowserTests.Support;
using Xunit;

namespace Dateline.BrowserTests;

/// <summary>Whatever the wire sends comes out as text: on pages, in their heads, in JSON-LD, in feeds and sitemaps.</summary>
public sealed class HostileText(DemoOnAir demo, HostileAgency agency) : IClassFixture<HostileAgency>
{
    static readonly string[] Lists = ["/en", "/en/world", "/en/storylines", "/en/mediabank", "/en/20261120/nothing-999999"];
    static readonly string[] Machines = ["/en/rss.xml", "/en/world/rss.xml", "/en/sitemap.xml", "/en/news-sitemap.xml", "/sitemap.xml"];

    public static TheoryData<int> Numbers { get; } = [.. HostileStrings.All.Index().Select(text => text.Index)];

    [Theory, MemberData(nameof(Numbers))]
    public async Task It_is_text_on_the_page_of_an_article(int number)
    {
        await using var reader = await Visit(agency.Strings[number].Article);
        var expected = Bare(HostileStrings.All[number]);
        await Says(reader, expected, "h1", ".story > header .standfirst", ".byline span", ".lead .caption", ".subjects li", ".storyline-block .name", ".body h2", ".key-points li", "caption", "thead th");
        Assert.Contains(expected, Bare(await reader.Tab.Locator(".dateline").InnerTextAsync()));
        Assert.Contains(expected, Bare(await reader.Tab.Locator(".body > p").First.InnerTextAsync()));
        Assert.Contains(expected, Bare(await reader.Tab.Locator(".lead img").GetAttributeAsync("alt") ?? ""));
        Assert.Contains(expected, Bare(await reader.Tab.TitleAsync()));
        Complaints.MustBeNone(await Harm(reader));
    }

    [Theory, MemberData(nameof(Numbers))]
    public async Task It_is_text_on_the_pages_of_a_storyline_and_a_picture(int number)
    {
        var expected = Bare(HostileStrings.All[number]);
        await using var reader = await Visit(agency.Strings[number].Storyline);
        await Says(reader, expected, "h1", ".story > header .standfirst", ".key-events h3", ".key-events li div p");
        Complaints.MustBeNone(await Harm(reader));

        await reader.Open(agency.Strings[number].Picture);
        await Says(reader, expected, "h1", ".lead .caption");
        Assert.Contains(expected, Bare(await reader.Tab.Locator(".lead img").GetAttributeAsync("alt") ?? ""));
        Complaints.MustBeNone(await Harm(reader));
    }

    [Fact]
    public async Task It_is_text_on_the_pages_that_list_it()
    {
        foreach (var list in Lists)
        {
            await using var reader = await Visit(list, list.EndsWith("999999", StringComparison.Ordinal) ? 404 : 200);
            Complaints.MustBeNone(await Harm(reader));
        }
    }

    [Fact]
    public async Task It_is_text_in_feeds_and_sitemaps()
    {
        using var http = new HttpClient { BaseAddress = new Uri(agency.House.Address) };
        foreach (var path in Machines)
            using (var xml = XmlReader.Create(await http.GetStreamAsync(path), new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Prohibit }))
                await XDocument.LoadAsync(xml, LoadOptions.None, CancellationToken.None);

        var feed = XDocument.Parse(await http.GetStringAsync("/en/rss.xml"));
        var titles = feed.Descendants("item").Select(item => Bare(item.Element("title")!.Value));
        Assert.Equal(HostileStrings.All.Select(Bare).Reverse(), titles);
    }

    async Task<Reader> Visit(string path, int status = 200)
    {
        var reader = await demo.Chromium.NewReader(agency.House.Address, Look.Phone);
        await reader.Open(path, status);
        return reader;
    }

    static async Task Says(Reader reader, string expected, params string[] places)
    {
        foreach (var place in places)
            Assert.Equal((place, expected), (place, Bare(await reader.Tab.Locator(place).First.TextContentAsync() ?? "")));
    }

    /// <summary>Anything that is not of our own making: elements, attributes, addresses, reports of the content policy, dialogs; or a page torn wide.</summary>
    static async Task<List<string>> Harm(Reader reader)
    {
        var harm = await reader.Tab.EvaluateAsync<string[]>("""
            () => {
              const harm = [];
              const strange = 'script:not([type="application/ld+json"]), iframe, object, embed, svg, math, style, form, input, textarea, base, link:not([href]), x, template, marquee, video, audio';
              for (const element of document.querySelectorAll(strange)) harm.push(`a strange element: ${element.outerHTML}`);
              for (const element of document.querySelectorAll('*'))
                for (const { name, value } of element.attributes) {
                  if (name.startsWith('on') || name === 'style' || name === 'autofocus' || name === 'srcdoc') harm.push(`a strange attribute: ${element.outerHTML}`);
                  if ((name === 'href' || name === 'src') && !/^(https?:\/\/|mailto:|\/|#)/.test(value)) harm.push(`a strange address: ${element.outerHTML}`);
                  if (name === 'src' && !value.startsWith('/media/')) harm.push(`a strange source: ${element.outerHTML}`);
                }
              for (const data of document.querySelectorAll('script[type="application/ld+json"]'))
                try { JSON.parse(data.textContent); } catch (e) { harm.push(`JSON-LD that is none: ${e}`); }
              if (document.querySelectorAll('h1').length !== 1 || document.querySelectorAll('title').length !== 1) harm.push('more than one title');
              return harm;
            }
            """);
        return [.. harm, .. await reader.Violations(), .. await Inspections.OfWidth(reader.Tab), .. reader.Complaints];
    }

    // White space is not ours to keep, and characters without a shape may be gone.
    static string Bare(string text) => string.Concat(text.EnumerateRunes().Where(rune => !System.Text.Rune.IsWhiteSpace(rune)
        && System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned)
        && rune.Value != 0xFFFD).Select(rune => rune.ToString()));
}
