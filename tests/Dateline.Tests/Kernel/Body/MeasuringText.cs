using CsCheck;
using Dateline.Kernel.Body;
using Xunit;

namespace Dateline.Tests.Kernel;

public sealed class MeasuringText
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" – … 😀 \ud800", 0)]
    [InlineData("The mayor can't say: 3.14, 1,000 or 10:30?", 9)]
    [InlineData("It’s well-known (so they say).", 6)]
    [InlineData("end. Next, one", 3)]
    [InlineData("wait...what", 2)]
    [InlineData("example.com a_b B2B", 3)]
    [InlineData("Cafe\u0301 na\u00efve", 2)]
    [InlineData("Москва — 12 млн жителей", 4)]
    [InlineData("قال الرئيس إن ٣٫٥ مليون", 5)]
    [InlineData("می\u200cخواهم بروم", 2)]
    [InlineData("צה״ל הודיע", 2)]
    [InlineData("नमस्ते दुनिया", 2)]
    [InlineData("안녕하세요 세계", 2)]
    [InlineData("洪水袭击山谷。", 6)]
    [InlineData("東京タワーは333m", 7)]
    [InlineData("สวัสดี", 4)]
    [InlineData("𠀀𠀁", 2)]
    public void Words_are_counted_in_every_script(string text, int words) => Assert.Equal(words, TextLength.Of(text).Words);

    [Fact]
    public void Minutes_follow_the_script()
    {
        Assert.Equal(0, TextLength.Of(" ").Minutes);
        Assert.Equal(1, TextLength.Of("one").Minutes);
        Assert.Equal(5, TextLength.Of(string.Concat(Enumerable.Repeat("word ", 1_000))).Minutes);
        Assert.Equal(3, TextLength.Of(new string('水', 1_000)).Minutes);
        Assert.Equal(0, default(TextLength).Minutes);
    }

    [Fact]
    public void The_plain_text_of_a_body_is_what_it_says_itself()
    {
        var body = new ArticleBody(
        [
            new Heading(2, RichText.Of("Flood")),
            new Paragraph(new([new("The river "), new("rose", Marks.Strong), new(".")])),
            new PullQuote(RichText.Of("The river rose")),
            new Quote([RichText.Of("We left."), RichText.Of("All of us.")], "A. B.", Source: "https://example.com/"),
            new Picture(new(1, Alt: "not seen")),
            new Gallery([new(2, RichText.Of("Roofs"))], "Day one"),
            new FactBox("Facts", [new ListBlock(true, [RichText.Of("One"), RichText.Of("Two")])]),
            new Table([[RichText.Of("a"), RichText.Empty]], Caption: RichText.Of("Levels")),
            new Related(7),
        ]);
        Assert.Equal("Flood\nThe river rose.\nWe left.\nAll of us.\nA. B.\nDay one\nRoofs\nFacts\nOne\nTwo\nLevels\na", BodyText.Plain(body));
        Assert.Equal(19, BodyText.Words(body));
        Assert.Equal(1, BodyText.Minutes(body));
        Assert.Equal("", BodyText.Plain(ArticleBody.Empty));
    }

    [Fact]
    public void Any_text_has_a_length() => Gen.String.Sample(text => Assert.InRange(TextLength.Of(text).Words, 0, text.Length));
}
