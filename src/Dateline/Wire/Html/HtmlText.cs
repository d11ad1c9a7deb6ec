using AngleSharp.Dom;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>Takes over an element that has a block of its own; false leaves it to be read as text.</summary>
delegate bool TakeElement(IElement element, Setting setting);

/// <summary>Walks the tree in reading order and brings its text into sinks.</summary>
sealed class HtmlText(string language, Notes notes)
{
    const int maxDepth = 400;
    int depth;

    /// <summary>Everything inside an element as one text.</summary>
    internal RichText One(IElement element, Setting setting, TakeElement? without = null)
    {
        var sink = new TextSink(TextShape.One, notes);
        Walk(element, setting, sink, without);
        return sink.TakeOne();
    }

    /// <summary>Everything inside an element as texts of a shape.</summary>
    internal IReadOnlyList<RichText> Many(TextShape shape, IElement element, Setting setting, TakeElement? without = null)
    {
        var sink = new TextSink(shape, notes);
        Walk(element, setting, sink, without);
        return sink.Take();
    }

    /// <summary>Everything inside an element in one line; null when there is nothing to read.</summary>
    internal string? Line(IElement element, TakeElement? without = null) =>
        Lines.Fit(One(element, default, without).Plain, notes);

    /// <summary>The texts inside a node, in order, into a sink.</summary>
    internal void Walk(INode parent, Setting setting, TextSink sink, TakeElement? take)
    {
        // Deeper than a parsed tree can be, but for formatting that the parser repeats: a bound for the stack.
        if (depth >= maxDepth)
        {
            notes.Say("Text inside too many elements was left out.");
            return;
        }
        depth++;
        // Not by NextSibling, which looks for itself among all children each time.
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text) sink.Append(text.Data, setting);
            else if (child is IElement element) Walk(element, sink, setting.Inside(element, language, notes), take);
        }
        depth--;
    }

    void Walk(IElement element, TextSink sink, Setting setting, TakeElement? take)
    {
        var name = element.LocalName;
        if (take is not null && take(element, setting)) sink.Edge();
        else if (name == "br") sink.Break();
        else if (name == "hr") sink.Edge();
        else if (HtmlNames.IsSilent(name)) { }
        else if (name == "img") notes.OutOfPlace("A picture");
        else if (HtmlNames.IsEmbed(name) && name != "object") notes.OutOfPlace("An embed");
        else if (HtmlNames.IsDropped(name)) notes.LeftOut(name);
        else Content(element, name, sink, setting, take);
    }

    void Content(IElement element, string name, TextSink sink, Setting setting, TakeElement? take)
    {
        if (name == "form") notes.Say("A form was left out; the text inside it stays.");
        if (name == "q") sink.Append("“", setting);
        if (name == "li") sink.ItemEdge();
        else if (HtmlNames.IsBlock(name)) sink.Edge();

        Walk(element, setting, sink, take);

        if (name == "q") sink.Append("”", setting);
        if (name is "td" or "th") sink.Append(" ", setting);
        if (name == "li") sink.ItemEdge();
        else if (HtmlNames.IsBlock(name)) sink.Edge();
    }
}
