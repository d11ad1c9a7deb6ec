using Dateline.Kernel.Text;

namespace Dateline.Kernel.Body;

/// <summary>What became of a block.</summary>
/// <param name="Kind">Same, added, removed or changed.</param>
/// <param name="Before">Null for an added block.</param>
/// <param name="After">Null for a removed block.</param>
/// <param name="Pieces">
/// The difference of its words, a line for each of its texts, pull quotes and alt texts too; none when it has no words. A changed block whose
/// pieces are all the same says the same with other marks, links or pictures.
/// </param>
public sealed record BlockDifference(DifferenceKind Kind, Block? Before, Block? After, IReadOnlyList<TextPiece> Pieces);

/// <summary>The difference of two bodies, to be looked at.</summary>
public static class BodyDifference
{
    /// <summary>
    /// The blocks in order: those that are the same, changed or removed make the earlier body, those that are the same, changed or
    /// added the later one. A block that was moved was removed at one place and added at another. Only blocks of one type are one
    /// block changed: such with enough words in common, and the same picture, embed or document.
    /// </summary>
    public static IReadOnlyList<BlockDifference> Of(ArticleBody before, ArticleBody after)
    {
        var numbers = new Dictionary<Block, int>();
        var found = new List<BlockDifference>();
        Block[] old = [.. before.Blocks], now = [.. after.Blocks];
        int x = 0, y = 0;
        foreach (var (nextX, nextY) in Alignment.Of(Numbered(old, numbers), Numbered(now, numbers)).Append((old.Length, now.Length)))
        {
            Between(found, old[x..nextX], now[y..nextY]);
            if (nextX < old.Length) found.Add(Difference(DifferenceKind.Same, old[nextX], now[nextY]));
            (x, y) = (nextX + 1, nextY + 1);
        }
        return found;
    }

    static int[] Numbered(Block[] blocks, Dictionary<Block, int> numbers) =>
        [.. blocks.Select(block => numbers.TryGetValue(block, out var number) ? number : numbers[block] = numbers.Count)];

    static void Between(List<BlockDifference> found, Block[] before, Block[] after)
    {
        int x = 0, y = 0;
        foreach (var (nextX, nextY) in BlockPairs.Of(before, after).Append((before.Length, after.Length)))
        {
            found.AddRange(before[x..nextX].Select(block => Difference(DifferenceKind.Removed, block, null)));
            found.AddRange(after[y..nextY].Select(block => Difference(DifferenceKind.Added, null, block)));
            if (nextX < before.Length) found.Add(Difference(DifferenceKind.Changed, before[nextX], after[nextY]));
            (x, y) = (nextX + 1, nextY + 1);
        }
    }

    static BlockDifference Difference(DifferenceKind kind, Block? before, Block? after) => new(kind, before, after, kind switch
    {
        DifferenceKind.Changed => TextDifference.Of(BlockTexts.Joined(before!), BlockTexts.Joined(after!)),
        _ => BlockTexts.Joined(after ?? before!) is { Length: > 0 } text ? [new(kind, text)] : [],
    });
}
