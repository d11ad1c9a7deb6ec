using System.Text.RegularExpressions;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>
/// Turns plain text into paragraphs. Empty lines part them; where there are none, each line is a paragraph.
/// </summary>
public static partial class PlainBody
{
    const int maxLength = 1024 * 1024;

    /// <param name="text">Of any kind; more than 1 MiB of characters is refused.</param>
    /// <param name="headline">A first line that repeats it is dropped.</param>
    public static ConvertedBody Read(string text, string? headline = null)
    {
        if (text.Length > maxLength) return ConvertedBody.OfRefused($"The text has more than {maxLength} characters and was not read.");

        var notes = new Notes();
        var pile = new BlockPile(notes);
        var sink = new TextSink(TextShape.Paragraphs, notes);
        foreach (var paragraph in Paragraphs(WithoutHeadline(text.ReplaceLineEndings("\n").Trim(), headline)))
        {
            sink.Append(paragraph, default);
            sink.Edge();
        }
        foreach (var paragraph in sink.Take()) pile.Add(new Paragraph(paragraph));
        return new(new ArticleBody(pile.Blocks), notes.All, new HashSet<string>());
    }

    /// <summary>Whether two lines differ in white space and case at most.</summary>
    internal static bool IsSameLine(string one, string other) =>
        string.Equals(Spaces().Replace(one.Trim(), " "), Spaces().Replace(other.Trim(), " "), StringComparison.OrdinalIgnoreCase);

    static string WithoutHeadline(string text, string? headline)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        return headline is not null && IsSameLine(first, headline) ? text[first.Length..].TrimStart() : text;
    }

    static string[] Paragraphs(string text) => EmptyLines().IsMatch(text) ? EmptyLines().Split(text) : text.Split('\n');

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n[^\S\n]*(?:\n[^\S\n]*)+", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyLines();
}
