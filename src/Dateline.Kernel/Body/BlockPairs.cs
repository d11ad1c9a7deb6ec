namespace Dateline.Kernel.Body;

/// <summary>Which of the blocks that are not the same are one block changed: the pairs, in order, that have the most in common.</summary>
static class BlockPairs
{
    // Below this share of common words, two blocks are two blocks.
    const double Alike = 0.3;

    // Of bodies within BodyLimits no more can come together.
    const long MostCells = (long)BodyLimits.Blocks * BodyLimits.Blocks;

    enum Way : byte { Up, Back, Pair }

    /// <summary>Pairs of places, ascending in both; none when there are too many blocks to compare each with each.</summary>
    internal static List<(int Before, int After)> Of(IReadOnlyList<Block> before, IReadOnlyList<Block> after)
    {
        if (before.Count == 0 || after.Count == 0 || (long)before.Count * after.Count > MostCells) return [];
        var columns = after.Select(BlockSketch.Of).ToArray();
        var ways = new Way[before.Count * columns.Length];
        var best = new double[columns.Length + 1];
        for (var row = 0; row < before.Count; row++)
            Step(BlockSketch.Of(before[row]), columns, best, ways.AsSpan(row * columns.Length, columns.Length));
        return WayBack(ways, before.Count, columns.Length);
    }

    static void Step(BlockSketch block, BlockSketch[] columns, double[] best, Span<Way> ways)
    {
        var diagonal = best[0];
        for (var column = 0; column < columns.Length; column++)
        {
            var share = block.Share(columns[column]);
            var (pair, up, back) = (share >= Alike ? diagonal + share : -1, best[column + 1], best[column]);
            diagonal = up;
            (best[column + 1], ways[column]) = pair > up && pair > back ? (pair, Way.Pair) : up >= back ? (up, Way.Up) : (back, Way.Back);
        }
    }

    static List<(int, int)> WayBack(Way[] ways, int row, int column)
    {
        var pairs = new List<(int, int)>();
        var width = column;
        while (row > 0 && column > 0)
        {
            var way = ways[(row - 1) * width + column - 1];
            if (way != Way.Back) row--;
            if (way != Way.Up) column--;
            if (way == Way.Pair) pairs.Add((row, column));
        }
        pairs.Reverse();
        return pairs;
    }
}
