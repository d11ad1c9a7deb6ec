using System.Globalization;
using Dateline.Kernel.Text;

namespace Dateline.Kernel.Body;

/// <content>Text and its runs.</content>
public static partial class BodyReader
{
    static RichText NeededText(JsonCursor at)
    {
        var text = Text(at);
        if (text.Runs.Count == 0) at.Refuse("The text is empty; this one must say something.");
        return text;
    }

    static RichText Text(JsonCursor at)
    {
        var runs = new List<Run>();
        var length = 0;
        foreach (var item in at.Items(0, BodyLimits.TextLength))
        {
            if (!at.IsGood) break;
            var run = Run(item);
            if (runs.Count > 0 && run.IsSetLike(runs[^1])) item.Refuse("The run is set like the one before it; write the two as one.");
            length += run.Text.Length;
            runs.Add(run);
        }
        var text = runs.Count == 0 ? RichText.Empty : new RichText(runs);
        if (length > BodyLimits.TextLength) at.Refuse(string.Create(CultureInfo.InvariantCulture, $"The text has {length:N0} characters; at most {BodyLimits.TextLength:N0} are allowed."));
        if (runs.Count > 0 && text.IsBlank) at.Refuse("The text is blank; write something that can be read, or an empty array where that is allowed.");
        return text;
    }

    static Run Run(JsonCursor at)
    {
        at.Allow("text", "marks", "href", "lang");
        return new Run(
            RunText(at.Required("text")), at.Optional("marks", MarksOf), at.Optional("href", Link), at.Optional("lang", Language));
    }

    static string RunText(JsonCursor at)
    {
        var text = at.Characters(BodyLimits.TextLength, breaks: true);
        if (text.Length == 0) at.Refuse("The run is empty; leave it out.");
        return text;
    }

    static Marks MarksOf(JsonCursor at)
    {
        var marks = Marks.None;
        foreach (var item in at.Items(1, MarkNames.Count))
        {
            var mark = MarkNames.Of(item.Characters(BodyLimits.LineLength));
            if (mark == Marks.None) item.Refuse($"This is not a mark; allowed, in this order: {MarkNames.All}.");
            else if (marks.HasFlag(mark)) item.Refuse("This mark is repeated; it may be written once.");
            else if (mark < marks) item.Refuse($"This mark is out of order; the order is {MarkNames.All}.");
            marks |= mark;
        }
        return marks;
    }
}
