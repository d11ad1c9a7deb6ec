using AngleSharp.Html.Parser;
using Dateline.Accounts;
using Dateline.Articles;
using Dateline.BrowserTests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>What other programs put into the clipboard is text, whatever it claims to be.</summary>
[Collection<InTheNewsroom>]
public sealed class HostilePaste(NewsroomOnAir newsroom)
{
    static readonly string[] Markup =
    [
        "<p onclick=alert(1) onpointerenter=alert(1) style='position:fixed;inset:0;background:url(//evil.example/a)' class=correction id=main>dressed up</p>",
        "<img src='//evil.example/pixel' srcset='//evil.example/2x 2x' onerror=alert(1) alt=pixel><picture><source srcset='//evil.example/s'><img src=x onerror=alert(1)></picture>",
        "<iframe src='//evil.example/frame' srcdoc='<script>alert(1)</script>'></iframe><object data='//evil.example/o'></object><embed src='//evil.example/e'>",
        "<svg xmlns='http://www.w3.org/2000/svg' onload=alert(1)><script>alert(1)</script><a xlink:href='javascript:alert(1)'><text>drawn</text></a><use href='//evil.example/u#x'/></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=x onerror=alert(1)&gt;'></mglyph></table></mtext></math>",
        "<a href='javascript:alert(1)'>a</a> <a href=' java&#10;script:alert(1)'>b</a> <a href='data:text/html,<script>alert(1)</script>'>c</a> <a href='vbscript:x'>d</a>",
        "<form action='//evil.example/f'><input name=q autofocus onfocus=alert(1)><button formaction='javascript:alert(1)'>send</button></form>",
        "<style>@import '//evil.example/i.css'; body { display: none }</style><link rel=stylesheet href='//evil.example/l.css'><base href='//evil.example/'><meta http-equiv=refresh content='0;url=//evil.example/'>",
        "<video src='//evil.example/v' poster='//evil.example/p' autoplay onplay=alert(1)></video><audio src='//evil.example/s' onerror=alert(1) autoplay></audio><details open ontoggle=alert(1)>unfolds</details>",
        "<template><script>alert(1)</script></template><noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript><textarea><script>alert(1)</script></textarea>",
        "<table><tr><td background='//evil.example/t' onclick=alert(1)>cell</td></tr></table><ul><li onmouseover=alert(1)>item</ul><blockquote cite='javascript:alert(1)'>said</blockquote>",
        "<div data-pm-slice='0 0 []'><script>alert(1)</script><figure data-asset='1e9' onclick=alert(1)></figure></div>",
        "<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--><p class=MsoNormal><o:p onclick=alert(1)>from a word processor</o:p></p>",
        "<p>" + string.Concat(Enumerable.Repeat("<b><i>", 500)) + "deep" + string.Concat(Enumerable.Repeat("</i></b>", 500)) + "</p>",
    ];

    static readonly string[] Never = ["script", "iframe", "object", "embed", "form", "input", "svg", "math", "style", "link", "base", "meta", "video", "audio", "template", "[style]", "[srcdoc]", "a[href^='data:']"];

    [Fact]
    public async Task Nothing_that_is_pasted_runs_loads_or_reaches_readers_as_markup()
    {
        await using var ines = await newsroom.Seat("ines");
        var strangers = new List<string>();
        ines.Tab.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(newsroom.House.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) strangers.Add(request.Url);
        };
        await ines.Begin("What came by the clipboard");
        foreach (var html in Markup.Concat(HostileStrings.All)) await Paste(ines, html);
        await ines.Tab.Keyboard.TypeAsync("And this was typed.");
        await ines.IsSaved();
        Complaints.MustBeNone(ines.Complaints.Concat(strangers));

        await newsroom.House.Services.GetRequiredService<PublishArticle>().Run(Actor.House, ines.Article);
        await using var reader = await newsroom.NewReader();
        var answer = await reader.Open(await ines.OnSite(new MouseHand()));
        Complaints.MustBeNone(reader.Complaints.Concat(await reader.Violations()).Concat(FaultsOf(await answer.TextAsync())));
    }

    static Task Paste(Colleague colleague, string html) => colleague.Page.EvaluateAsync("""
        (page, html) => {
          const clipboard = new DataTransfer();
          clipboard.setData('text/html', html);
          clipboard.setData('text/plain', 'plain');
          page.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
        }
        """, html);

    static IEnumerable<string> FaultsOf(string page)
    {
        var body = new HtmlParser().ParseDocument(page).QuerySelector("article .body")!;
        if (!body.TextContent.Contains("And this was typed.", StringComparison.Ordinal)) yield return "What was typed is not there.";
        foreach (var element in body.QuerySelectorAll("*"))
        {
            if (Never.Any(element.Matches)) yield return $"It became markup: {element.OuterHtml}";
            foreach (var attribute in element.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase)))
                yield return $"It has {attribute.Name}={attribute.Value}: {element.OuterHtml}";
        }
    }
}
