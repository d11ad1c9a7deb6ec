using Dateline.Kernel.Body;
using Xunit;
using static Dateline.Tests.Wire.HtmlReading;

namespace Dateline.Tests.Wire;

public sealed class HtmlTextAndLinks
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("<p>&nbsp;</p><p></p>", "")]
    [InlineData("One", "{'text':[{'text':'One'}],'type':'paragraph'}")]
    [InlineData("<p>One\n  two</p>three", "{'text':[{'text':'One two'}],'type':'paragraph'},{'text':[{'text':'three'}],'type':'paragraph'}")]
    [InlineData("<BODY><DIV><SECTION><P>One</P></SECTION></DIV></BODY>", "{'text':[{'text':'One'}],'type':'paragraph'}")]
    [InlineData("<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'><head><title>T</title><meta charset='x'/></head><body><p>One</p></body></html>", "{'text':[{'text':'One'}],'type':'paragraph'}")]
    [InlineData("<p>a<br/>b<br><br>c<br> &nbsp; <br>d<br></p>", "{'text':[{'text':'a\\nb'}],'type':'paragraph'},{'text':[{'text':'c'}],'type':'paragraph'},{'text':[{'text':'d'}],'type':'paragraph'}")]
    [InlineData("<p>a <b>b <i>c</i></b> d</p>", "{'text':[{'text':'a '},{'marks':['strong'],'text':'b'},{'text':' '},{'marks':['strong','emphasis'],'text':'c'},{'text':' d'}],'type':'paragraph'}")]
    [InlineData("<p><s>a</s><sub>b</sub><sup>c</sup><code>d</code><strike>e</strike><cite>f</cite><u>g</u></p>", "{'text':[{'marks':['strike'],'text':'a'},{'marks':['subscript'],'text':'b'},{'marks':['superscript'],'text':'c'},{'marks':['code'],'text':'d'},{'marks':['strike'],'text':'e'},{'marks':['emphasis'],'text':'f'},{'text':'g'}],'type':'paragraph'}")]
    [InlineData("<b><p>a</p><p>b</p></b>", "{'text':[{'marks':['strong'],'text':'a'}],'type':'paragraph'},{'text':[{'marks':['strong'],'text':'b'}],'type':'paragraph'}")]
    [InlineData("<p>a<b>b<i>c</b>d</i>e", "{'text':[{'text':'a'},{'marks':['strong'],'text':'b'},{'marks':['strong','emphasis'],'text':'c'},{'marks':['emphasis'],'text':'d'},{'text':'e'}],'type':'paragraph'}")]
    [InlineData("<p>a <b/>b <a name='x'/>c <span/>d</p>", "{'text':[{'text':'a b c d'}],'type':'paragraph'}")]
    [InlineData("<p>10&nbsp;&#8239;&hellip; &lt;b&gt; &amp;amp; AT&T</p>", "{'text':[{'text':'10\u00a0\u202f… <b> &amp; AT&T'}],'type':'paragraph'}")]
    [InlineData("<p>a\u202eb\u2066c\u0001\u0007d</p>", "{'text':[{'text':'a\u202eb\u2066cd'}],'type':'paragraph'}")]
    [InlineData("<p>He said <q>no</q>.</p>", "{'text':[{'text':'He said “no”.'}],'type':'paragraph'}")]
    [InlineData("<pre>a\n b\n\nc</pre>", "{'text':[{'marks':['code'],'text':'a\\nb\\n\\nc'}],'type':'paragraph'}")]
    [InlineData("<p>a</p><hr><p>b</p>", "{'text':[{'text':'a'}],'type':'paragraph'},{'text':[{'text':'b'}],'type':'paragraph'}")]
    [InlineData("<p>a <blink>b</blink> <x-y>c</x-y></p>", "{'text':[{'text':'a b c'}],'type':'paragraph'}")]
    [InlineData("<dl><dt>a<dd>b</dl>", "{'text':[{'text':'a'}],'type':'paragraph'},{'text':[{'text':'b'}],'type':'paragraph'}")]
    [InlineData("<form><p>a</p><input value=x><button>b</button></form>", "{'text':[{'text':'a'}],'type':'paragraph'}")]
    public void Text_becomes_paragraphs(string html, string blocks) => Becomes(html, blocks);

    [Theory]
    [InlineData("<a href='https://a.example/?x=1&amp;y=2'>a</a>", "https://a.example/?x=1&y=2")]
    [InlineData("<a href=' http://a.example/b c '>a</a>", "http://a.example/b%20c")]
    [InlineData("<a href='//a.example/b'>a</a>", "https://a.example/b")]
    [InlineData("<a href='mailto:desk@a.example'>a</a>", "mailto:desk@a.example")]
    [InlineData("<a href='/en/1'>a</a>", "/en/1")]
    [InlineData("<a href='#note'>a</a>", null)]
    [InlineData("<a href='news.html'>a</a>", null)]
    [InlineData("<a href='java&Tab;script:alert(1)'>a</a>", null)]
    [InlineData("<a>a</a>", null)]
    public void Links_are_kept_when_they_are_safe(string html, string? href)
    {
        Assert.Equal(new ArticleBody([new Paragraph(new RichText([new Run("a", Href: href)]))]), Read(html).Body);
    }

    [Fact]
    public void A_link_that_cannot_be_followed_is_said() => Says(Read("<a href='javascript:alert(1)'>a</a>"), "“javascript:alert(1)”");

    [Theory]
    [InlineData("<p lang='ru'>a</p>", "ru")]
    [InlineData("<p xml:lang='fr-CA'>a</p>", "fr-CA")]
    [InlineData("<div lang='ru'><p lang='en'>a</p></div>", null)]
    [InlineData("<p lang='en-gb'>a</p>", null)]
    [InlineData("<p lang='no tag'>a</p>", null)]
    [InlineData("<html lang='de'><body lang='de'><p>a</p></body></html>", null)]
    public void Text_is_marked_with_a_language_that_differs(string html, string? language)
    {
        Assert.Equal(new ArticleBody([new Paragraph(new RichText([new Run("a", Language: language)]))]), Read(html).Body);
    }
}
