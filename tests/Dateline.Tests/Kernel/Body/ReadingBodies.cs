using System.Text;
using System.Text.Json;
using CsCheck;
using Dateline.Kernel.Body;
using Dateline.Kernel.Publishing;
using Xunit;

namespace Dateline.Tests.Kernel;

public sealed class ReadingBodies
{
    [Fact]
    public void What_is_written_is_read() => SomeBodies.Any.Sample(body =>
    {
        var written = BodyWriter.Write(body);
        var read = BodyReader.Read(written).ValueOrThrow;
        Assert.Equal(body, read);
        Assert.Equal(body.GetHashCode(), read.GetHashCode());
        Assert.Equal(written, BodyWriter.Write(read));
        Assert.Equal(written, CanonicalJson.Of(written).ValueOrThrow);
    }, iter: 1_000);

    [Fact]
    public void A_text_is_read_alone() => SomeBodies.AnyText.Sample(text =>
        Assert.Equal(text, BodyReader.ReadText(JsonElement.Parse(BodyWriter.Write(text)), "/caption").Value));

    [Fact]
    public void A_broken_byte_never_throws() =>
        Gen.Select(SomeBodies.Any, Gen.Int, Gen.Byte).Sample((body, place, value) =>
        {
            var written = BodyWriter.Write(body);
            written[(int)((uint)place % written.Length)] = value;
            MustBeReadOrRefused(written);
        }, iter: 20_000);

    [Fact]
    public void Every_byte_of_a_document_may_break()
    {
        var whole = Encoding.UTF8.GetBytes(AllBlocks);
        for (var place = 0; place < whole.Length; place++)
        {
            foreach (byte value in "\0\t\n\"\\/ud8,:[]{}-0e9 ~\x7f"u8.ToArray().Append((byte)0x80).Append((byte)0xC3).Append((byte)0xED).Append((byte)0xFF))
            {
                var broken = whole.ToArray();
                broken[place] = value;
                MustBeReadOrRefused(broken);
            }
            MustBeReadOrRefused(whole[..place]);
            MustBeReadOrRefused([.. whole[..place], .. whole[(place + 1)..]]);
        }
    }

    [Fact]
    public void The_contracts_blocks_are_read()
    {
        var body = BodyReader.Read(Encoding.UTF8.GetBytes(AllBlocks)).ValueOrThrow;
        Assert.Equal(15, body.Blocks.Count);
        Assert.Equal(
            new Paragraph(new([new("One\ntwo", Marks.Strong | Marks.Code, "/x", "ru"), new(" three")])), body.Blocks[0]);
        Assert.Equal(new Correction(new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero), RichText.Of("Was five.")), body.Blocks[^1]);
        Assert.Equal(CanonicalJson.Of(Encoding.UTF8.GetBytes(AllBlocks)).Value, BodyWriter.Write(body));
    }

    [Fact]
    public void A_body_in_a_larger_document_says_where_it_stands()
    {
        var document = JsonElement.Parse("""{"body":{"version":1,"blocks":[{"type":"paragraph","text":[]}]}}""");
        Assert.Equal("/body/blocks/0/text", BodyReader.Read(document.GetProperty("body"), "/body").Problem.Path);
        Assert.Equal("/events/3/text", BodyReader.ReadText(document, "/events/3/text").Problem.Path);
        Assert.False(BodyReader.Read(default(JsonElement)).Success);
    }

    [Fact]
    public void A_body_is_written_into_a_larger_document()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WritePropertyName("body");
            BodyWriter.Write(json, ArticleBody.Empty);
            json.WritePropertyName("caption");
            BodyWriter.Write(json, RichText.Of("Flood"));
            json.WriteEndObject();
        }
        Assert.Equal("""{"body":{"version":1,"blocks":[]},"caption":[{"text":"Flood"}]}""", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Bodies_are_values()
    {
        RichText[] items = [RichText.Of("a")];
        var list = new ListBlock(true, items);
        items[0] = RichText.Of("b");
        Assert.Equal(new ListBlock(true, [RichText.Of("a")]), list);
        Assert.Equal(list with { Items = items }, new ListBlock(true, [RichText.Of("b")]));
        Assert.NotEqual(new Table([[RichText.Empty]]), new Table([[RichText.Empty, RichText.Empty]]));
        Assert.Equal(new Table([[RichText.Empty]]), new Table([[RichText.Empty]]));
    }

    static void MustBeReadOrRefused(byte[] utf8)
    {
        var read = BodyReader.Read(utf8);
        if (read.Success) Assert.Equal(read.Value, BodyReader.Read(BodyWriter.Write(read.Value)).ValueOrThrow);
        else Assert.NotEmpty(read.Problem.Reason);
    }

    const string AllBlocks = """
        {"version":1,"blocks":[
        {"type":"paragraph","text":[{"text":"One\ntwo","marks":["strong","code"],"href":"/x","lang":"ru"},{"text":" three"}]},
        {"type":"heading","level":2,"text":[{"text":"Heading \ud83d\ude00"}]},
        {"type":"list","ordered":false,"items":[[{"text":"a"}],[{"text":"b"}]]},
        {"type":"quote","paragraphs":[[{"text":"So it is."}]],"speaker":"A. B.","office":"Mayor","source":"https://example.com/"},
        {"type":"pullQuote","text":[{"text":"So"}],"attribution":"A. B."},
        {"type":"picture","asset":7,"caption":[],"alt":"","focus":[0,100]},
        {"type":"gallery","title":"Day","pictures":[{"asset":1},{"asset":2,"caption":[{"text":"c"}],"alt":"d","focus":[33,50]}]},
        {"type":"related","article":12},
        {"type":"related","uri":"urn:newsml:example.com:1"},
        {"type":"keyPoints","title":"T","points":[[{"text":"p"}]]},
        {"type":"factBox","title":"Box","blocks":[{"type":"paragraph","text":[{"text":"p"}]},{"type":"heading","level":3,"text":[{"text":"h"}]},{"type":"list","ordered":true,"items":[[{"text":"i"}]]}]},
        {"type":"table","caption":[{"text":"c"}],"headerRows":1,"headerColumns":0,"rows":[[[{"text":"a"}],[]],[[],[]]]},
        {"type":"embed","address":"https://video.example/1","title":"V"},
        {"type":"document","address":"https://example.com/a.pdf","title":"D","mediaType":"application/pdf","bytes":0},
        {"type":"correction","time":"2026-01-31T12:00:00Z","text":[{"text":"Was five."}]}]}
        """;
}
