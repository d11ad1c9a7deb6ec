using System.Text;
using System.Text.Json.Nodes;
using Dateline.Wire;
using Xunit;

namespace Dateline.Tests.Wire;

/// <summary>Whatever stands in a field: a result with a sentence, never an exception, and nothing kept that cannot be read again (which every import here checks).</summary>
public sealed class ImportingHostileFields : WireTest
{
    static readonly string[] Fields =
    [
        "version", "language", "slugline", "by", "located", "edNote", "title", "profile", "copyrightHolder", "copyrightNotice", "usageTerms",
        "firstCreated", "versionCreated", "embargoedUntil", "pubStatus", "urgency", "type", "uri",
    ];

    static readonly string[] Lists = ["headlines", "descriptions", "bodies", "subjects", "genres", "infoSources", "people", "places", "events", "altIds", "renditions", "associations"];

    public static TheoryData<string> Values =>
    [
        "", " ", "\0", "a\0b", "\u202Eright to left\u202D", "\uFFFE\uFFFF", "\u0085\u2028", "<script>alert(1)</script>", "'; DROP TABLE articles; --", "../../etc/passwd", "-1", "1.2.3", "99999999999999999999999999",
        "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "2999-01-01T00:00:00Z", "xx-invalid", "javascript:alert(1)", "https://example.com/a b?c#d", new string('x', 999), new string('é', 1_500), new string('y', 5_000), new string('z', 19_999),
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Every_field_takes_every_value(string value)
    {
        foreach (var (number, field) in Fields.Index())
            Put($"field-{field}.json", Item($"urn:{number}", change: i => i[field] = value));
        foreach (var (number, list) in Lists.Index())
        {
            var entry = Json(new { role = value, rel = value, name = value, literal = value, uri = value, value, href = value, contentType = value });
            Put($"list-{list}.json", Item($"urn:list:{number}", change: i => i[list] = new JsonArray(entry, value, null, 7)));
        }
        foreach (var rel in (string[])["edition", "section", "storyline"])
            Put($"rel-{rel}.json", Item($"urn:rel:{rel}", change: i => i["subjects"] = Array(new { rel, literal = value, name = value })));
        foreach (var type in (string[])["picture", "graphic", "composite", "video", "event"])
            Put($"type-{type}.json", Item($"urn:type:{type}", change: i =>
            {
                (i["type"], i["by"], i["located"], i["language"], i["copyrightHolder"]) = (type, value, value, value, value);
                i["profile"] = "storyline";
                i["altIds"] = Array(new { role = "storyline", value }, new { role = "state", value });
                i["associations"] = Array(new { name = "e", type = "event", uri = "urn:e", profile = "7", contentCreated = "0001-01-01T00:00:00Z", headlines = new[] { new { value = "x" } }, objects = new[] { new { rel = "source", uri = value } } });
            }));
        Put("front.json", Item("urn:front", change: i =>
        {
            (i["type"], i["profile"]) = ("composite", "front");
            i["associations"] = Array(new { name = "a", rel = value, uri = "urn:b:" + value });
        }));
        Put("pictures.json", Item("urn:pictures", change: i => i["associations"] = Array(
            new { name = value, rel = "lead", type = "picture", uri = "urn:p:" + value, by = value, copyrightHolder = value, language = value },
            new { name = "t", rel = "translationOf", type = "text", uri = "urn:t:" + value, by = "", copyrightHolder = "", language = "" },
            new { name = "related", rel = "related", type = "text", uri = value, by = "", copyrightHolder = "", language = "" },
            new { name = "s", rel = "storyline", type = "composite", uri = "urn:s:" + value, by = value, copyrightHolder = "", language = value })));

        var results = await Import();
        Assert.Equal(Directory.GetFiles(Inbox).Length, results.Count);
        Assert.All(results, r => Assert.DoesNotContain("could not be taken", string.Join(' ', r.Problems), StringComparison.Ordinal));
        Assert.All(results.Where(r => r.Outcome == Outcome.Refused), r => Assert.NotEmpty(r.Problems));
        Assert.All(results.SelectMany(r => r.Problems), p => Assert.True(p.Length < 3_000, p));
        Assert.All(await Import(), r => Assert.True(r.Outcome is Outcome.Unchanged or Outcome.Refused, $"{r}"));
    }

    [Theory]
    [InlineData(1_000_000)]
    [InlineData(3_000_000)]
    public async Task Texts_of_megabytes_are_cut_or_refused_and_said(int length)
    {
        var text = new string('m', length);
        foreach (var list in (string[])["headlines", "descriptions", "bodies"])
            Put($"{list}.json", Item($"urn:{list}", change: i => i[list] = Array(new { value = text })));
        Put("html.json", Item("urn:html", change: i => i["bodies"] = Array(new { contentType = "text/html", value = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "x" })));
        var results = await Import();
        Assert.All(results, r => Assert.NotEmpty(r.Problems));
        Assert.All(results.Where(r => r.Address is not null), r => Assert.True(r.Address!.Length < 300));
        foreach (var result in results.Where(r => r.Address is not null)) Assert.True((await Shown(result.Uri))!.Headline.Length <= 2_000);
    }

    [Fact]
    public async Task Halves_of_characters_and_ten_thousand_subjects_are_taken()
    {
        var json = Item().ToJsonString().Replace("Ferry returns", "\\ud800 Ferry \\udfff", StringComparison.Ordinal);
        Put("half.json", Encoding.UTF8.GetBytes(json));
        Put("many.json", Item("urn:many", change: i => i["subjects"] = Array([.. Enumerable.Range(0, 10_000).Select(n => (object)new { name = $"Subject {n}" })])));
        var results = await Import();
        Assert.All(results, r => Assert.Equal(Outcome.Created, r.Outcome));
        Assert.InRange((await Shown("urn:many"))!.Content!.Subjects.Count, 1, 1_000);
    }

    [Theory]
    [InlineData("uri", 1_200)]
    [InlineData("version", 300)]
    public async Task A_name_too_long_to_be_kept_is_refused_with_a_sentence(string field, int length)
    {
        var result = await ImportOne(Item(change: i => i[field] = "urn:" + new string('u', length)));
        Assert.Equal(Outcome.Refused, result.Outcome);
        Assert.Contains("characters; at most", Assert.Single(result.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zz")]
    [InlineData("en/../../ru")]
    [InlineData("EN")]
    public async Task An_edition_that_is_not_there_is_refused_and_none_is_begun(string edition)
    {
        var result = await ImportOne(Item(), new ImportOptions(edition));
        Assert.Contains("There is no edition", Assert.Single(result.Problems), StringComparison.Ordinal);
        await using var db = House.Db();
        Assert.Empty(db.Set<Dateline.Editions.Edition>());
    }

    [Fact]
    public async Task A_front_of_an_unknown_section_does_not_take_the_place_of_the_editions_own()
    {
        var front = await ImportOne(Item("urn:front", change: i =>
        {
            (i["type"], i["profile"]) = ("composite", "front");
            i["subjects"] = Array(new { rel = "section", literal = "nowhere" });
        }));
        Assert.Equal((Outcome.Refused, 0), (front.Outcome, await EntryCount()));
    }
}
