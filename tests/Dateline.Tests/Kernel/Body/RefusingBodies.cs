using System.Text;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Xunit;

namespace Dateline.Tests.Kernel;

/// <summary>Every refusal names the place and says what is allowed.</summary>
public sealed class RefusingBodies
{
    [Theory]
    [InlineData("", "", "not one JSON value")]
    [InlineData("[]", "", "object")]
    [InlineData("null", "", "object")]
    [InlineData("{}", "/version", "required")]
    [InlineData("""{"version":2,"blocks":[],"new":1}""", "/version", "only version 1")]
    [InlineData("""{"version":1.0,"blocks":[]}""", "/version", "whole")]
    [InlineData("""{"version":"1","blocks":[]}""", "/version", "a number")]
    [InlineData("""{"version":1}""", "/blocks", "required")]
    [InlineData("""{"version":1,"blocks":{}}""", "/blocks", "array")]
    [InlineData("""{"version":1,"blocks":null}""", "/blocks", "array")]
    [InlineData("""{"version":1,"blocks":[],"a/b~":0}""", "/a~1b~0", "allowed: version, blocks")]
    [InlineData("""{"version":1,"blocks":[],"blocks":[]}""", "/blocks", "repeated")]
    [InlineData("""{"version":1,"blocks":[],"\u0076ersion":1}""", "/version", "repeated")]
    [InlineData("""{"version":1,"blocks":[],"\ud800":1}""", "", "surrogate")]
    [InlineData("""{"version":1,"blocks":[]} {}""", "", "not one JSON value")]
    [InlineData("""{"version":1,"blocks":[],}""", "", "not one JSON value")]
    [InlineData("""{"version":1,/**/"blocks":[]}""", "", "not one JSON value")]
    public void Documents(string json, string path, string reason) => Refused(json, path, reason);

