using Dateline.Articles.Writing;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>A part of a text beside what it was: a block, or one of the lines above them.</summary>
/// <param name="Name">What part it is, where that cannot be seen; null for the running text.</param>
/// <param name="Block">As it is now, or as it was when it is gone; null for headline, standfirst and dateline.</param>
/// <param name="Pieces">The difference of its words; none when it has no words.</param>
/// <param name="Look">Its class in the style sheet.</param>
public sealed record PartDifference(DifferenceKind Kind, string? Name, Block? Block, IReadOnlyList<TextPiece> Pieces, string Look)
{
    /// <summary>Whether it says the same in other marks, with other links, another picture or another crop.</summary>
    public bool IsSetOtherwise => Kind == DifferenceKind.Changed && Pieces.All(piece => piece.Kind == DifferenceKind.Same);
}

/// <summary>Compares two texts part by part, for people to look at.</summary>
static class DifferenceViewBlocks
{
    public static IReadOnlyList<PartDifference> Of(DraftText before, DraftText after, StringTable text) =>
    [
        .. Line(before.Headline, after.Headline, text.EditorHeadline, "headline"),
        .. Line(before.Standfirst, after.Standfirst, text.EditorStandfirst, "standfirst"),
        .. Lead(before.Lead, after.Lead, text),
        .. Line(before.Dateline?.ToLine(), after.Dateline?.ToLine(), text.EditorDateline, "dateline"),
        .. BodyDifference.Of(before.Body, after.Body).Select(found => Part(found, text)),
    ];

    static string ToLine(this Articles.ArticleDateline dateline) => $"{dateline.Place} ({dateline.Agency})";

    static IEnumerable<PartDifference> Line(string? before, string? after, string name, string look)
    {
        if (string.IsNullOrEmpty(before) && string.IsNullOrEmpty(after)) yield break;
        yield return new PartDifference(before == after ? DifferenceKind.Same : DifferenceKind.Changed, name, null, TextDifference.Of(before ?? "", after ?? ""), look);
    }

    static IEnumerable<PartDifference> Lead(PictureUse? before, PictureUse? after, StringTable text)
    {
        if (before is not null && after is not null && before.Asset != after.Asset)
            return [Part(new(DifferenceKind.Removed, new Picture(before), null, []), text), Part(new(DifferenceKind.Added, null, new Picture(after), []), text)];
        return BodyDifference.Of(Alone(before), Alone(after)).Select(found => Part(found, text));

        static ArticleBody Alone(PictureUse? use) => new(use is null ? [] : [new Picture(use)]);
    }

    static PartDifference Part(BlockDifference found, StringTable text)
    {
        var block = found.After ?? found.Before!;
        var pieces = block is PullQuote ? TextDifference.Of(Words(found.Before), Words(found.After)) : found.Pieces;
        return new PartDifference(found.Kind, NameOf(block, text), block, pieces, LookOf(block));
    }

    // A pull quote's words are the article's own, and are not counted among the body's.
    static string Words(Block? block) => block is PullQuote quote ? quote.Text.Plain : "";

    static string LookOf(Block block) => block switch
    {
        Heading heading => heading.Level == 2 ? "heading" : "heading small-heading",
        ListBlock or KeyPoints => "points",
        Quote or PullQuote => "quotation",
        Paragraph => "",
        _ => "boxed",
    };

    static string? NameOf(Block block, StringTable text) => block switch
    {
        PullQuote => text.EditorPullQuote,
        Picture => text.EditorPicture,
        Gallery => text.EditorGallery,
        Related => text.EditorRelated,
        KeyPoints => text.EditorKeyPoints,
        FactBox => text.EditorFactBox,
        Table => text.EditorTable,
        Embed => text.EditorEmbed,
        DocumentLink => text.EditorDocument,
        Correction => text.EditorCorrection,
        _ => null,
    };
}
