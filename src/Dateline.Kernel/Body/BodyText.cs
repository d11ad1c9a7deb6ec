using System.Text;

namespace Dateline.Kernel.Body;

/// <summary>The words of a body alone: for search, and to say how long it is.</summary>
public static class BodyText
{
    /// <summary>
    /// All words that the body itself carries, a line for each text. Pull quotes are left out, as their words are the
    /// article's own; so are alt texts and addresses. Captions of the mediabank are not the body's.
    /// </summary>
    public static string Plain(ArticleBody body)
    {
        var text = new StringBuilder();
        foreach (var line in body.Blocks.SelectMany(Lines))
        {
            if (!string.IsNullOrEmpty(line)) text.Append(text.Length == 0 ? "" : "\n").Append(line);
        }
        return text.ToString();
    }

    static IEnumerable<string?> Lines(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.Plain],
        Heading heading => [heading.Text.Plain],
        ListBlock list => Each(list.Items),
        Quote quote => [.. Each(quote.Paragraphs), quote.Speaker, quote.Office],
        Picture picture => Lines(picture.Use),
        Gallery gallery => [gallery.Title, .. gallery.Pictures.SelectMany(Lines)],
        KeyPoints points => [points.Title, .. Each(points.Points)],
        FactBox box => [box.Title, .. box.Blocks.SelectMany(Lines)],
        Table table => [table.Caption?.Plain, .. table.Rows.SelectMany(Each)],
        Embed embed => [embed.Title],
        DocumentLink document => [document.Title],
        Correction correction => [correction.Text.Plain],
        PullQuote or Related or _ => [],
    };

    static IEnumerable<string?> Lines(PictureUse use) => [use.Caption?.Plain];

    static IEnumerable<string> Each(IEnumerable<RichText> texts) => texts.Select(text => text.Plain);
}
