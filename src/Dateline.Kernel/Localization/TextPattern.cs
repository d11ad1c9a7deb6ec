using System.Text;

namespace Dateline.Kernel.Localization;

/// <summary>One text of the string table, ready to be filled in. A value is wrapped in U+2068 and U+2069, so that a name in another
/// script does not disturb the order of the words, unless the key says that it is bare.</summary>
public sealed class TextPattern
{
    const char Isolate = '\u2068';
    const char EndIsolate = '\u2069';
    readonly List<Part> parts = [];
    readonly string? plain;

    /// <summary>Reads a text.</summary>
    /// <exception cref="ArgumentException">It is not well formed, or names a value that the key does not take.</exception>
    public TextPattern(string text, TextShape shape)
    {
        Text = text;
        var markup = TextMarkup.Read(text);
        if ((markup.PlaceholderFault ?? markup.TagFault) is { } fault)
            throw new ArgumentException($"{shape.Key}: {fault}.", nameof(text));
        foreach (var part in markup.Parts)
        {
            var slot = part.Placeholder is null ? -1 : shape.Placeholders.ToList().IndexOf(part.Placeholder);
            if (part.Placeholder is not null && slot < 0)
                throw new ArgumentException($"{shape.Key}: takes no {{{part.Placeholder}}}.", nameof(text));
            parts.Add(new(part.Words, slot, part.Placeholder is not null && !shape.Bare.Contains(part.Placeholder), part.Tag, part.OpensTag));
        }
        if (parts.TrueForAll(part => part.Slot < 0))
            plain = string.Concat(parts.Select(part => part.Words));
    }

    /// <summary>The text as the table has it, with its placeholders and tags.</summary>
    public string Text { get; }

    /// <summary>The sentence, without its tags.</summary>
    /// <param name="values">In the order of <see cref="TextShape.Placeholders"/>.</param>
    public string Fill(params ReadOnlySpan<string> values)
    {
        if (plain is not null)
            return plain;
        var filled = new StringBuilder();
        foreach (var part in parts)
            Append(filled, part, values);
        return filled.ToString();
    }

    /// <summary>The sentence in parts, cut where its tags are.</summary>
    /// <param name="values">In the order of <see cref="TextShape.Placeholders"/>.</param>
    public TaggedSentence Sentence(params ReadOnlySpan<string> values)
    {
        var said = new List<SentencePart>();
        var filled = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
        {
            Append(filled, parts[i], values);
            if (i + 1 < parts.Count && parts[i + 1].Tag == parts[i].Tag && !parts[i + 1].OpensTag)
                continue;
            said.Add(new(filled.ToString(), parts[i].Tag));
            filled.Clear();
        }
        return new(said);
    }

    internal IEnumerable<TextMatch> Matches()
    {
        yield return new(parts.Select(Literal));
        for (int from = 0, i = 0; i < parts.Count; i++)
        {
            if (i + 1 < parts.Count && parts[i + 1].Tag == parts[i].Tag && !parts[i + 1].OpensTag)
                continue;
            if (i - from + 1 < parts.Count)
                yield return new(parts.Skip(from).Take(i - from + 1).Select(Literal));
            from = i + 1;
        }
    }

    static void Append(StringBuilder filled, Part part, ReadOnlySpan<string> values)
    {
        if (part.Slot < 0)
            filled.Append(part.Words);
        else if (part.Isolated)
            filled.Append(Isolate).Append(values[part.Slot]).Append(EndIsolate);
        else
            filled.Append(values[part.Slot]);
    }

    static (string Before, bool IsValue, string After) Literal(Part part) =>
        part.Slot < 0 ? (part.Words, false, "")
        : part.Isolated ? (Isolate.ToString(), true, EndIsolate.ToString())
        : ("", true, "");

    readonly record struct Part(string Words, int Slot, bool Isolated, string? Tag, bool OpensTag);
}
