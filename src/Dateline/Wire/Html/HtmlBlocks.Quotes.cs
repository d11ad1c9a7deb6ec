using AngleSharp.Dom;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <content>Quotes, and who said it.</content>
sealed partial class HtmlBlocks
{
    static readonly char[] dashes = ['—', '–', '―', '-', '~', ' ', '\u00A0'];
    static readonly char[] commas = [',', '،', '，', '、'];

    bool TakeQuote(IElement element, Setting setting, IElement? outerCaption = null)
    {
        var namer = outerCaption ?? NamerIn(element);
        var (speaker, office) = namer is null ? (null, null) : Attribution(namer);
        var paragraphs = text.Many(TextShape.Paragraphs, element, setting, (inner, _) => inner == namer);
        if (paragraphs.Count == 0)
        {
            // Somebody took <cite> for the quotation itself.
            (speaker, office) = (null, null);
            if (namer is not null) paragraphs = text.Many(TextShape.Paragraphs, namer, setting);
        }
        var source = Addresses.Link(element, "cite", notes);
        if (IsPost(element)) (paragraphs, speaker, source) = Post(element, paragraphs, speaker, source);
        return paragraphs.Count == 0
            || Add(new Quote(Bounded(paragraphs, BodyLimits.Items, "A quote", "paragraphs"), speaker, office, source));
    }

    bool TakePullQuote(IElement element, Setting setting)
    {
        var namer = NamerIn(element);
        var words = text.One(element, setting, (inner, _) => inner == namer);
        if (words.Runs.Count == 0) return namer is null;
        var attribution = namer is null ? null : WithoutDash(text.Line(namer));
        return Add(new PullQuote(words, attribution));
    }

    /// <summary>The element that names the speaker. A cite among other words is the title of a work.</summary>
    static IElement? NamerIn(IElement quote) =>
        quote.Inside(name => name is "footer" or "figcaption").FirstOrDefault()
        ?? quote.Inside(name => name == "cite").LastOrDefault(cite => cite.ParentElement == quote || IsOnlyContent(cite));

    (string? Speaker, string? Office) Attribution(IElement namer)
    {
        var officer = namer.Inside(_ => true).FirstOrDefault(inner => inner.HasClass("office"));
        if (officer is not null)
        {
            var name = WithoutDash(text.Line(namer, (inner, _) => inner == officer));
            var office = WithoutDash(text.Line(officer)?.TrimStart([.. commas, ' ']));
            return name is null ? (office, null) : (name, office);
        }
        var line = WithoutDash(text.Line(namer));
        return line?.IndexOfAny(commas) is > 0 and var comma && WithoutDash(line[(comma + 1)..]) is { } rest
            ? (WithoutDash(line[..comma]), rest)
            : (line, null);
    }

    static string? WithoutDash(string? line) =>
        line is not null && Lines.Clean(line.TrimStart(dashes)).TrimEnd([.. commas, ' ']) is var rest && Lines.Clean(rest).Length > 0 ? rest : null;

    /// <summary>A post of a social network, as the network's own embed code quotes it. Its script never gets in.</summary>
    static bool IsPost(IElement element) =>
        element.HasClass("twitter-tweet", "twitter-video", "instagram-media", "fb-post", "text-post-media")
        || element.GetAttribute("class")?.Contains("-embed", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Such a quote ends in "— Name (@name) [date, with the link]".</summary>
    (IReadOnlyList<RichText>, string?, string?) Post(IElement element, IReadOnlyList<RichText> paragraphs, string? speaker, string? source)
    {
        var link = element.Inside(name => name == "a").LastOrDefault();
        source ??= link is null ? null : Addresses.Link(link, "href", notes);
        if (paragraphs.Count < 2 || paragraphs[^1].Plain is not ['—' or '–' or '―', ..]) return (paragraphs, speaker, source);

        var name = string.Concat(paragraphs[^1].Runs.Where(run => run.Href is null).Select(run => run.Text));
        return ([.. paragraphs.SkipLast(1)], speaker ?? WithoutDash(Lines.Fit(name, notes)), source);
    }
}
