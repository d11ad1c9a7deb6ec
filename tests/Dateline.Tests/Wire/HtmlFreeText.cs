using Dateline.Kernel.Body;
using Dateline.Wire.Html;
using Xunit;

namespace Dateline.Tests.Wire;

public sealed class HtmlFreeText
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a\nb", "a|b")]
    [InlineData("a\r\nb\r\n \r\nc\n\n\nd", "a b|c|d")]
    [InlineData("\n\na\u00a0b\n", "a\u00a0b")]
    [InlineData("FLOOD in the  valley\na\nb", "a|b")]
    [InlineData("Flood in the valley\n\na\nb", "a|b")]
    [InlineData("<b>a</b> &amp;", "<b>a</b> &amp;")]
    public void Lines_become_paragraphs(string text, string paragraphs)
    {
        var read = PlainBody.Read(text, "Flood in the valley");
        Assert.Equal(paragraphs, string.Join('|', read.Body.Blocks.Cast<Paragraph>().Select(block => block.Text.Plain)));
        HtmlReading.IsValid(read);
    }

    [Fact]
    public void A_text_beyond_all_bounds_is_refused() =>
        Assert.NotNull(PlainBody.Read(new string('a', 2_000_000)).Refused);
}
