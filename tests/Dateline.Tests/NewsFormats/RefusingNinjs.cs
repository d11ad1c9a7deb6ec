using System.Diagnostics;
using System.Text;
using Dateline.NewsFormats.Ninjs;
using Xunit;

namespace Dateline.Tests.NewsFormats;

public class RefusingNinjs
{
    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \n", "empty")]
    [InlineData("<nitf/>", "XML")]
    [InlineData("42", "neither")]
    [InlineData("{\"uri\":", "line 1")]
    [InlineData("{\n\"uri\":\"a\",}", "line 2")]
    [InlineData("{\"uri\":\"a\"}{}", "line 1")]
    [InlineData("{}", "uri")]
    [InlineData("{\"uri\":null}", "uri")]
    [InlineData("{\"uri\":\" \"}", "uri")]
    [InlineData("{\"uri\":{}}", "uri")]
    [InlineData("[]", "no item")]
    [InlineData("[[]]", "object")]
    [InlineData("[{\"uri\":\"a\"},{\"uri\":\"b\"}]", "2 items")]
    public void What_is_no_item_is_refused_with_a_reason(string text, string reason)
    {
        var reading = Ninjs.Read(text);
        Assert.False(reading.Success);
        Assert.Contains(reason, reading.Refusal, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Other_encodings_are_named()
    {
        const string Json = """{"uri":"urn:é"}""";
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
        {
            Assert.Contains("UTF-16", NinjsReader.Read(encoding.GetBytes(Json)).Refusal, StringComparison.Ordinal);
            Assert.Contains("UTF-16", NinjsReader.Read((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(Json)]).Refusal, StringComparison.Ordinal);
        }

        Assert.Contains("UTF-8", NinjsReader.Read(Encoding.Latin1.GetBytes(Json)).Refusal, StringComparison.Ordinal);
        Assert.Equal("urn:é", NinjsReader.Read((byte[])[0xEF, 0xBB, 0xBF, .. Ninjs.Bytes(Json)]).Item?.Uri);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"uri\":\"a\",\"a\":", "}")]
    public void Deep_text_is_refused_at_once(string open, string close)
    {
        const int Times = 400_000;
        var deep = Ninjs.Bytes(string.Concat(Enumerable.Repeat(open, Times)) + "1" + string.Concat(Enumerable.Repeat(close, Times)));
        var watch = Stopwatch.StartNew();
        Assert.Contains("deep", NinjsReader.Read(deep).Refusal, StringComparison.Ordinal);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 1_000);
    }

    [Fact]
    public void The_bounds_hold()
    {
        Assert.Contains("bytes", Ninjs.Read("""{"uri":"a"}""", new() { Bytes = 5 }).Refusal, StringComparison.Ordinal);
        Assert.NotNull(Ninjs.Read("""{"uri":"a","b":{"c":1}}""", new() { Depth = 2 }).Item);
        Assert.Null(Ninjs.Read("""{"uri":"a","b":{"c":[]}}""", new() { Depth = 2 }).Item);
        Assert.Equal(3, NinjsReader.ReadAll("""[{"uri":"a"},{"uri":"a"},{"uri":"a"}]"""u8.ToArray(), new() { Items = 2 }).Count);
        Assert.Null(Ninjs.Read("""{"uri":"abc"}""", new() { Uri = 2 }).Item);

        var many = $$"""{"uri":"a","title":"long","subjects":["x","y","z"],"headlines":["1234567"]}""";
        var item = Ninjs.Read(many, new() { Line = 3, Entries = 2, Text = 5 });
        Assert.Equal((null, 2, 0), (item.Item!.Title, item.Item.Subjects.Count, item.Item.Headlines.Count));
        Assert.Equal(3, item.Problems.Count(problem => problem.Severity == NinjsSeverity.High));
    }

    [Fact]
    public void Associations_are_counted_through_all_levels()
    {
        const string Two = """{"uri":"b","associations":[{"uri":"c"},{"uri":"d"}]}""";
        var reading = Ninjs.Read($$"""{"uri":"a","associations":[{{Two}},{{Two}},{{Two}}]}""", new() { Associations = 5 });
        Assert.Equal(5, reading.Item!.Associations.Sum(association => 1 + association.Item.Associations.Count));
        Assert.Contains(reading.Problems, problem => problem.Message.Contains("more than 5", StringComparison.Ordinal));

        var nested = Enumerable.Range(0, 8).Aggregate("{\"uri\":\"z\"}", (inner, _) => $$"""{"uri":"a","associations":[{{inner}}]}""");
        var levels = 0;
        for (var item = Ninjs.Read(nested).Item!; item.Associations is [var first]; item = first.Item) levels++;
        Assert.Equal(5, levels);
    }

    [Fact]
    public void Problems_and_members_are_bounded()
    {
        var junk = string.Join(",", Enumerable.Range(0, 200_000).Select(i => $"\"m{i}\":1"));
        var reading = Ninjs.ReadWith(junk);
        Assert.Equal(200, reading.Problems.Count);
        Assert.Contains("more problems", reading.Problems[^1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_item_is_read_in_time()
    {
        var body = new string('ä', 1_900_000);
        var watch = Stopwatch.StartNew();
        Assert.Equal(body, Ninjs.Item($"\"bodies\":[{{\"value\":\"{body}\"}}]").BestBody()!.Value);
        Assert.InRange(watch.ElapsedMilliseconds, 0, 3_000);
    }
}
