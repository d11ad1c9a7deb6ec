using CsCheck;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Xunit;

namespace Dateline.Tests.Kernel;

public sealed class MeasuringText
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" – … 😀 \ud800", 0)]
    [InlineData("The mayor can't say: 3.14, 1,000 or 10:30?", 9)]
    [InlineData("It’s well-known (so they say).", 5)]
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
    [InlineData("COVID-19 и по-русски 2024-25", 4)]
    [InlineData("العـــربيّة ــ ٣،٥", 2)]
    [InlineData("สวัสดี", 1)]
    [InlineData("ประเทศไทย ไทย", 4)]
    [InlineData("𠀀𠀁", 2)]
    public void Words_are_counted_in_every_script(string text, int words) => Assert.Equal(words, TextLength.Of(text).Words);

    [Theory]
    [InlineData("", 0)]
    [InlineData("na\u00efve Cafe\u0301", 10)]
    [InlineData("👩‍👩‍👧 水", 3)]
    [InlineData("one\ntwo", 6)]
    public void Characters_are_what_a_reader_sees(string text, int characters) => Assert.Equal(characters, TextLength.Of(text).Characters);

    [Fact]
    public void Minutes_follow_language_and_script()
    {
        Assert.Equal(0, TextLength.Of(" ").Minutes("en"));
        Assert.Equal(1, TextLength.Of("one").Minutes("en"));
        var thousand = TextLength.Of(string.Concat(Enumerable.Repeat("word ", 1_000)));
        Assert.Equal((5, 8, 6), (thousand.Minutes("en-GB"), thousand.Minutes("ar"), thousand.Minutes("ru")));
        Assert.Equal((2, 2), (TextLength.Of(new string('水', 1_000)).Minutes("zh"), TextLength.Of(new string('水', 1_000)).Minutes("ja")));
        Assert.Equal(0, default(TextLength).Minutes("en"));
    }

    [Fact]
    public void Two_texts_under_one_another_are_as_long_as_both() => Gen.Select(Gen.String, Gen.String).Sample((one, other) =>
        Assert.Equal(TextLength.Of(one) + TextLength.Of(other), TextLength.Of(one + "\n" + other)));

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
        Assert.Equal("", BodyText.Plain(ArticleBody.Empty));
    }

    [Fact]
    public void Any_text_has_a_length() => Gen.String.Sample(text => Assert.InRange(TextLength.Of(text).Words, 0, text.Length));
}
