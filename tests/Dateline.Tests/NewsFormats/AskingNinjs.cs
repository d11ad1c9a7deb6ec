using Dateline.NewsFormats.Ninjs;
using Xunit;

namespace Dateline.Tests.NewsFormats;

/// <summary>The questions of docs/contracts/ninjs.md.</summary>
public class AskingNinjs
{
    static NinjsItem With(string members) => Ninjs.Item(members);

    [Theory]
    [InlineData("\"headlines\":[{\"role\":\"sub\",\"value\":\"S\"},{\"role\":\"Main\",\"value\":\"M\"}]", "M")]
    [InlineData("\"headlines\":[{\"role\":\"sub\",\"value\":\"S\"},{\"value\":\"N\"}]", "N")]
    [InlineData("\"headlines\":[{\"role\":\"sub\",\"value\":\"S\"}],\"title\":\"T\"", "S")]
    [InlineData("\"title\":\"T\",\"slugline\":\"L\"", "T")]
    [InlineData("\"slugline\":\"L\"", "L")]
    [InlineData("", null)]
    public void The_headline_is_chosen_by_role(string members, string? headline) => Assert.Equal(headline, With(members).MainHeadline());

    [Fact]
    public void Texts_are_chosen_by_role()
    {
        var item = With("""
            "headlines":[{"role":"mobile","value":"H"},{"role":"SEO","value":"Q"}],
            "descriptions":[{"value":"none"},{"role":"abstract","value":"A"},{"role":"seo","value":"D"}],
            "people":[{"name":"B","rel":"mentioned"},{"name":"A1","rel":"author"},{"name":"A2","rel":"Author"}]
            """);
        Assert.Equal(("H", "Q", "A", "D", "A1, A2"), (item.ShortHeadline(), item.SearchTitle(), item.Standfirst(), item.SearchDescription(), item.Byline()));
        Assert.Equal("none", item.Description("caption", ""));
        Assert.Null(item.Description("caption"));
    }

    [Theory]
    [InlineData("{\"value\":\"plain\"},{\"contentType\":\"Text/HTML; charset=utf-8\",\"value\":\"html\"}", "html")]
    [InlineData("{\"value\":\"plain\"},{\"role\":\"xhtml\",\"value\":\"html\"}", "html")]
    [InlineData("{\"contentType\":\"application/xml\",\"value\":\"<nitf/>\"},{\"contentType\":\"text/plain\",\"value\":\"plain\"}", "plain")]
    [InlineData("{\"role\":\"html\",\"contentType\":\"text/plain\",\"value\":\"plain\"}", "plain")]
    [InlineData("{\"value\":\"<p>html</p>\"}", "<p>html</p>")]
    [InlineData("{\"contentType\":\"application/xml\",\"value\":\"<nitf/>\"}", null)]
    public void The_best_body_is_html_else_plain(string bodies, string? value) => Assert.Equal(value, With($"\"bodies\":[{bodies}]").BestBody()?.Value);

    [Theory]
    [InlineData("2", "10", -1)]
    [InlineData("10", "2", 1)]
    [InlineData("1.10", "1.9", 1)]
    [InlineData("2", "2.0", 0)]
    [InlineData("007", "7", 0)]
    [InlineData("99999999999999999999999999999999999999", "99999999999999999999999999999999999998", 1)]
    [InlineData(null, "1", 0)]
    [InlineData(null, "2", -1)]
    [InlineData("b", "b", 0)]
    [InlineData("b", "a", 1)]
    public void Versions_are_compared_as_numbers(string? mine, string? theirs, int order)
    {
        var item = new NinjsItem { Uri = "a", Version = mine };
        Assert.Equal(order, Math.Sign(item.VersionComparedTo(theirs, null)));
    }

    [Fact]
    public void Versions_that_are_no_numbers_are_compared_by_their_time()
    {
        var early = new NinjsItem { Uri = "a", Version = "z", VersionCreated = DateTimeOffset.UnixEpoch };
        var late = early with { Version = "b", VersionCreated = DateTimeOffset.UnixEpoch.AddSeconds(1) };
        Assert.True(late.VersionComparedTo(early) > 0);
        Assert.True(early.VersionComparedTo(late) < 0);
    }

