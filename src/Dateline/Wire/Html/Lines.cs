using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>Text that stands in one line: titles, names, alt texts.</summary>
static class Lines
{
    /// <summary>The text in one line, without what is no text; empty when nothing can be read in it.</summary>
    internal static string Clean(string text) => new RichTextBuilder().Append(text).ToRichText().Plain;

    /// <summary>The line within its bound; null when nothing can be read in it.</summary>
    internal static string? Fit(string text, Notes notes)
    {
        var line = Clean(text);
        if (line.Length == 0) return null;
        if (line.Length <= BodyLimits.LineLength) return line;
        notes.Say($"“{Notes.Excerpt(line)}” is longer than {BodyLimits.LineLength} characters and was cut.");
        return Clean(Cut(line, BodyLimits.LineLength)) is { Length: > 0 } cut ? cut : null;
    }

    /// <summary>The first characters, with no half of a surrogate pair at the end.</summary>
    internal static string Cut(string text, int length) =>
        text[..(length > 0 && length < text.Length && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
