using Xunit;
using static Dateline.Tests.Wire.HtmlReading;

namespace Dateline.Tests.Wire;

public sealed class HtmlPicturesAndEmbeds
{
    [Theory]
    [InlineData("<img data-assoc-ref=one>", "{'asset':1,'type':'picture'}")]
    [InlineData("<p>a <img uri='urn:two' alt=' Water '> b</p>", "{'text':[{'text':'a'}],'type':'paragraph'},{'alt':'Water','asset':2,'type':'picture'},{'text':[{'text':'b'}],'type':'paragraph'}")]
    [InlineData("<figure><a href='/x'><img src='one.jpg' alt=''/></a><div class='byline'>Kim Doe</div><figcaption>A <i>b</i></figcaption></figure>", "{'asset':1,'caption':[{'text':'A '},{'marks':['emphasis'],'text':'b'}],'type':'picture'}")]
    [InlineData("<figure data-assoc-ref=one><img src='x.jpg'></figure>", "{'asset':1,'type':'picture'}")]
    [InlineData("<figure data-assoc-ref=one><figcaption>A</figcaption></figure>", "{'asset':1,'caption':[{'text':'A'}],'type':'picture'}")]
    [InlineData("<figure><img src='one.jpg'><p>a</p></figure>b", "{'asset':1,'type':'picture'},{'text':[{'text':'a'}],'type':'paragraph'},{'text':[{'text':'b'}],'type':'paragraph'}")]
    [InlineData("<figure><img src='other.jpg'><figcaption>A</figcaption></figure>", "")]
    [InlineData("<div class=gallery><h3>Water</h3><figure><img src=one.jpg><figcaption>A</figcaption></figure><img src=two.jpg alt=B></div>",
        "{'pictures':[{'asset':1,'caption':[{'text':'A'}]},{'alt':'B','asset':2}],'title':'Water','type':'gallery'}")]
    [InlineData("<figure><img src=one.jpg><img src=two.jpg><figcaption>Water</figcaption></figure>", "{'pictures':[{'asset':1},{'asset':2}],'title':'Water','type':'gallery'}")]
    [InlineData("<p data-assoc-ref='earlier'>Earlier: x</p>", "{'type':'related','uri':'urn:earlier'}")]
    [InlineData("<p>See <a data-assoc-ref='earlier' href='/x'>this</a>.</p>", "{'text':[{'text':'See '},{'href':'/x','text':'this'},{'text':'.'}],'type':'paragraph'}")]
    [InlineData("<aside data-assoc-ref='nobody'><p>a</p></aside>", "{'text':[{'text':'a'}],'type':'paragraph'}")]
    public void Pictures_and_related(string html, string blocks) => Becomes(html, blocks);

    [Fact]
    public void The_associations_that_are_shown_are_named()
    {
        var read = Read("<img data-assoc-ref=one><p data-assoc-ref=earlier></p><img data-assoc-ref=three><ul><li>a<img data-assoc-ref=two></ul>");
        Assert.Equal(["earlier", "one"], read.Placed.Order(StringComparer.Ordinal));
        Says(read, "“three”");
        Says(read, "A picture inside");
    }

    [Theory]
    [InlineData("<iframe src='https://v.example/1' title='Film'></iframe>", "{'address':'https://v.example/1','title':'Film','type':'embed'}")]
    [InlineData("<iframe src='//v.example/1' /><p>a</p>", "{'address':'https://v.example/1','type':'embed'},{'text':[{'text':'a'}],'type':'paragraph'}")]
    [InlineData("<video><source src='https://v.example/1.mp4'>old browser</video>", "{'address':'https://v.example/1.mp4','type':'embed'}")]
    [InlineData("<object data='https://v.example/1'></object><embed src='https://v.example/2'>", "{'address':'https://v.example/1','type':'embed'},{'address':'https://v.example/2','type':'embed'}")]
    [InlineData("<figure><iframe src='https://v.example/1'></iframe><figcaption>Film</figcaption></figure>", "{'address':'https://v.example/1','title':'Film','type':'embed'}")]
    [InlineData("<p><a class=embed href='https://v.example/1'>Film</a></p>", "{'address':'https://v.example/1','title':'Film','type':'embed'}")]
    [InlineData("<p>a <a class=embed href='https://v.example/1'>Film</a></p>", "{'text':[{'text':'a '},{'href':'https://v.example/1','text':'Film'}],'type':'paragraph'}")]
    [InlineData("<iframe src='http://v.example/1'></iframe><iframe srcdoc='<p>x'></iframe><audio src='data:x'>", "")]
    [InlineData("<p> <a class=document href='https://a.example/r.PDF?x' data-bytes=1200>Report</a> </p>", "{'address':'https://a.example/r.PDF?x','bytes':1200,'mediaType':'application/pdf','title':'Report','type':'document'}")]
    [InlineData("a<p><a class=document href='/r' type='text/csv'>Report</a></p>", "{'text':[{'text':'a'}],'type':'paragraph'},{'address':'/r','mediaType':'text/csv','title':'Report','type':'document'}")]
    [InlineData("<p>a <a class=document href='/r.pdf'>Report</a></p>", "{'text':[{'text':'a '},{'href':'/r.pdf','text':'Report'}],'type':'paragraph'}")]
    [InlineData("<p><a class=document href='javascript:x' data-bytes=-1>Report</a></p>", "{'text':[{'text':'Report'}],'type':'paragraph'}")]
    public void Embeds_and_documents(string html, string blocks) => Becomes(html, blocks);
}