    [Theory]
    [InlineData("1", "", "object")]
    [InlineData("{}", "/type", "required")]
    [InlineData("""{"type":1}""", "/type", "string")]
    [InlineData("""{"type":"video"}""", "/type", "allowed: paragraph")]
    [InlineData("""{"type":"Paragraph","text":[]}""", "/type", "allowed: paragraph")]
    [InlineData("""{"type":"paragraph"}""", "/text", "required")]
    [InlineData("""{"type":"paragraph","text":[]}""", "/text", "empty")]
    [InlineData("""{"type":"paragraph","text":[{"text":" \u00a0\u200b\n"}]}""", "/text", "blank")]
    [InlineData("""{"type":"paragraph","text":"x"}""", "/text", "array")]
    [InlineData("""{"type":"paragraph","txt":[]}""", "/txt", "allowed: type, text")]
    [InlineData("""{"type":"paragraph","type":"heading","text":[]}""", "/type", "repeated")]
    [InlineData("""{"type":"heading","level":1,"text":[{"text":"x"}]}""", "/level", "from 2 to 3")]
    [InlineData("""{"type":"heading","level":4,"text":[{"text":"x"}]}""", "/level", "from 2 to 3")]
    [InlineData("""{"type":"list","ordered":"no","items":[[{"text":"x"}]]}""", "/ordered", "true or false")]
    [InlineData("""{"type":"list","ordered":true,"items":[]}""", "/items", "1 to 500")]
    [InlineData("""{"type":"list","ordered":true,"items":[[{"text":"x"}],[]]}""", "/items/1", "empty")]
    [InlineData("""{"type":"quote","paragraphs":[[{"text":"x"}]],"speaker":null}""", "/speaker", "string")]
    [InlineData("""{"type":"quote","paragraphs":[[{"text":"x"}]],"speaker":" "}""", "/speaker", "blank")]
    [InlineData("""{"type":"quote","paragraphs":[[{"text":"x"}]],"speaker":"a\nb"}""", "/speaker", "line breaks")]
    [InlineData("""{"type":"quote","paragraphs":[[{"text":"x"}]],"source":"javascript:alert(1)"}""", "/source", "not safe")]
    [InlineData("""{"type":"quote","paragraphs":[]}""", "/paragraphs", "1 to 500")]
    [InlineData("""{"type":"pullQuote","text":[{"text":"x"}],"attribution":""}""", "/attribution", "blank")]
    [InlineData("""{"type":"picture","asset":"7"}""", "/asset", "a number")]
    [InlineData("""{"type":"picture","asset":0}""", "/asset", "from 1")]
    [InlineData("""{"type":"picture","asset":9007199254740992}""", "/asset", "from 1")]
    [InlineData("""{"type":"picture","asset":1,"alt":"\t"}""", "/alt", "U+0009")]
    [InlineData("""{"type":"picture","asset":1,"caption":[{"text":" "}]}""", "/caption", "blank")]
    [InlineData("""{"type":"picture","asset":1,"focus":null}""", "/focus", "array")]
    [InlineData("""{"type":"picture","asset":1,"focus":{"x":1,"y":2}}""", "/focus", "array")]
    [InlineData("""{"type":"picture","asset":1,"focus":[]}""", "/focus", "0 items")]
    [InlineData("""{"type":"picture","asset":1,"focus":[50]}""", "/focus", "1 items")]
    [InlineData("""{"type":"picture","asset":1,"focus":[50,50,1]}""", "/focus", "3 items")]
    [InlineData("""{"type":"picture","asset":1,"focus":[101,50]}""", "/focus/0", "from 0 to 100")]
    [InlineData("""{"type":"picture","asset":1,"focus":[50,-1]}""", "/focus/1", "from 0 to 100")]
    [InlineData("""{"type":"picture","asset":1,"focus":[50,0.5]}""", "/focus/1", "whole")]
    [InlineData("""{"type":"picture","asset":1,"focus":["50",50]}""", "/focus/0", "a number")]
    [InlineData("""{"type":"gallery","pictures":[{"asset":1,"focus":[0,0,0]}]}""", "/pictures/0/focus", "3 items")]
    [InlineData("""{"type":"gallery","pictures":[]}""", "/pictures", "1 to 50")]
    [InlineData("""{"type":"gallery","pictures":[{"asset":1},{"type":"picture","asset":1}]}""", "/pictures/1/type", "allowed: asset")]
    [InlineData("""{"type":"related"}""", "", "Exactly one of article and uri")]
    [InlineData("""{"type":"related","article":1,"uri":"https://example.com"}""", "", "Exactly one of article and uri")]
    [InlineData("""{"type":"related","uri":"data:text/html,x"}""", "/uri", "urn")]
    [InlineData("""{"type":"keyPoints","points":[]}""", "/points", "1 to 500")]
    [InlineData("""{"type":"factBox","blocks":[]}""", "/title", "required")]
    [InlineData("""{"type":"factBox","title":"t","blocks":[]}""", "/blocks", "1 to 2,000")]
    [InlineData("""{"type":"factBox","title":"t","blocks":[{"type":"factBox"}]}""", "/blocks/0/type", "allowed: paragraph, heading, list")]
    [InlineData("""{"type":"table","headerRows":0,"headerColumns":0,"rows":[]}""", "/rows", "1 to 200")]
    [InlineData("""{"type":"table","headerRows":0,"headerColumns":0,"rows":[[]]}""", "/rows/0", "1 to 20")]
    [InlineData("""{"type":"table","headerRows":0,"headerColumns":0,"rows":[[[]],[[],[]]]}""", "/rows/1", "same number")]
    [InlineData("""{"type":"table","headerRows":2,"headerColumns":0,"rows":[[[]]]}""", "/headerRows", "from 0 to 1")]
    [InlineData("""{"type":"table","headerRows":0,"headerColumns":-1,"rows":[[[]]]}""", "/headerColumns", "from 0 to 1")]
    [InlineData("""{"type":"table","headerColumns":0,"rows":[[[]]]}""", "/headerRows", "required")]
    [InlineData("""{"type":"table","caption":[],"headerRows":0,"headerColumns":0,"rows":[[[]]]}""", "/caption", "empty")]
    [InlineData("""{"type":"embed","address":"http://example.com/"}""", "/address", "https")]
    [InlineData("""{"type":"embed","address":"//example.com/"}""", "/address", "https")]
    [InlineData("""{"type":"document","title":"t"}""", "", "Exactly one of address and asset")]
    [InlineData("""{"type":"document","title":"t","asset":1,"mediaType":"pdf"}""", "/mediaType", "application/pdf")]
    [InlineData("""{"type":"document","title":"t","asset":1,"bytes":-1}""", "/bytes", "from 0")]
    [InlineData("""{"type":"document","title":"t","asset":1,"bytes":1e3}""", "/bytes", "whole")]
    [InlineData("""{"type":"correction","time":"2026-01-31","text":[{"text":"x"}]}""", "/time", "UTC")]
    [InlineData("""{"type":"correction","time":"2026-01-31T12:00:00+01:00","text":[{"text":"x"}]}""", "/time", "UTC")]
    [InlineData("""{"type":"correction","time":"2026-01-31T12:00:00.10Z","text":[{"text":"x"}]}""", "/time", "UTC")]
    [InlineData("""{"type":"correction","time":"2026-02-30T12:00:00Z","text":[{"text":"x"}]}""", "/time", "UTC")]
    public void Blocks(string block, string path, string reason) =>
        Refused($$"""{"version":1,"blocks":[{"type":"related","article":1},{{block}}]}""", "/blocks/1" + path, reason);

