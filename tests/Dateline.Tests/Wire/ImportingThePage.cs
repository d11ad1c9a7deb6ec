using System.Text.Json.Nodes;
using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.Kernel.Rights;
using Dateline.Wire;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Wire;

/// <summary>One item with every element of the page that the product serves, compared element by element.</summary>
public sealed class ImportingThePage : WireTest
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Everything_an_item_says_is_on_the_page(bool zipped)
    {
        Put("news/page.json", Page());
        Put("news/earlier.json", Item("urn:x:earlier", headline: "The talks begin"));
        Put("news/pictures/chamber.jpg", Picture(2000, 1200));
        Put("news/pictures/minister.png", Picture(700, 500, ".png"));
        Put("news/pictures/one.webp", Picture(640, 480, ".webp", 10));
        Put("news/pictures/two.jpg", Picture(640, 480, ".jpg", 200));

        var results = await Import(zipped ? Zip() : null);
        Assert.All(results, r => Assert.Equal(Outcome.Created, r.Outcome));
        Assert.All(results, r => Assert.Empty(r.Problems));

        var article = (await Shown("urn:x:page"))!;
        var content = article.Content!;
        Assert.Equal($"/en/20260310/proposal-rejected-envoy-says-{article.ArticleId}", results.Single(r => r.Uri == "urn:x:page").Address);
        Assert.Equal(("Proposal rejected, envoy says", "Proposal rejected", "Why the talks stalled", "The envoy rejected it."),
            (content.Headline, content.ShortHeadline, content.SearchTitle, content.SearchDescription));
        Assert.Equal(("The reply came overnight.", "Jane Doe", "en", "world"), (content.Standfirst, content.Byline, content.Language, content.Section));
        Assert.Equal(new ArticleDateline("GENEVA", "Dateline"), content.Dateline);
        Assert.Equal(("talks-geneva", 2, "interview", "set-9"), (content.Slugline, content.Urgency, content.Genre, content.TranslationSet));
        Assert.Equal(new TextRights("Dateline", "© Dateline 2026", "Editorial use"), content.Rights);
        Assert.Contains(new Subject("Diplomacy", "medtop:20000610"), content.Subjects);
        Assert.Equal((new DateTimeOffset(2026, 3, 10, 6, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 3, 10, 9, 30, 0, TimeSpan.Zero)), (article.Published, article.Updated));
        Assert.Equal("Check spelling.", (await Kept("urn:x:page")).DeskNotes);

        Assert.Equal(
            [
                typeof(KeyPoints), typeof(Paragraph), typeof(Quote), typeof(Heading), typeof(ListBlock), typeof(Picture), typeof(Related), typeof(Table),
                typeof(Embed), typeof(DocumentLink), typeof(FactBox), typeof(PullQuote), typeof(Gallery), typeof(Correction),
            ],
            content.Body.Blocks.Select(b => b.GetType()));
        Assert.StartsWith("The envoy said no.", ((Paragraph)content.Body.Blocks[1]).Text.Plain, StringComparison.Ordinal);
        var quote = content.Body.Blocks.OfType<Quote>().Single();
        Assert.Equal(("Anna Berg", "foreign minister"), (quote.Speaker, quote.Office));
        Assert.Equal("urn:x:earlier", content.Body.Blocks.OfType<Related>().Single().Uri);
        Assert.Equal(2, content.Body.Blocks.OfType<Gallery>().Single().Pictures.Count);

        var lead = await Asset("urn:x:chamber");
        Assert.Equal(lead.Id, content.Lead!.Asset);
        Assert.Equal(("The chamber on Tuesday.", "An empty chamber."), (lead.Draft.Texts["en"].Caption, lead.Draft.Texts["en"].Alt));
        Assert.Equal(("Ali Karim", "Geneva", false, 2000, 1200), (lead.Draft.Photographer, lead.Draft.Place, lead.Draft.IsFilePhoto, lead.Draft.File!.Width, lead.Draft.File.Height));
        Assert.Equal("© Dateline / Ali Karim / Go to the mediabank", await Credit("urn:x:chamber"));
        Assert.Equal("REUTERS/Max Roe/File Photo", await Credit("urn:x:minister"));
        Assert.Equal("image/png", (await Asset("urn:x:minister")).Draft.File!.MediaType);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(House.Folder, "media"), "1920.avif", SearchOption.AllDirectories)) Assert.True(new FileInfo(file).Length > 0);

        var storyline = Assert.Single(await Storylines());
        Assert.Equal((content.Storyline, "The Geneva talks", "They began in May. They stalled in June."), (storyline.StorylineId, storyline.Content.Title, storyline.Content.Standfirst));
        Assert.Equal((await Asset("urn:x:chamber-small")).Id, storyline.Content.Picture!.Asset);
        Assert.Equal(new DateTimeOffset(2025, 5, 2, 0, 0, 0, TimeSpan.Zero), Assert.Single(storyline.Content.KeyEvents).Time);
    }

    [Theory]
    [InlineData("rel", "lead")]
    [InlineData("rel", "main")]
    [InlineData("name", "featuremedia")]
    [InlineData("name", "featured")]
    public async Task The_lead_picture_can_be_named_in_many_ways(string member, string word)
    {
        Put("a.jpg", Picture(400, 300, tone: 1));
        Put("b.jpg", Picture(400, 300, tone: 2));
        var lead = PictureItem("urn:x:b", "b.jpg");
        lead[member] = word;
        await ImportOne(Item(change: i => i["associations"] = new JsonArray(PictureItem("urn:x:a", "a.jpg"), lead)));
        var content = (await Shown())!.Content!;
        Assert.Equal(((await Asset("urn:x:b")).Id, (await Asset("urn:x:a")).Id), (content.Lead!.Asset, content.Body.Blocks.OfType<Picture>().Single().Use.Asset));
    }

    [Theory]
    [InlineData("urn:x:a", "a.jpg", "<img data-assoc-ref='first'>")]
    [InlineData("urn:x:a", "https://cdn.example/1/a.jpg?w=3", "<img src='a.jpg'>")]
    [InlineData("urn:x:a", "a.jpg", "<img data-uri='urn:x:a'>")]
    public async Task A_picture_that_the_text_places_is_shown_once(string uri, string href, string image)
    {
        Put("a.jpg", Picture(400, 300));
        await ImportOne(Item(change: i =>
        {
            var picture = PictureItem(uri, href);
            picture["name"] = "first";
            i["associations"] = new JsonArray(picture);
            i["bodies"] = Array(new { contentType = "text/html", value = $"<p>One.</p><figure>{image}</figure><p>Two.</p>" });
        }));
        var content = (await Shown())!.Content!;
        Assert.Single(content.Pictures);
        Assert.NotNull((await Asset(uri)).Sha256);
    }

    [Fact]
    public async Task More_pictures_than_a_gallery_holds_and_one_uri_twice_are_taken()
    {
        await ImportOne(Item(change: i => i["associations"] = new JsonArray([.. Enumerable.Range(0, 120).Select(n => PictureItem($"urn:x:{n / 2}", "missing.jpg"))])));
        var content = (await Shown())!.Content!;
        Assert.Equal(60, content.Pictures.Select(p => p.Asset).Distinct().Count());
        Assert.Equal(60, content.Pictures.Count());
    }

    [Fact]
    public async Task A_dateline_on_a_line_of_its_own_leaves_no_empty_paragraph()
    {
        await ImportOne(Item(change: i => i["bodies"] = Array(new { contentType = "text/html", value = "<p>LONDON (Reuters) -</p><p>It rained.</p>" })));
        var content = (await Shown())!.Content!;
        Assert.Equal((new ArticleDateline("LONDON", "Reuters"), "It rained."), (content.Dateline, ((Paragraph)content.Body.Blocks.Single()).Text.Plain));
    }

    [Fact]
    public async Task A_related_item_is_remembered_until_it_comes_whatever_its_uri()
    {
        await ImportOne(Item(change: i =>
        {
            i["associations"] = Array(new { name = "related-1", uri = "ntb:77" }, new { name = "related-2", uri = "urn:x:later" });
            i["bodies"] = Array(new { contentType = "text/html", value = "<p>One.</p><p data-assoc-ref='related-1'>Read this.</p><p data-assoc-ref='related-2'>And this.</p>" });
        }));
        Assert.Equal(["urn:x:later", "ntb:77"], (await Shown())!.Content!.RelatedCards.Select(r => r.Uri));
    }

    [Fact]
    public async Task The_real_samples_come_in_whole()
    {
        var samples = Enumerable.Range(0, 8).Select(up => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, string.Concat(Enumerable.Repeat("../", up)), "../shared/samples/ninjs"))).FirstOrDefault(Directory.Exists);
        Assert.SkipWhen(samples is null, "The samples are not here.");
        var results = await Import(samples);
        Assert.Equal(6, results.Count);
        Assert.All(results, r => Assert.Equal((Outcome.Created, true), (r.Outcome, r.Address is not null)));
        var entries = await EntryCount();
        Assert.All(await Import(samples), r => Assert.Equal(Outcome.Unchanged, r.Outcome));
        Assert.Equal(entries, await EntryCount());
    }

    async Task<string> Credit(string uri)
    {
        var asset = (await PublicAsset(uri))!;
        return string.Concat(CreditTemplate.For(asset.Content.Credits, "en", asset.Content.IsOffered).Render(new CreditValues(asset.Content.Supplier, asset.Content.Photographer,
            asset.Content.IsFilePhoto ? "File Photo" : null, asset.IsOffered ? "Go to the mediabank" : null)).Select(p => p.Text));
    }

    static JsonObject Page() => Json(new
    {
        uri = "urn:x:page",
        version = "3",
        type = "text",
        language = "en-GB",
        firstCreated = "2026-03-10T06:00:00Z",
        versionCreated = "2026-03-10T10:30:00+01:00",
        pubStatus = "usable",
        urgency = 2,
        slugline = "talks-geneva",
        edNote = "Check spelling.",
        by = "Jane Doe",
        copyrightHolder = "Dateline",
        copyrightNotice = "© Dateline 2026",
        usageTerms = "Editorial use",
        altIds = new[] { new { role = "translationSet", value = "set-9" } },
        genres = new[] { new { name = "interview" } },
        infoSources = new[] { new { name = "Dateline" } },
        subjects = new object[]
        {
            new { rel = "edition", literal = "en" }, new { rel = "section", literal = "world" },
            new { name = "Diplomacy", literal = "medtop:20000610" },
        },
        headlines = new[]
        {
            new { role = "main", value = "Proposal rejected, envoy says" }, new { role = "short", value = "Proposal rejected" },
            new { role = "seo", value = "Why the talks stalled" }, new { role = "sub", value = "The reply came overnight." },
        },
        descriptions = new[] { new { role = "seo", value = "The envoy rejected it." } },
        bodies = new[]
        {
            new { role = "plain", contentType = "text/plain", value = "Not this one." },
            new
            {
                role = "main", contentType = "text/html", value = """
                    <ul class="key-points"><li>No deal</li><li>No date</li></ul>
                    <p>GENEVA (Dateline) - The envoy said <strong>no</strong>. <a href="https://example.com/a">Details</a></p>
                    <blockquote><p>We will not sign.</p><footer><cite>Anna Berg<span class="office">, foreign minister</span></cite></footer></blockquote>
                    <h2>What was offered</h2><ol><li>Time</li><li>Money</li></ol>
                    <figure><img data-assoc-ref="second" alt="The minister leaves"><figcaption>The minister in May.</figcaption></figure>
                    <p data-assoc-ref="related-1">The talks begin</p>
                    <table><caption>Offers</caption><tr><th>Side</th><th>Offer</th></tr><tr><td>A</td><td>1</td></tr></table>
                    <iframe src="https://video.example/1" title="The statement"></iframe>
                    <p><a class="document" href="https://example.com/d.pdf" type="application/pdf" data-bytes="1200">The letter</a></p>
                    <aside class="fact-box"><h3>The talks</h3><p>They began in May.</p></aside>
                    <blockquote class="pullquote">No deal.</blockquote>
                    <figure class="gallery"><img data-assoc-ref="g1"><img data-assoc-ref="g2"></figure>
                    <p class="correction"><time datetime="2026-03-10T09:00:00Z">Correction</time> It was Tuesday.</p>
                    """,
            },
        },
        associations = new object[]
        {
            new
            {
                name = "lead", rel = "lead", uri = "urn:x:chamber", type = "picture", by = "Ali Karim", located = "Geneva", contentCreated = "2026-03-09T12:00:00Z",
                infoSources = new[] { new { name = "dateline" } },
                descriptions = new[] { new { role = "caption", value = "The chamber on Tuesday." }, new { role = "alt", value = "An empty chamber." } },
                renditions = new[] { new { name = "small", href = "https://cdn.example/small.jpg", width = 300, height = 180 }, new { name = "main", href = "pictures/chamber.jpg", width = 2000, height = 1200 } },
            },
            new
            {
                name = "second", uri = "urn:x:minister", type = "picture", by = "Max Roe/REUTERS", genres = new[] { new { name = "File Photo" } },
                descriptions = new[] { new { role = "caption", value = "The minister." } },
                renditions = new[] { new { name = "main", href = "https://cdn.example/x/minister.png" } },
            },
            new { name = "g1", uri = "urn:x:g1", type = "picture", copyrightHolder = "AFP", renditions = new[] { new { name = "main", href = "one.webp" } } },
            new { name = "g2", uri = "urn:x:g2", type = "graphic", copyrightHolder = "AFP", renditions = new[] { new { name = "main", href = "two.jpg" } } },
            new { name = "related-1", rel = "related", uri = "urn:x:earlier", type = "text" },
            new
            {
                name = "story", rel = "storyline", uri = "urn:x:talks", type = "composite", profile = "storyline",
                headlines = new[] { new { role = "main", value = "The Geneva talks" } },
                descriptions = new[] { new { role = "standfirst", value = "They began in May. They stalled in June." } },
                associations = new object[]
                {
                    new { name = "picture", uri = "urn:x:chamber-small", type = "picture", infoSources = new[] { new { name = "Dateline" } }, renditions = new[] { new { name = "main", href = "pictures/chamber.jpg" } } },
                    new { name = "event-1", type = "event", uri = "urn:x:e1", profile = "day", contentCreated = "2025-05-02T00:00:00Z", headlines = new[] { new { value = "Talks begin" } } },
                },
            },
        },
    });
}
