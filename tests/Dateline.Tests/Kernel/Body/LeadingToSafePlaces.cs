using Dateline.Kernel.Body;
using Xunit;

namespace Dateline.Tests.Kernel;

public sealed class LeadingToSafePlaces
{
    [Theory]
    [InlineData("https://example.com/a?b#c", true, true, true)]
    [InlineData("HTTPS://example.com", true, true, true)]
    [InlineData("http://example.com:8080/", true, false, true)]
    [InlineData("http://пример.рф/путь", true, false, true)]
    [InlineData("mailto:desk@example.com", true, false, false)]
    [InlineData("/en/20260131/flood-7", true, false, false)]
    [InlineData("/", true, false, false)]
    [InlineData("urn:newsml:example.com:20260131:1", false, false, true)]
    [InlineData("tag:example.com,2026:1", false, false, true)]
    [InlineData("", false, false, false)]
    [InlineData("//example.com", false, false, false)]
    [InlineData("/\\example.com", false, false, false)]
    [InlineData("example.com", false, false, false)]
    [InlineData("#top", false, false, false)]
    [InlineData("javascript:alert(1)", false, false, false)]
    [InlineData(" javascript:alert(1)", false, false, false)]
    [InlineData("java\tscript:alert(1)", false, false, false)]
    [InlineData("data:text/html,x", false, false, false)]
    [InlineData("vbscript:x", false, false, false)]
    [InlineData("blob:https://example.com/1", false, false, false)]
    [InlineData("file:///etc/passwd", false, false, false)]
    [InlineData("ftp://example.com/", false, false, false)]
    [InlineData("https://", false, false, false)]
    [InlineData("https://user@example.com/", false, false, false)]
    [InlineData("https://example.com/\u2028", false, false, false)]
    public void Addresses(string address, bool link, bool embed, bool identifier)
    {
        Assert.Equal(link, SafeAddress.IsLink(address));
        Assert.Equal(embed, SafeAddress.IsEmbed(address));
        Assert.Equal(identifier, SafeAddress.IsIdentifier(address));
    }

    [Fact]
    public void Length()
    {
        var address = "https://example.com/";
        Assert.True(SafeAddress.IsLink(address.PadRight(SafeAddress.MaxLength, 'a')));
        Assert.False(SafeAddress.IsLink(address.PadRight(SafeAddress.MaxLength + 1, 'a')));
    }
}