    [Theory]
    [InlineData("""["x"]""", "/0", "object")]
    [InlineData("""[{}]""", "/0/text", "required")]
    [InlineData("""[{"text":""}]""", "/0/text", "empty")]
    [InlineData("""[{"text":"x"},{"text":"y"}]""", "/1", "as one")]
    [InlineData("""[{"text":"x","marks":["code"],"lang":"ru"},{"text":"y","lang":"ru","marks":["code"]}]""", "/1", "as one")]
    [InlineData("""[{"text":"x","marks":[]}]""", "/0/marks", "1 to 6")]
    [InlineData("""[{"text":"x","marks":["bold"]}]""", "/0/marks/0", "allowed, in this order: strong")]
    [InlineData("""[{"text":"x","marks":["emphasis","strong"]}]""", "/0/marks/1", "out of order")]
    [InlineData("""[{"text":"x","marks":["code","code"]}]""", "/0/marks/1", "repeated")]
    [InlineData("""[{"text":"x","marks":"code"}]""", "/0/marks", "array")]
    [InlineData("""[{"text":"x","bold":true}]""", "/0/bold", "allowed: text, marks, href, lang")]
    [InlineData("""[{"text":"x","href":""}]""", "/0/href", "not safe")]
    [InlineData("""[{"text":"x","href":"//evil.example"}]""", "/0/href", "not safe")]
    [InlineData("""[{"text":"x","href":"/\\evil.example"}]""", "/0/href", "not safe")]
    [InlineData("""[{"text":"x","href":"java\nscript:x"}]""", "/0/href", "U+000A")]
    [InlineData("""[{"text":"x","href":"JavaScript:x"}]""", "/0/href", "not safe")]
    [InlineData("""[{"text":"x","href":"https://user:pass@example.com"}]""", "/0/href", "not safe")]
    [InlineData("""[{"text":"x","lang":"de_DE"}]""", "/0/lang", "BCP 47")]
    [InlineData("""[{"text":"x","lang":""}]""", "/0/lang", "BCP 47")]
    [InlineData("""[{"text":"a\u0000"}]""", "/0/text", "U+0000")]
    [InlineData("""[{"text":"a\r\n"}]""", "/0/text", "U+000D")]
    [InlineData("""[{"text":"a\u0085"}]""", "/0/text", "U+0085")]
    [InlineData("""[{"text":"a\ufffe"}]""", "/0/text", "U+FFFE")]
    [InlineData("""[{"text":"a\ud800"}]""", "/0/text", "surrogate")]
    [InlineData("""[{"text":"\ude00\ud83d"}]""", "/0/text", "surrogate")]
    [InlineData("""[{"text":"a\ud83d"},{"text":"\ude00","lang":"ru"}]""", "/0/text", "surrogate")]
    public void Texts(string text, string path, string reason) =>
        Refused($$"""{"version":1,"blocks":[{"type":"paragraph","text":{{text}}}]}""", "/blocks/0/text" + path, reason);

