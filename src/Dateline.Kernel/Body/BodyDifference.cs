using Dateline.Kernel.Text;

namespace Dateline.Kernel.Body;

/// <summary>What became of a block.</summary>
/// <param name="Kind">Same, added, removed or changed.</param>
/// <param name="Before">Null for an added block.</param>
/// <param name="After">Null for a removed block.</param>
/// <param name="Pieces">The difference of its words; of a block that is the same, or has no words, one piece or none.</param>
public sealed record BlockDifference(DifferenceKind Kind, Block? Before, Block? After, IReadOnlyList<TextPiece> Pieces);

/// <summary>The difference of two bodies, to be looked at.</summary>
public static class BodyDifference
{
    // Below this share of common words, two blocks are not the same block changed.
    const double Alike = 0.3;

    /// <summary>
    /// The blocks in order: those that are the same, changed or removed make the earlier body, those that are the same, changed or
    /// added the later one. A block that was moved was removed at one place and added at another.
    /// </summary>
    public static IReadOnlyList<BlockDifference> Of(ArticleBody before, ArticleBody after)
    {
        List<BlockDifference> found = [];
        int x = 0, y = 0;
        foreach (var (nextX, nextY) in Alignment.Of(before.Blocks, after.Blocks).Append((before.Blocks.Count, after.Blocks.Count)))
        {
            found.AddRange(Between([.. before.Blocks.Skip(x).Take(nextX - x)], [.. after.Blocks.Skip(y).Take(nextY - y)]));
            if (nextX < before.Blocks.Count) found.Add(Difference(DifferenceKind.Same, before.Blocks[nextX], after.Blocks[nextY]));
            (x, y) = (nextX + 1, nextY + 1);
        }
        return found;
    }

    // Between two blocks that are the same: each earlier block meets the first later one that is like it, in order.
    static IEnumerable<BlockDifference> Between(List<Block> before, List<Block> after)
    {
        var words = after.ConvertAll(Words);
        var next = 0;
        foreach (var old in before)
        {
            var oldWords = Words(old);
            var match = Enumerable.Range(next, Math.Min(after.Count - next, 50)).FirstOrDefault(at => after[at].GetType() == old.GetType() && Share(oldWords, words[at]) >= Alike, -1);
            if (match < 0)
            {
                yield return Difference(DifferenceKind.Removed, old, null);
                continue;
            }
            for (; next < match; next++) yield return Difference(DifferenceKind.Added, null, after[next]);
            yield return Difference(DifferenceKind.Changed, old, after[next++]);
        }
        for (; next < after.Count; next++) yield return Difference(DifferenceKind.Added, null, after[next]);
    }

    static BlockDifference Difference(DifferenceKind kind, Block? before, Block? after) =>
        new(kind, before, after, TextDifference.Of(before is null ? "" : Plain(before), after is null ? "" : Plain(after)));

    static string Plain(Block block) => BodyText.Plain(new ArticleBody([block]));

    static HashSet<string> Words(Block block) => [.. TextDifference.Segments(Plain(block)).Where(segment => !string.IsNullOrWhiteSpace(segment))];

    static double Share(HashSet<string> one, HashSet<string> other) =>
        one.Count + other.Count == 0 ? 1 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
}
