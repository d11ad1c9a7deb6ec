using AngleSharp.Dom;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <content>Lists, key points and boxes.</content>
sealed partial class HtmlBlocks
{
    bool TakeList(IElement element, Setting setting) =>
        ListOf(element, setting) is not { } list || Add(list);

    ListBlock? ListOf(IElement element, Setting setting)
    {
        var items = Bounded(text.Many(TextShape.Items, element, setting), BodyLimits.Items, "A list", "items");
        if (element.Inside(HtmlNames.IsList).Any()) notes.Say("A list inside a list was made part of it: its items follow the one they belong to.");
        return items.Count == 0 ? null : new ListBlock(element.LocalName == "ol", items);
    }

    bool TakeKeyPoints(IElement element, Setting setting)
    {
        var heading = element.Inside(HtmlNames.IsHeading).FirstOrDefault();
        var hasList = HtmlNames.IsList(element.LocalName) || element.Inside(HtmlNames.IsList).Any();
        var points = text.Many(hasList ? TextShape.Items : TextShape.Paragraphs, element, setting, (inner, _) => inner == heading);
        if (points.Count == 0) return true;
        var title = heading is null ? null : text.Line(heading);
        return Add(new KeyPoints(Bounded(points, BodyLimits.Items, "A list of key points", "points"), title));
    }

    /// <summary>A box needs a title; without one its text is the article's own.</summary>
    bool TakeFactBox(IElement element, Setting setting)
    {
        var heading = element.Inside(HtmlNames.IsHeading).FirstOrDefault(inner => text.Line(inner) is not null);
        var title = heading is null ? element.Attribute("title") is { } named ? Lines.Fit(named, notes) : null : text.Line(heading);
        if (title is null)
        {
            notes.Say("A box without a heading was set as text of the article.");
            return false;
        }

        var blocks = new List<Block>();
        var paragraphs = new TextSink(TextShape.Paragraphs, notes);
        text.Walk(element, setting, paragraphs, (inner, innerSetting) => TakeInBox(inner, innerSetting));
        EndInBox();
        return blocks.Count == 0
            ? Add(new Heading(2, RichText.Of(title)))
            : Add(new FactBox(title, Bounded(blocks, BodyLimits.Blocks, "A fact box", "blocks")));

        bool TakeInBox(IElement inner, Setting innerSetting)
        {
            if (inner == heading) return true;
            if (inner.LocalName is "table" or "blockquote" or "aside") notes.Say($"In a fact box, the text of a <{inner.LocalName}> was set as paragraphs.");
            Block? block = null;
            if (HtmlNames.IsHeading(inner.LocalName))
            {
                block = text.One(inner, innerSetting) is { Runs.Count: > 0 } line ? new Heading(3, line) : null;
            }
            else if (HtmlNames.IsList(inner.LocalName)) block = ListOf(inner, innerSetting);
            else return false;

            EndInBox();
            if (block is not null) blocks.Add(block);
            return true;
        }

        void EndInBox() => blocks.AddRange(paragraphs.Take().Select(paragraph => new Paragraph(paragraph)));
    }

    IReadOnlyList<T> Bounded<T>(IReadOnlyList<T> parts, int most, string whole, string what)
    {
        if (parts.Count <= most) return parts;
        notes.Say($"{whole} has {parts.Count} {what} and was cut after {most}.");
        return [.. parts.Take(most)];
    }
}
