using CsCheck;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Xunit;

namespace Dateline.Tests.Kernel;

public sealed class MarkingWhatIsToCome
{
    [Theory]
    [InlineData("TK people were hurt", 1)]
    [InlineData("It cost $TK, or TKTK in all", 2)]
    [InlineData("a TK-year-old, TK's", 2)]
    [InlineData("النهر TK أمس", 1)]
    [InlineData("洪水TK山谷", 1)]
    [InlineData("สวัสดีTK", 1)]
    [InlineData("\u200fTK\u200f", 1)]
    [InlineData("_TK_ \ud800TK", 2)]
    [InlineData("e\u0301TK TK\u0301", 0)]
    [InlineData("𝐀TK", 0)]
    [InlineData("TKTKT TKK", 0)]
    [InlineData("TKO in the third", 0)]
    [InlineData("AtTK tk Tk", 0)]
    [InlineData("room TK421", 0)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    public void A_mark_is_a_word_of_its_own_in_capitals(string? text, int marks) => Assert.Equal(marks, ToCome.In(text).Count);

    [Fact]
    public void It_is_found_in_every_text_of_a_body()
    {
        var body = new ArticleBody(
        [
            new Paragraph(new([new("The T"), new("K", Marks.Strong), new(" mayor")])),
            new PullQuote(RichText.Of("Nothing"), "TK, mayor"),
            new Picture(new(7, RichText.Of("On TK"), "Alt TKTK")),
            new FactBox("Facts", [new ListBlock(true, [RichText.Of("one"), RichText.Of("TK")])]),
        ]);
        Assert.Equal([new(0, "The TK mayor"), new(1, "TK, mayor"), new(2, "On TK"), new(2, "Alt TKTK"), new(3, "TK")], BodyToCome.In(body));
        Assert.Empty(BodyToCome.In(ArticleBody.Empty));
        Assert.Equal(ToCome.Most, BodyToCome.In(new([.. Enumerable.Repeat(body.Blocks[0], 200)])).Count);
    }

    [Fact]
    public void The_words_around_it_stand_in_the_text() => Gen.Select(Gen.String, Gen.String).Sample((before, after) =>
    {
        var text = before + " TK " + after;
        Assert.All(ToCome.In(text), excerpt => Assert.Contains(excerpt, text, StringComparison.Ordinal));
        Assert.NotEmpty(ToCome.In(text));
    });
}
