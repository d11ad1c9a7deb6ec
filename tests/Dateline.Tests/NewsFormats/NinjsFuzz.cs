using CsCheck;
using Dateline.NewsFormats.Ninjs;
using Dateline.NewsFormats;
using Xunit;

namespace Dateline.Tests.NewsFormats;

/// <summary>No bytes make the reader throw, and no item that was read makes a question throw.</summary>
public class NinjsFuzz
{
    static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e999", "\"\"", "\"x\"", "\"2025-02-30\"", "\"\\ud800\"", "\"\\u0000\"", "\"(\"", "[]", "{}", "[[]]", "[{}]", "[null,1,\"a\"]",
        "{\"a\":{\"b\":[]}}", "{\"value\":\"<p>\"}", "[{\"value\":1,\"role\":[]}]", "{\"uri\":{\"uri\":1}}", "[{\"name\":{},\"uri\":[],\"href\":0}]",
    ];

    static readonly string[] Names =
    [
        "uri", "type", "version", "pubStatus", "urgency", "language", "expires", "embargoedUntil", "embargoed", "headlines", "headline", "headline_", "bodies",
        "body_html", "descriptions", "subjects", "people", "infoSources", "altIds", "altids", "renditions", "associations", "rightsInfo", "digitalSourceType",
        "name", "rel", "poi", "items", "", "/", "~", "\\ud800",
    ];

    static readonly Gen<string> Member =
        Gen.Select(Gen.OneOfConst(Names), Gen.OneOfConst(Values), (name, value) => $"\"{name}\":{value}");

    static readonly Gen<string> Item =
        Gen.Select(Member.Array[0, 8], Member.Array[0, 5], (own, inner) =>
            $"{{\"uri\":\"a\",{string.Concat(own.Select(member => member + ","))}\"associations\":[{{{string.Join(",", inner)}}}]}}");

    [Fact]
    public void Random_bytes_never_throw() => Gen.Byte.Array[0, 200].Sample(bytes => Ask(bytes));

    [Fact]
    public void Random_members_never_throw() => Item.Sample(json => Ask(Ninjs.Bytes(json)));

    [Fact]
    public void Changed_bytes_of_items_never_throw() =>
        Gen.Select(Item, Gen.Select(Gen.Int[0, 400], Gen.Byte).Array[1, 4]).Sample((json, changes) =>
        {
            var bytes = Ninjs.Bytes(json);
            foreach (var (at, value) in changes) bytes[at % bytes.Length] = value;
            Ask(bytes);
        });

    [Fact]
    public void Cut_items_never_throw() => Gen.Select(Item, Gen.Int[0, 400]).Sample((json, at) => Ask(Ninjs.Bytes(json)[..Math.Min(at, json.Length)]));

    [Fact]
    public void Random_text_is_split_without_an_exception_or_a_loss() =>
        Gen.OneOf(
            Gen.String,
            Gen.OneOfConst("LONDON", "Paris", "القاهرة", "北京", " (", "（", "AFP", ")", "）", " - ", "—", ",", "3", ".", "\u200f", "\ud800", "the").Array[0, 9].Select(string.Concat))
        .Sample(text => DatelineText.Split(text) is not { } found || text[found.Length..] == found.Rest);

    static void Ask(byte[] bytes)
    {
        foreach (var reading in NinjsReader.ReadAll(bytes))
        {
            Assert.True(reading.Success == reading.Refusal is null);
            if (!reading.Success) continue;
            var item = reading.Item;
            Assert.NotEmpty(item.Uri);
            _ = (item.MainHeadline(), item.Standfirst(), item.Byline(), item.BestBody(), item.AgencyNames(), item.ShortHeadline(), item.SearchTitle());
            _ = (item.Caption(), item.IsFilePhoto(), item.Photographer(), item.SupplierName(), item.LeadPicture(), item.PlaceName(), item.Taken());
            _ = (item.RelatedTexts().Count(), item.KeyEvents().Count(), item.Translations().Count(), item.Pictures().Count(), item.RenditionsLargestFirst().Count());
            _ = item.VersionComparedTo(item);
        }
    }
}