    [Theory]
    [InlineData("\"genres\":[{\"literal\":\"File-Photo\"}]", true)]
    [InlineData("\"subjects\":[{\"literal\":\"file\",\"name\":\"File photo\"}]", true)]
    [InlineData("\"descriptions\":[{\"role\":\"caption\",\"value\":\"FILE - In this photo\"}]", true)]
    [InlineData("\"descriptions\":[{\"value\":\"(FILE PHOTO) A man\"}]", true)]
    [InlineData("\"descriptions\":[{\"value\":\"FILE PHOTO: A man\"}]", true)]
    [InlineData("\"descriptions\":[{\"value\":\"(FILES) A man\"}]", true)]
    [InlineData("\"descriptions\":[{\"value\":\"FILED under protest\"}]", false)]
    [InlineData("\"descriptions\":[{\"value\":\"File sharing is\"}]", false)]
    [InlineData("\"descriptions\":[{\"role\":\"creditline\",\"value\":\"AP Photo/Jane Doe, File\"}]", true)]
    [InlineData("\"descriptions\":[{\"role\":\"credit\",\"value\":\"Reuters/File Photo\"}]", true)]
    [InlineData("\"descriptions\":[{\"role\":\"credit\",\"value\":\"Getty/Profile\"}]", false)]
    [InlineData("\"edNote\":\"TURKEY OUT NOV. 11 FILE PHOTO\"", true)]
    [InlineData("\"edNote\":\"see the photo file\"", false)]
    public void A_file_photo_is_recognised(string members, bool isFile) => Assert.Equal(isFile, With("\"type\":\"picture\"," + members).IsFilePhoto());

    [Fact]
    public void The_makers_of_a_picture_are_found()
    {
        var slash = With("\"by\":\"Karl Melander/TT\"");
        Assert.Equal(("Karl Melander", "TT"), (slash.Photographer(), slash.SupplierName()));
        var people = With("\"by\":\"X\",\"people\":[{\"name\":\"A\",\"rel\":\"depicted\"},{\"name\":\"P\",\"rel\":\"creator\"}],\"copyrightHolder\":\"H\"");
        Assert.Equal(("P", "H"), (people.Photographer(), people.SupplierName()));
        var source = With("\"infoSources\":[{\"uri\":\"u\"},{\"literal\":\"DHA\"}],\"copyrightHolder\":\"H\",\"descriptions\":[{\"role\":\"creditLine\",\"value\":\"C\"}]");
        Assert.Equal((null, "DHA", "C"), (source.Photographer(), source.SupplierName(), source.CreditLine()));
        Assert.Null(With("\"by\":\"/\"").Photographer());
        Assert.Equal(["DHA", "H", "TT"], With("\"infoSources\":[{\"name\":\"DHA\"}],\"copyrightHolder\":\"H\",\"by\":\"K/TT\"").AgencyNames());
    }

    [Fact]
    public void What_a_picture_shows_is_found()
    {
        var item = With("\"headlines\":[{\"value\":\"H\"}],\"descriptions\":[{\"role\":\"altText\",\"value\":\"A\"}],\"places\":[{\"uri\":\"x\"},{\"name\":\"Rome\"}],\"firstCreated\":\"2025-01-01T00:00:00Z\"");
        Assert.Equal(("H", "A", "Rome", 2025), (item.Caption(), item.AltText(), item.PlaceName(), item.Taken()!.Value.Year));
        Assert.Null(With("\"slugline\":\"s\"").Caption());
        var files = With("\"renditions\":[{\"name\":\"s\",\"width\":5,\"height\":5},{\"name\":\"n\"},{\"name\":\"l\",\"width\":50,\"height\":50}]");
        Assert.Equal(["l", "s", "n"], files.RenditionsLargestFirst().Select(rendition => rendition.Name));
    }

    [Fact]
    public void Relations_are_found()
    {
        var item = With("""
            "subjects":[{"name":"World","rel":"section"},{"literal":"en","rel":"Edition"},{"name":"Keyword"},{"literal":"quake","rel":"storyline"}],
            "altIds":[{"role":"translationSet","value":"t"},{"role":"storyline","value":"k"}],
            "associations":[
              {"name":"lead","uri":"1","type":"text"},
              {"name":"Lead","uri":"2","renditions":[{"name":"r","contentType":"image/png"}]},
              {"name":"a","rel":"relatedArticle","uri":"3"},
              {"name":"related1","uri":"4","type":"text"},
              {"name":"related2","uri":"5","type":"picture"},
              {"name":"t","rel":"translationOf","uri":"6"},
              {"name":"e","uri":"7","type":"event"}]
            """);
        Assert.Equal(("en", "World", "quake"), (item.Subject("edition")!.Key, item.Subject("section")!.Key, item.StorylineConcept()!.Key));
        Assert.Equal("Keyword", Assert.Single(item.SubjectsExcept("edition", "section", "storyline")).Name);
        Assert.Equal(("t", "k", null), (item.TranslationSet(), item.AltId("storyline"), item.AltId("state")));
        Assert.Equal("2", item.LeadPicture()!.Item.Uri);
        Assert.Equal(["2", "5"], item.Pictures().Select(association => association.Item.Uri));
        Assert.Equal(["3", "4"], item.RelatedTexts().Select(association => association.Item.Uri));
        Assert.Equal("6", Assert.Single(item.Translations()).Item.Uri);
        Assert.Equal("7", Assert.Single(item.KeyEvents()).Item.Uri);
    }
}