    [Fact]
    public void Bounds()
    {
        var paragraph = """{"type":"paragraph","text":[{"text":"x"}]}""";
        Refused(Body(Many(paragraph, 2_001)), "/blocks", "2,001");
        Accepted(Body(Many(paragraph, 2_000)));
        Refused(Body($$"""{"type":"list","ordered":true,"items":[{{Many("""[{"text":"x"}]""", 501)}}]}"""), "/blocks/0/items", "501");
        Refused(Body($$"""{"type":"gallery","pictures":[{{Many("""{"asset":1}""", 51)}}]}"""), "/blocks/0/pictures", "51");
        Refused(Body(Table(201, 1)), "/blocks/0/rows", "201");
        Refused(Body(Table(1, 21)), "/blocks/0/rows/0", "21");
        Accepted(Body(Table(200, 20)));
        Accepted(Body(Text(new string('x', 100_000))));
        Refused(Body(Text(new string('x', 100_001))), "/blocks/0/text/0/text", "100,001");
        Refused(Body($$"""{"type":"paragraph","text":[{"text":"{{new string('x', 60_000)}}"},{"text":"{{new string('x', 60_000)}}","lang":"ru"}]}"""), "/blocks/0/text", "120,000");
        Refused(Body($$"""{"type":"embed","address":"https://example.com/","title":"{{new string('x', 2_001)}}"}"""), "/blocks/0/title", "2,001");
        Refused(Body(Many(Text(new string('x', 99_999)), 11)), "", "1,048,576");
        Refused(Body(paragraph) + new string(' ', 1024 * 1024), "", "1,048,576");
        Refused(new string('[', 65) + new string(']', 65), "", "64 levels");
        Refused($$"""{"version":1,"blocks":[],"{{new string('n', 500)}}":1}""", "", "allowed: version, blocks");
    }

    [Fact]
    public void Bytes_that_are_no_text()
    {
        Assert.Contains("UTF-8", BodyReader.Read([0x7B, 0xFF]).Problem.Reason, StringComparison.Ordinal);
        Assert.False(BodyReader.Read([0xEF, 0xBB, 0xBF, .. """{"version":1,"blocks":[]}"""u8]).Success);
    }

    static string Body(string blocks) => $$"""{"version":1,"blocks":[{{blocks}}]}""";

    static string Text(string text) => $$"""{"type":"paragraph","text":[{"text":"{{text}}"}]}""";

    static string Table(int rows, int columns) =>
        $$"""{"type":"table","headerRows":0,"headerColumns":0,"rows":[{{Many($"[{Many("[]", columns)}]", rows)}}]}""";

    static string Many(string item, int count) => string.Join(',', Enumerable.Repeat(item, count));

    static void Accepted(string json) => Assert.Equal(default, Read(json).Problem);

    static void Refused(string json, string path, string reason)
    {
        var problem = Read(json).Problem;
        Assert.Equal(path, problem.Path);
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
    }

    static ParseResult<ArticleBody> Read(string json) => BodyReader.Read(Encoding.UTF8.GetBytes(json));
}
