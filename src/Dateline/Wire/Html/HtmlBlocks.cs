using AngleSharp.Dom;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>Makes the blocks. What has no block of its own is read as text, and text makes paragraphs.</summary>
sealed partial class HtmlBlocks
{
    readonly HtmlReferences references;
    readonly Notes notes;
    readonly HtmlText text;
    readonly TextSink open;
    readonly BlockPile pile;
    readonly HashSet<string> placed = new(StringComparer.Ordinal);
    readonly List<string> toPlace = [];

    internal HtmlBlocks(HtmlReferences references, Notes notes)
    {
        (this.references, this.notes) = (references, notes);
        text = new HtmlText(references.Language, notes);
        open = new TextSink(TextShape.Paragraphs, notes);
        pile = new BlockPile(notes);
    }

    internal IReadOnlySet<string> Placed => placed;

    internal ArticleBody Read(IElement root)
    {
        text.Walk(root, default, open, Take);
        EndParagraphs();
        return new ArticleBody(pile.Blocks);
    }

    bool Take(IElement element, Setting setting) =>
        TakeReference(element) || TakeByClass(element, setting) || TakeByName(element, setting);

    bool TakeByClass(IElement element, Setting setting)
    {
        var name = element.LocalName;
        if (!HtmlNames.IsBlock(name)) return false;
        if (element.HasClass("correction")) return TakeCorrection(element, setting);
        if (element.HasClass("pullquote", "pull-quote")) return TakePullQuote(element, setting);
        if (element.HasClass("key-points", "keypoints")) return TakeKeyPoints(element, setting);
        if (element.HasClass("gallery") && Images(element).Count > 1) return TakeGallery(element, setting);
        if (element.HasClass("fact-box", "factbox")) return TakeFactBox(element, setting);
        return element.HasClass("dat") && TakeDateline(element);
    }

    bool TakeByName(IElement element, Setting setting)
    {
        var name = element.LocalName;
        if (HtmlNames.IsHeading(name)) return TakeHeading(element, setting);
        if (HtmlNames.IsList(name)) return TakeList(element, setting);
        if (HtmlNames.IsEmbed(name)) return TakeEmbed(element);
        return name switch
        {
            "a" => TakeAlone(element),
            "aside" => TakeFactBox(element, setting),
            "blockquote" => TakeQuote(element, setting),
            "figure" => TakeFigure(element, setting),
            "img" => TakePicture(element, caption: null),
            "table" => TakeTable(element, setting, outerCaption: null),
            _ => false,
        };
    }

    bool TakeHeading(IElement element, Setting setting)
    {
        var heading = text.One(element, setting);
        var level = element.LocalName is "h1" or "h2" ? 2 : 3;
        if (heading.Runs.Count == 0) return true;
        if (element.LocalName == "h1" && IsHeadline(heading)) return true;
        return Add(new Heading(level, heading));
    }

    bool IsHeadline(RichText heading) =>
        references.Headline is { } headline && PlainBody.IsSameLine(heading.Plain, headline);

    // TT sets its own dateline, vignette and source, in a line above the text; the item says both in its properties.
    bool TakeDateline(IElement element)
    {
        if (text.Line(element) is { } line) notes.Say($"The dateline “{Notes.Excerpt(line)}” above the text was left out; the item itself names place and source.");
        return true;
    }

    /// <summary>Adds a block after the text before it. Always true, as the element is dealt with even when the body is full.</summary>
    bool Add(Block block)
    {
        EndParagraphs();
        // Only what is really shown: the rest finds its place under the text.
        if (pile.Add(block)) placed.UnionWith(toPlace);
        toPlace.Clear();
        return true;
    }

    void EndParagraphs()
    {
        foreach (var paragraph in open.Take()) pile.Add(new Paragraph(paragraph));
    }
}
