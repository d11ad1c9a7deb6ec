using Xunit;
using static Dateline.Tests.Wire.HtmlReading;

namespace Dateline.Tests.Wire;

public sealed class HtmlStructures
{
    [Theory]
    [InlineData("<h1> flood in\nthe VALLEY </h1>", "")]
    [InlineData("<h1>a</h1><h2>b</h2>", "{'level':2,'text':[{'text':'a'}],'type':'heading'},{'level':2,'text':[{'text':'b'}],'type':'heading'}")]
    [InlineData("<h3>a</h3><h6>b<br>c</h6><h4> </h4>", "{'level':3,'text':[{'text':'a'}],'type':'heading'},{'level':3,'text':[{'text':'b\\nc'}],'type':'heading'}")]
    [InlineData("<h2>Flood in the valley</h2>", "{'level':2,'text':[{'text':'Flood in the valley'}],'type':'heading'}")]
    public void Headings(string html, string blocks) => Becomes(html, blocks);

    [Theory]
    [InlineData("<ul><li>a<li><p>b</p><p>c</p><li></ul>", "{'items':[[{'text':'a'}],[{'text':'b\\nc'}]],'ordered':false,'type':'list'}")]
    [InlineData("<ol><li>a<ul><li>b</li><li>c</li></ul>d</li><li>e</li></ol>", "{'items':[[{'text':'a'}],[{'text':'b'}],[{'text':'c'}],[{'text':'d'}],[{'text':'e'}]],'ordered':true,'type':'list'}")]
    [InlineData("<ul></ul>", "")]
    [InlineData("<ul>a<li>b</ul>", "{'items':[[{'text':'a'}],[{'text':'b'}]],'ordered':false,'type':'list'}")]
    public void Lists(string html, string blocks) => Becomes(html, blocks);

    [Theory]
    [InlineData("<blockquote>a</blockquote>", "{'paragraphs':[[{'text':'a'}]],'type':'quote'}")]
    [InlineData("<blockquote cite='https://a.example/'><p>a</p><p>b<br><br>c</p><footer>— <cite>Ann Lee</cite>, minister</footer></blockquote>",
        "{'office':'minister','paragraphs':[[{'text':'a'}],[{'text':'b'}],[{'text':'c'}]],'source':'https://a.example/','speaker':'Ann Lee','type':'quote'}")]
    [InlineData("<blockquote><p>a <cite>Work</cite> b</p><cite>Ann Lee<span class='office'>, minister of x, y</span></cite></blockquote>",
        "{'office':'minister of x, y','paragraphs':[[{'text':'a '},{'marks':['emphasis'],'text':'Work'},{'text':' b'}]],'speaker':'Ann Lee','type':'quote'}")]
    [InlineData("<figure><blockquote><p>a</p></blockquote><figcaption>- Ann Lee</figcaption></figure>", "{'paragraphs':[[{'text':'a'}]],'speaker':'Ann Lee','type':'quote'}")]
    [InlineData("<blockquote><p>a</p><p><cite>Ann Lee</cite></p></blockquote>", "{'paragraphs':[[{'text':'a'}]],'speaker':'Ann Lee','type':'quote'}")]
    [InlineData("<blockquote><cite>a</cite></blockquote>", "{'paragraphs':[[{'text':'a'}]],'type':'quote'}")]
    [InlineData("<blockquote><p>a</p><p>– b</p></blockquote>", "{'paragraphs':[[{'text':'a'}],[{'text':'– b'}]],'type':'quote'}")]
    [InlineData("<blockquote cite='javascript:x'><ul><li>a<li>b</ul></blockquote>", "{'paragraphs':[[{'text':'a'}],[{'text':'b'}]],'type':'quote'}")]
    [InlineData("<blockquote class='twitter-tweet'><p>Water is <a href='https://t.co/x'>rising</a></p>&mdash; Ann Lee (@ann) <a href='https://twitter.com/ann/status/1'>May 1, 2026</a></blockquote><script async src='https://platform.twitter.com/widgets.js'></script>",
        "{'paragraphs':[[{'text':'Water is '},{'href':'https://t.co/x','text':'rising'}]],'source':'https://twitter.com/ann/status/1','speaker':'Ann Lee (@ann)','type':'quote'}")]
    [InlineData("<blockquote class='pullquote'>a <b>b</b><cite>Ann</cite></blockquote>", "{'attribution':'Ann','text':[{'text':'a '},{'marks':['strong'],'text':'b'}],'type':'pullQuote'}")]
    [InlineData("<aside class='x Pull-Quote'><p>a</p></aside>", "{'text':[{'text':'a'}],'type':'pullQuote'}")]
    public void Quotes(string html, string blocks) => Becomes(html, blocks);

