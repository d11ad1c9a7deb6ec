using AngleSharp.Dom;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>How the text at some place of the tree is set, by all the elements around it. The default is plain.</summary>
readonly record struct Setting(Marks Marks, string? Href, string? Language, bool Preformatted)
{
    /// <summary>The setting of what is inside an element.</summary>
    internal Setting Inside(IElement element, string ownLanguage, Notes notes) => new(
        Marks | MarkOf(element.LocalName),
        element.LocalName == "a" ? Addresses.Link(element, "href", notes) ?? Href : Href,
        LanguageOf(element, ownLanguage),
        Preformatted || HtmlNames.IsPreformatted(element.LocalName));

    static Marks MarkOf(string name) => name switch
    {
        "strong" or "b" => Marks.Strong,
        "em" or "i" or "cite" or "dfn" => Marks.Emphasis,
        "s" or "del" or "strike" => Marks.Strike,
        "sub" => Marks.Subscript,
        "sup" => Marks.Superscript,
        "code" or "kbd" or "samp" or "tt" => Marks.Code,
        _ when HtmlNames.IsPreformatted(name) => Marks.Code,
        _ => Marks.None,
    };

    string? LanguageOf(IElement element, string ownLanguage)
    {
        // The whole document's language is the item's to say.
        if (element.LocalName is "html" or "body") return Language;
        if ((element.Attribute("lang") ?? element.Attribute("xml:lang")) is not { } tag) return Language;
        return IsSame(tag, ownLanguage) || IsSame(ownLanguage, tag) ? null : tag;
    }

    // "en" in an article in "en-GB" says nothing new; "pt-BR" in one in "pt-PT" does.
    static bool IsSame(string general, string particular) =>
        particular.StartsWith(general, StringComparison.OrdinalIgnoreCase)
        && (particular.Length == general.Length || particular[general.Length] == '-');
}
