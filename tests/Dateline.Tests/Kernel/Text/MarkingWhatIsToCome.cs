using CsCheck;
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
    [InlineData("TKO in the third", 0)]
    [InlineData("AtTK tk Tk", 0)]
    [InlineData("room TK421", 0)]
    [InlineData("", 0)]
    [InlineData(null, 0)]
    public void A_mark_is_a_word_of_its_own_in_capitals(string? text, int marks) => Assert.Equal(marks, ToCome.In(text).Count);

    [Fact]
    public void The_words_around_it_stand_in_the_text() => Gen.Select(Gen.String, Gen.String).Sample((before, after) =>
    {
        var text = before + " TK " + after;
        Assert.All(ToCome.In(text), excerpt => Assert.Contains(excerpt, text, StringComparison.Ordinal));
        Assert.NotEmpty(ToCome.In(text));
    });
}
