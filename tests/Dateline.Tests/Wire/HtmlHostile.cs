using System.Text;
using System.Text.Json;
using Dateline.Kernel.Body;
using Xunit;
using static Dateline.Tests.Wire.HtmlReading;

namespace Dateline.Tests.Wire;

public sealed class HtmlHostile
{
    /// <summary>What a reader may see of each, as text. The rest must be gone.</summary>
    [Theory]
    [InlineData("<script>alert(1)</script>a", "a")]
    [InlineData("<SCRIPT SRC=//evil.example/x.js></SCRIPT>a", "a")]
    [InlineData("<script src='x'/>a", "a")]
    [InlineData("<scr<script>ipt>alert(1)</scr</script>ipt>a", "ipt>alert(1)ipt>a")]
    [InlineData("<<script>alert(1);//<</script>", "<")]
    [InlineData("<script>alert(1)", "")]
    [InlineData("<script\0>alert(1)</script>a", "alert(1)a")]
    [InlineData("<style>@import 'javascript:alert(1)';</style>a", "a")]
    [InlineData("<p style='background:url(javascript:alert(1))'>a</p>", "a")]
    [InlineData("<img src=x onerror=alert(1)>", "")]
    [InlineData("<img src=x:alert(alt) onerror=eval(src) alt=0>", "")]
    [InlineData("<IMG SRC=javascript:alert('x')>", "")]
    [InlineData("<img src='data-assoc-ref=one' onload=alert(1) data-assoc-ref=one>", "")]
    [InlineData("<body onload=alert(1)>a</body>", "a")]
    [InlineData("<p onmouseover='alert(1)' ONCLICK=alert(1)>a</p>", "a")]
    [InlineData("<p/onclick=alert(1)>a", "a")]
    [InlineData("<svg onload=alert(1)>b</svg>a", "a")]
    [InlineData("<svg><script>alert(1)</script></svg>a", "a")]
    [InlineData("<svg><a xlink:href='javascript:alert(1)'><text>b</text></a></svg>a", "a")]
    [InlineData("<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>a", "a")]
    [InlineData("<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">", "\">")]
    [InlineData("<svg><desc><p>b</p></desc></svg>a", "a")]
    [InlineData("<math><mi//xlink:href='data:x,<script>alert(4)</script>'>", "")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">a", "")]
    [InlineData("<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>a", "")]
    [InlineData("<math><annotation-xml encoding='text/html'><p>b<script>alert(1)</script></annotation-xml></math>a", "ba")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "")]
    [InlineData("<template><script>alert(1)</script><p>b</template>a", "a")]
    [InlineData("<template><template><template><p>b</template></template></template>a", "a")]
    [InlineData("<select><template><b>b</template><option>c</select>a", "a")]
    [InlineData("<textarea><script>alert(1)</script></textarea>a", "a")]
    [InlineData("<title><img src=x onerror=alert(1)></title>a", "a")]
    [InlineData("<xmp><script>alert(1)</script></xmp>", "<script>alert(1)</script>")]
    [InlineData("<plaintext><script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("<noembed><script>alert(1)</script></noembed><noframes><script>alert(1)</script></noframes>a", "a")]
    [InlineData("<iframe srcdoc='<script>alert(1)</script>'></iframe>a", "a")]
    [InlineData("<iframe src='javascript:alert(1)'></iframe>a", "a")]
    [InlineData("<iframe src='https:&#x5c;&#x5c;evil.example'></iframe>a", "a")]
    [InlineData("<iframe src='https://user:pass@evil.example/'></iframe>a", "a")]
    [InlineData("<frameset onload=alert(1)><frame src=javascript:alert(1)></frameset>a", "")]
    [InlineData("<embed src='data:text/html,<script>alert(1)</script>'>a", "a")]
    [InlineData("<object data='javascript:alert(1)'>b</object>a", "a")]
    [InlineData("<applet code=Evil>b</applet>a", "a")]
    [InlineData("<video src='javascript:alert(1)' poster='javascript:alert(1)' onerror=alert(1)></video>a", "a")]
    [InlineData("<video><source onerror=alert(1) src=javascript:alert(1)></video>a", "a")]
    [InlineData("<base href='javascript:alert(1)//'><a href='x'>a</a>", "a")]
    [InlineData("<meta http-equiv=refresh content='0;url=javascript:alert(1)'>a", "a")]
    [InlineData("<link rel=stylesheet href='javascript:alert(1)'>a", "a")]
    [InlineData("<a href='javascript:alert(1)'>a</a>", "a")]
    [InlineData("<a href='JaVaScRiPt:alert(1)'>a</a>", "a")]
    [InlineData("<a href=' javascript:alert(1)'>a</a>", "a")]
    [InlineData("<a href='\u0001javascript:alert(1)'>a</a>", "a")]
    [InlineData("<a href='java\tscript:alert(1)'>a</a>", "a")]
    [InlineData("<a href='java&#10;script:alert(1)'>a</a>", "a")]
    [InlineData("<a href='&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)'>a</a>", "a")]
    [InlineData("<a href='javascript&colon;alert(1)'>a</a>", "a")]
    [InlineData("<a href='javascript&#0000058alert(1)'>a</a>", "a")]
    [InlineData("<a href='jav&#x00;ascript:alert(1)'>a</a>", "a")]
    [InlineData("<a href='vbscript:msgbox(1)'>a</a>", "a")]
    [InlineData("<a href='data:text/html;base64,PHNjcmlwdD4='>a</a>", "a")]
    [InlineData("<a href='blob:https://a.example/x'>a</a>", "a")]
    [InlineData("<a href='file:///etc/passwd'>a</a>", "a")]
    [InlineData("<a href='view-source:javascript:alert(1)'>a</a>", "a")]
    [InlineData("<a href='/\\evil.example'>a</a>", "a")]
    [InlineData("<a href='feed:javascript:alert(1)' href='https://b.example/'>a</a>", "a")]
    [InlineData("<a href='javascript:alert(1)'><p>a</p></a>", "a")]
    [InlineData("<a class=document href='javascript:alert(1)'>a</a>", "a")]
    [InlineData("<a class=embed href='javascript:alert(1)'>a</a>", "a")]
    [InlineData("<area href='javascript:alert(1)'>a", "a")]
    [InlineData("<blockquote cite='javascript:alert(1)'>a</blockquote>", "a")]
    [InlineData("<blockquote class='x-embed'>a<a href='javascript:alert(1)'>b</a></blockquote>", "ab")]
    [InlineData("<form action='javascript:alert(1)'><input type=image src=x onerror=alert(1)><button formaction=javascript:alert(1)>b</button>a</form>", "a")]
    [InlineData("<isindex action=javascript:alert(1) type=image>a", "a")]
    [InlineData("<keygen autofocus onfocus=alert(1)>a", "a")]
    [InlineData("<details open ontoggle=alert(1)>a</details>", "a")]
    [InlineData("<marquee onstart=alert(1)>a</marquee>", "a")]
    [InlineData("<!--><script>alert(1)</script>-->a", "-->a")]
    [InlineData("<!--[if gte IE 4]><script>alert(1)</script><![endif]-->a", "a")]
    [InlineData("<![CDATA[<script>alert(1)</script>]]>a", "alert(1)]]>a")]
    [InlineData("<svg><![CDATA[</svg><script>alert(1)</script>]]></svg>a", "a")]
    [InlineData("<?xml-stylesheet href='javascript:alert(1)'?>a", "a")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>a&e;", "]>a&e;")]
    [InlineData("<div><p><b>a</div></i></p></b></table></td>", "a")]
    [InlineData("<p <p onclick=x>a", "a")]
    [InlineData("<a href=\"https://a.example/\"onclick=\"alert(1)\">a</a>", "a")]
    [InlineData("<a href='https://a.example/\"onmouseover=alert(1)//'>a</a>", "a")]
    [InlineData("<p title='\"><script>alert(1)</script>'>a</p>", "a")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>")]
    [InlineData("+ADw-script+AD4-alert(1)", "+ADw-script+AD4-alert(1)")]
    [InlineData("<p lang='\"><script>'>a</p>", "a")]
    [InlineData("<aside title='<script>alert(1)</script>'>a</aside>", "<script>alert(1)</script>a")]
    [InlineData("<table background=javascript:alert(1)><td background=javascript:alert(1)>a", "a")]
    [InlineData("<table><script>alert(1)</script><tr><td>a</table>", "a")]
    [InlineData("<img usemap=#x data-assoc-ref=\"one\" alt=\"<script>alert(1)</script>\">", "")]
    public void Nothing_that_runs_gets_in(string html, string text)
    {
        var read = Read(html);
        IsValid(read);
        Assert.Equal(text, BodyText.Plain(read.Body).Replace("\n", "", StringComparison.Ordinal));
        Assert.All(AddressesIn(read.Body), address => Assert.True(SafeAddress.IsLink(address), address));
    }

    /// <summary>Every string of the written form whose name says that it is an address.</summary>
    internal static List<string> AddressesIn(ArticleBody body)
    {
        var found = new List<string>();
        using var json = JsonDocument.Parse(BodyWriter.Write(body));
        Collect(json.RootElement);
        return found;

        void Collect(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray()) Collect(item);
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in value.EnumerateObject())
                {
                    if (member.Name is "href" or "address" or "source") found.Add(member.Value.GetString()!);
                    Collect(member.Value);
                }
            }
        }
    }

    [Theory]
    [InlineData("<div>", 100_000, "inside each other")]
    [InlineData("<div><table></div></table>", 20_000, "inside each other")]
    [InlineData("<svg><g>", 50_000, "inside each other")]
    [InlineData("<blockquote><ul><li>", 20_000, "inside each other")]
    [InlineData("<font color=1>", 50_000, "inside each other")]
    [InlineData("<p>a", 200_000, "elements")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", 60_000, "characters")]
    public void A_text_built_to_cost_is_refused(string part, int times, string reason)
    {
        var read = Read(Repeated(part, times));
        Assert.Empty(read.Body.Blocks);
        Assert.Contains(reason, read.Refused, StringComparison.Ordinal);
        Assert.Equal([read.Refused!], read.Problems);
    }

    [Fact]
    public void Formatting_left_open_is_not_repeated_without_end()
    {
        var open = string.Concat(Enumerable.Range(0, 200).Select(i => $"<b class={i}>"));
        Assert.Contains("open", Read("<p>" + open + Repeated("</p><p>x", 40_000)).Refused, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>a</p>", 5_000)]
    [InlineData("<br><br>a", 20_000)]
    [InlineData("<p>", 200_000)]
    [InlineData("a ", 400_000)]
    [InlineData("\ud83d\ude00", 400_000)]
    [InlineData("<p>\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d\u4e2d</p>", 45_000)]
    [InlineData("<li>a", 40_000)]
    [InlineData("<tr><td>a", 20_000)]
    [InlineData("<b>a</b>c", 24_000)]
    [InlineData("</p></b></a></table>", 40_000)]
    [InlineData("<a href=/x>a<p>", 10_000)]
    [InlineData("<img src=one.jpg>", 3_000)]
    [InlineData("&lt;&amp", 100_000)]
    [InlineData("<", 1_000_000)]
    [InlineData("<!--", 200_000)]
    [InlineData("<a ", 300_000)]
    [InlineData("<a b=' /", 100_000)]
    public void Long_texts_are_read_within_the_bounds(string part, int times)
    {
        foreach (var before in (string[])["", "<ul>", "<table>", "<blockquote>", "<pre>", "<aside><h2>a</h2>", $"<a href='https://a.example/{new string('x', 1900)}'>"])
        {
            IsValid(Read(before + Repeated(part, times)));
        }
    }

    [Fact]
    public void What_is_cut_is_said()
    {
        Says(Read(Repeated("<p>a</p>", 2_001)), "cut after 2000 blocks");
        Says(Read(new string('a', 100_001)), "longer than 100000 characters");
        Says(Read("<ul>" + Repeated("<li>a", 501)), "cut after 500");
        Says(Read("<table>" + Repeated("<tr><td>a<td>b", 201)), "cut after 200 rows");
        Says(Read("<table><tr>" + Repeated("<td>a", 21)), "cut after 20 columns");
        Says(Read("<div class=gallery>" + Repeated("<img src=one.jpg>", 51)), "cut after 50 pictures");
    }

    static string Repeated(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();
}
