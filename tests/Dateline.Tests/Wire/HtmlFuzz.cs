using CsCheck;
using Dateline.Kernel.Body;
using Dateline.Wire.Html;
using Xunit;

namespace Dateline.Tests.Wire;

public sealed class HtmlFuzz
{
    static readonly string[] pieces =
    [
        .. "a b i em strong s sub sup code cite q span div p section article aside h1 h2 h4 ul ol li dl dt dd blockquote footer figure figcaption img table caption thead tbody tfoot tr td th iframe video source object embed pre hr br time form select option svg math mi foreignObject desc template script style noscript title textarea xmp body html head frameset nobr font x-y button".Split(' ')
            .SelectMany(name => (string[])[$"<{name}>", $"</{name}>", $"<{name}/>"]),
        "<p class=correction>", "<time datetime=2026-05-01>", "<ul class=key-points>", "<div class=gallery>", "<div class=fact-box>",
        "<blockquote class=pullquote>", "<blockquote class=twitter-tweet cite=javascript:x>", "<a class=document href=/x.pdf>", "<a class=embed href=https://a.example/>",
        "<a href='javascript:x'>", "<a href='https://a.example/?b c'>", "<a href=mailto:a@b.example>", "<img data-assoc-ref=one alt=a>", "<img src=two.jpg>",
        "<p data-assoc-ref=earlier>", "<p data-assoc-ref=two>", "<iframe src=https://a.example/>", "<td colspan=7 rowspan=3>", "<th rowspan=65534>", "<p lang=ru>", "<b lang=en>",
        "<cite>", "<span class=office>", "<footer>", "<div class=byline>", "<div class=dat>",
        "<!--", "-->", "<![CDATA[", "]]>", "<", ">", "&", "&amp;", "&lt;", "&nbsp;", "&#0;", "&#xD800;", "\"", "'", "=", "/", "— A, b",
        " ", "\n", "\t", "\0", "\u001b", "\u0085", "\u2028", "\ufffe", "\ud800", "\udc00", "\ud83d\ude00", "\u202e", "\u200b", "text", "Flood in the valley", "\u0645",
    ];

    static readonly Gen<string> soup = Gen.OneOfConst(pieces).Array[0, 80].Select(string.Concat);

    [Fact]
    public void Any_markup_becomes_a_valid_body() => soup.Sample(Holds, iter: 5_000);

    [Fact]
    public void Any_string_becomes_a_valid_body() => Gen.String.Sample(Holds, iter: 5_000);

    [Fact]
    public void Any_plain_text_becomes_a_valid_body() => Gen.Select(soup, Gen.String[0, 10]).Sample((text, headline) =>
        HtmlReading.IsValid(PlainBody.Read(text, headline)), iter: 5_000);

    static void Holds(string html)
    {
        var read = HtmlReading.Read(html);
        HtmlReading.IsValid(read);
        Assert.True(read.Refused is null || read.Refused.Contains("parser gave up", StringComparison.Ordinal), read.Refused);
        Assert.All(HtmlHostile.AddressesIn(read.Body), address => Assert.True(SafeAddress.IsLink(address), address));
    }
}
