using CsCheck;
using Dateline.Kernel.Body;

namespace Dateline.Tests.Kernel;

/// <summary>Bodies in normal form with every block and any character that is text.</summary>
static class SomeBodies
{
    static readonly Gen<string> character = Gen.Frequency(
        (6, Gen.Char['a', 'z'].Select(c => c.ToString())),
        (2, Gen.OneOfConst(" ", "\n", "\"", "\\", "/", "<", "&", "é", "ß", "я", "ع", "你", "ไ", "\u200f", "\u2028", "\u0301", "\ue000", "👩‍👩‍👧")),
        (2, Gen.Int[0xA0, 0x10FFFF]
            .Where(c => c is not (>= 0xD800 and <= 0xDFFF) and not (>= 0xFDD0 and <= 0xFDEF) && (c & 0xFFFE) != 0xFFFE)
            .Select(char.ConvertFromUtf32)));

    static readonly Gen<string> text = character.Array[1, 12].Select(string.Concat);

    static readonly Gen<string> line = text.Select(words => "x" + words.Replace("\n", "", StringComparison.Ordinal));

    static readonly Gen<string> link = Gen.OneOfConst("https://example.com/a?b=c#d", "http://пример.рф/", "mailto:desk@example.com", "/en/20260131/flood-7", "/");

    static readonly Gen<Run> run = Gen.Select(text, Gen.Int[0, 63], Maybe(link), Maybe(Gen.OneOfConst("ru", "zh-Hant", "ar-EG")),
        (words, marks, href, language) => new Run(words, (Marks)marks, href, language));

    static readonly Gen<RichText> anyText = Gen.OneOf(Gen.Const(RichText.Empty), run.Array[1, 5].Select(Normal));

    static readonly Gen<RichText> neededText = run.Array[1, 5].Select(Normal);

    static readonly Gen<long> id = Gen.Long[1, 9_007_199_254_740_991];

    static readonly Gen<FocalPoint?> focus = Gen.OneOf(
        Gen.Const((FocalPoint?)null), Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100], (x, y) => (FocalPoint?)new FocalPoint(x, y)));

    static readonly Gen<PictureUse> use = Gen.Select(id, Maybe(anyText), Maybe(Gen.OneOf(Gen.Const(""), line)), focus,
        (asset, caption, alt, eye) => new PictureUse(asset, caption, alt, eye));

    static readonly Gen<Block> simple = Gen.OneOf<Block>(
        neededText.Select(words => (Block)new Paragraph(words)),
        Gen.Select(Gen.Int[2, 3], neededText, (level, words) => (Block)new Heading(level, words)),
        Gen.Select(Gen.Bool, neededText.Array[1, 4], (ordered, items) => (Block)new ListBlock(ordered, items)));

    static readonly Gen<Block> table = Gen.Select(Gen.Int[1, 4], Gen.Int[1, 4], Gen.Int[0, 1], Gen.Int[0, 1], Maybe(neededText), anyText)
        .Select((rows, columns, headerRows, headerColumns, caption, cell) => (Block)new Table(
            [.. Enumerable.Range(0, rows).Select(_ => Enumerable.Repeat(cell, columns).ToArray())], headerRows, headerColumns, caption));

    static readonly Gen<Block> block = Gen.OneOf(
        simple,
        Gen.Select(neededText.Array[1, 3], Maybe(line), Maybe(line), Maybe(link), (words, speaker, office, source) => (Block)new Quote(words, speaker, office, source)),
        Gen.Select(neededText, Maybe(line), (words, whose) => (Block)new PullQuote(words, whose)),
        use.Select(picture => (Block)new Picture(picture)),
        Gen.Select(use.Array[1, 3], Maybe(line), (pictures, title) => (Block)new Gallery(pictures, title)),
        id.Select(number => (Block)new Related(number)),
        Gen.OneOfConst("urn:newsml:x:1", "tag:example.com,2026:1", "https://example.com/1").Select(uri => (Block)new Related(Uri: uri)),
        Gen.Select(neededText.Array[1, 3], Maybe(line), (points, title) => (Block)new KeyPoints(points, title)),
        Gen.Select(line, simple.Array[1, 3], (title, blocks) => (Block)new FactBox(title, blocks)),
        table,
        Maybe(line).Select(title => (Block)new Embed("https://video.example/1", title)),
        Gen.Select(line, link, (title, address) => (Block)new DocumentLink(title, address, MediaType: "application/vnd.ms-excel")),
        Gen.Select(line, id, (title, asset) => (Block)new DocumentLink(title, Asset: asset, Bytes: asset)),
        Gen.Select(Gen.DateTimeOffset, neededText, (time, words) => (Block)new Correction(time, words)));

    internal static Gen<ArticleBody> Any { get; } = block.Array[0, 6].Select(blocks => new ArticleBody(blocks));

    internal static Gen<RichText> AnyText => anyText;

    internal static Gen<PictureUse> AnyUse => use;

    static Gen<T?> Maybe<T>(Gen<T> some) where T : class => Gen.OneOf(Gen.Const((T?)null), some.Select(value => (T?)value));

    static RichText Normal(Run[] runs)
    {
        var normal = new List<Run> { runs[0] with { Text = "x" + runs[0].Text } };
        normal.AddRange(runs.Skip(1).Where((run, i) => !run.IsSetLike(runs[i])));
        for (var i = normal.Count - 1; i > 0; i--) if (normal[i].IsSetLike(normal[i - 1])) normal.RemoveAt(i);
        return new RichText(normal);
    }
}