    [Theory]
    [InlineData("<ul class='key-points'><li>a<li>b</ul>", "{'points':[[{'text':'a'}],[{'text':'b'}]],'type':'keyPoints'}")]
    [InlineData("<section class='key-points'><h2>In short</h2><ul><li>a</ul></section>", "{'points':[[{'text':'a'}]],'title':'In short','type':'keyPoints'}")]
    [InlineData("<div class='key-points'><h3>In short</h3><p>a</p><p>b</p></div>", "{'points':[[{'text':'a'}],[{'text':'b'}]],'title':'In short','type':'keyPoints'}")]
    [InlineData("<aside><h2>The valley</h2>a<h4>b</h4><ul><li>c</ul><table><tr><td>d<td>e</table></aside>",
        "{'blocks':[{'text':[{'text':'a'}],'type':'paragraph'},{'level':3,'text':[{'text':'b'}],'type':'heading'},{'items':[[{'text':'c'}]],'ordered':false,'type':'list'},{'text':[{'text':'d e'}],'type':'paragraph'}],'title':'The valley','type':'factBox'}")]
    [InlineData("<div class='fact-box'><h3>The valley</h3><p>a</p></div>", "{'blocks':[{'text':[{'text':'a'}],'type':'paragraph'}],'title':'The valley','type':'factBox'}")]
    [InlineData("<aside><p>a</p></aside>", "{'text':[{'text':'a'}],'type':'paragraph'}")]
    [InlineData("<aside><h2>a</h2></aside>", "{'level':2,'text':[{'text':'a'}],'type':'heading'}")]
    public void Boxes(string html, string blocks) => Becomes(html, blocks);

    [Theory]
    [InlineData("<table><caption>T</caption><thead><tr><th>a<th>b</thead><tr><th>c<td>d</table>",
        "{'caption':[{'text':'T'}],'headerColumns':1,'headerRows':1,'rows':[[[{'text':'a'}],[{'text':'b'}]],[[{'text':'c'}],[{'text':'d'}]]],'type':'table'}")]
    [InlineData("<table><tr><td colspan=2>a<td>b<tr><td rowspan=2>c<td>d<tr><td>e<td>f<td>g</table>",
        "{'headerColumns':0,'headerRows':0,'rows':[[[{'text':'a'}],[],[{'text':'b'}],[]],[[{'text':'c'}],[{'text':'d'}],[],[]],[[],[{'text':'e'}],[{'text':'f'}],[{'text':'g'}]]],'type':'table'}")]
    [InlineData("<table><tfoot><tr><td>c</tfoot><tr><th>a<tr><td>b</table>", "{'headerColumns':0,'headerRows':1,'rows':[[[{'text':'a'}]],[[{'text':'b'}]],[[{'text':'c'}]]],'type':'table'}")]
    [InlineData("<table><tr><td><p>a</p><h2>b</h2></table>", "{'text':[{'text':'a'}],'type':'paragraph'},{'level':2,'text':[{'text':'b'}],'type':'heading'}")]
    [InlineData("<table role=presentation><tr><td>a<td>b</table>", "{'text':[{'text':'a b'}],'type':'paragraph'}")]
    [InlineData("<figure><table><tr><td>a<td>b</table><figcaption>T</figcaption></figure>", "{'caption':[{'text':'T'}],'headerColumns':0,'headerRows':0,'rows':[[[{'text':'a'}],[{'text':'b'}]]],'type':'table'}")]
    [InlineData("<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>", "{'headerColumns':0,'headerRows':0,'rows':[[[{'text':'a\\nb c'}],[{'text':'d'}]]],'type':'table'}")]
    [InlineData("<table><tr><td> <td></table>", "")]
    public void Tables(string html, string blocks) => Becomes(html, blocks);

    [Theory]
    [InlineData("<p class='correction'><time datetime='2026-05-01T12:00+02:00'>1 May</time> It was <b>two</b>.</p>", "{'text':[{'text':'It was '},{'marks':['strong'],'text':'two'},{'text':'.'}],'time':'2026-05-01T10:00:00Z','type':'correction'}")]
    [InlineData("<aside class='correction'><p>On <time datetime='2026-05-01'>1 May</time> it rained.</p></aside>", "{'text':[{'text':'On 1 May it rained.'}],'time':'2026-05-01T00:00:00Z','type':'correction'}")]
    [InlineData("<p class='correction'>It was two.</p>", "{'text':[{'text':'It was two.'}],'type':'paragraph'}")]
    [InlineData("<p class='correction'><time datetime='12:00'>noon</time> a</p>", "{'text':[{'text':'noon a'}],'type':'paragraph'}")]
    public void Corrections(string html, string blocks) => Becomes(html, blocks);

    [Fact]
    public void What_was_changed_is_said_once()
    {
        var read = Read("<ul><li>a<ul><li>b<ul><li>c</ul></ul></ul><p onclick=x>d</p><p ONLOAD=y>e</p><script>1</script><script>2</script><svg><path/></svg>");
        Assert.Equal(4, read.Problems.Count);
        Says(read, "list inside a list");
        Says(read, "<script>");
        Says(read, "<svg>");
        Says(read, "(on…)");
    }
}
