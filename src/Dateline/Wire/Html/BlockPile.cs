using System.Text;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>The blocks of a body in the making. What goes beyond the bounds of a body is cut off at the end, and said.</summary>
sealed class BlockPile(Notes notes)
{
    readonly List<Block> blocks = [];
    int room = BodyLimits.Bytes - 64;
    bool full;

    internal IReadOnlyList<Block> Blocks => blocks;

    internal bool Add(Block block)
    {
        if (full) return false;
        room -= Size(block);
        full = room < 0 || blocks.Count == BodyLimits.Blocks;
        if (full) notes.Say($"The text was cut after {blocks.Count} blocks: a body has at most {BodyLimits.Blocks}, and 1 MiB.");
        else blocks.Add(block);
        return !full;
    }

    // Bytes of the written form, never too few. Counted and not written, as a thousand marks inside one long link would
    // repeat its address a thousand times.
    static int Size(Block block) => (int)Math.Min(int.MaxValue / 2, 200 + (block switch
    {
        Paragraph paragraph => Size(paragraph.Text),
        Heading heading => Size(heading.Text),
        ListBlock list => list.Items.Sum(Size),
        Quote quote => quote.Paragraphs.Sum(Size) + Size(quote.Speaker) + Size(quote.Office) + Size(quote.Source),
        PullQuote pull => Size(pull.Text) + Size(pull.Attribution),
        Picture picture => Size(picture.Use),
        Gallery gallery => gallery.Pictures.Sum(Size) + Size(gallery.Title),
        Related related => Size(related.Uri),
        KeyPoints points => points.Points.Sum(Size) + Size(points.Title),
        FactBox box => Size(box.Title) + box.Blocks.Sum(inner => (long)Size(inner)),
        Table table => table.Rows.Sum(row => 4 + row.Sum(Size)) + (table.Caption is null ? 0 : Size(table.Caption)),
        Embed embed => Size(embed.Address) + Size(embed.Title),
        DocumentLink document => Size(document.Title) + Size(document.Address) + Size(document.MediaType),
        Correction correction => Size(correction.Text),
        _ => BodyLimits.Bytes,
    }));

    static long Size(PictureUse use) => 100 + (use.Caption is null ? 0 : Size(use.Caption)) + Size(use.Alt);

    static long Size(RichText text) => 4 + text.Runs.Sum(run => 120 + Size(run.Text) + Size(run.Href) + Size(run.Language));

    static long Size(string? text) =>
        text is null ? 0 : Encoding.UTF8.GetByteCount(text) + text.AsSpan().CountAny('"', '\\', '\n');
}
