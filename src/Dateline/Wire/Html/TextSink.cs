using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>Where a text ends and the next begins.</summary>
enum TextShape
{
    /// <summary>Never: all of it is one text, and what HTML sets on lines of its own is parted by line breaks.</summary>
    One,

    /// <summary>With each item of a list.</summary>
    Items,

    /// <summary>With each element that stands in lines of its own, and at an empty line.</summary>
    Paragraphs,
}

/// <summary>Collects pieces of text, as they come from the tree, into texts within the bounds of a body.</summary>
sealed class TextSink(TextShape shape, Notes notes)
{
    RichTextBuilder text = new();
    List<RichText> texts = [];
    int length, breaks;
    bool afterSpace;

    internal void Append(string piece, Setting setting)
    {
        if (!setting.Preformatted)
        {
            AppendLine(piece, setting);
            return;
        }
        var lines = piece.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 && Fits(1)) text.Break();
            AppendLine(lines[i], setting);
        }
    }

    /// <summary>A line break that the text asks for: two of them are an empty line, which people type between paragraphs.</summary>
    internal void Break() => breaks++;

    /// <summary>The edge of an element that stands in lines of its own.</summary>
    internal void Edge()
    {
        if (shape == TextShape.Paragraphs) End();
        else breaks = Math.Max(breaks, 1);
    }

    /// <summary>The edge of an item of a list.</summary>
    internal void ItemEdge()
    {
        if (shape == TextShape.One) Edge();
        else End();
    }

    /// <summary>The texts so far, without blank ones. The sink is empty afterwards.</summary>
    internal IReadOnlyList<RichText> Take()
    {
        End();
        var taken = texts;
        texts = [];
        return taken;
    }

    /// <summary>All the text so far as one; empty when there is none.</summary>
    internal RichText TakeOne() => Take() is [var one, ..] ? one : RichText.Empty;

    void AppendLine(string piece, Setting setting)
    {
        if (piece.Length == 0) return;
        if (breaks > 0)
        {
            if (string.IsNullOrWhiteSpace(piece)) return;
            ApplyBreaks();
        }
        text.Append(Within(piece), setting.Marks, setting.Href, setting.Language);
    }

    void ApplyBreaks()
    {
        if (shape == TextShape.Paragraphs && breaks > 1) End();
        else if (Fits(1)) text.Break();
        breaks = 0;
    }

    void End()
    {
        if (text.ToRichText() is { Runs.Count: > 0 } ended) texts.Add(ended);
        (text, length, breaks, afterSpace) = (new(), 0, 0, false);
    }

    // White space that collapses does not count, or the indentation of the source would use up the room.
    string Within(string piece)
    {
        for (var i = 0; i < piece.Length; i++)
        {
            var space = piece[i] is ' ' or '\t' or '\n' or '\f' or '\r';
            if (!(space && afterSpace) && !Fits(1)) return Lines.Cut(piece, i);
            afterSpace = space;
        }
        return piece;
    }

    bool Fits(int characters)
    {
        if (length + characters <= BodyLimits.TextLength)
        {
            length += characters;
            return true;
        }
        notes.Say($"A text is longer than {BodyLimits.TextLength} characters and was cut.");
        return false;
    }
}
