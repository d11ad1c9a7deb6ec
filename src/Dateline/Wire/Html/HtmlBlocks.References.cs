using System.Globalization;
using AngleSharp.Dom;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <content>Related cards, and corrections.</content>
sealed partial class HtmlBlocks
{
    static readonly string[] timeFormats =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
    ];

    bool TakeReference(IElement element)
    {
        if (element.Attribute("data-assoc-ref") is not { } name) return false;
        if (!HtmlNames.IsBlock(element.LocalName) && !(element.LocalName == "a" && IsAlone(element))) return false;
        if (element.LocalName == "figure" && element.Inside(inner => inner == "img").Any()) return false;
        if (references.RelatedItem(name) is { } related)
        {
            toPlace.Add(name);
            return Add(related);
        }
        if (references.Picture(new PictureReference(name, null, null)) is > 0)
        {
            return TakePicture(element, element.Inside(inner => inner == "figcaption").FirstOrDefault());
        }
        notes.Say($"“{Notes.Excerpt(name)}” is no association of the item; the text in its place stays.");
        return false;
    }

    bool TakeCorrection(IElement element, Setting setting)
    {
        var time = element.Inside(name => name == "time").FirstOrDefault(inner => TimeOf(inner) is not null);
        if (time is null || TimeOf(time) is not { } moment)
        {
            notes.Say("A correction does not say when: without a time (<time datetime=\"…\">) it was set as a paragraph.");
            return false;
        }
        var words = text.One(element, setting, (inner, _) => inner == time && IsAtEdge(time, element));
        return words.Runs.Count == 0 || Add(new Correction(moment, words));
    }

    static DateTimeOffset? TimeOf(IElement time) =>
        DateTimeOffset.TryParseExact(time.Attribute("datetime"), timeFormats, CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;

    // In front of the words or behind them the time is a label, and the page sets its own; among them it is part of a sentence.
    static bool IsAtEdge(IElement time, IElement whole) =>
        time.ParentElement == whole && (Neighbour(time, back: true) is null || Neighbour(time, back: false) is null);

    /// <summary>The next node with something in it; null at the end of the parent.</summary>
    static INode? Neighbour(INode node, bool back)
    {
        do node = (back ? node.PreviousSibling : node.NextSibling)!;
        while (node is not null && (node is IText text ? string.IsNullOrWhiteSpace(text.Data) : node is not IElement));
        return node;
    }

    static bool IsOnlyContent(IElement element) =>
        element.ParentElement is { } parent && HtmlNames.IsBlock(parent.LocalName)
        && Neighbour(element, back: true) is null && Neighbour(element, back: false) is null;
}
