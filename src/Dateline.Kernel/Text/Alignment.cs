namespace Dateline.Kernel.Text;

/// <summary>What two sequences have in common, in order: the shortest way from one to the other (Myers, An O(ND) Difference Algorithm, 1986).</summary>
static class Alignment
{
    // Memory grows with the square of this; sequences that differ more are taken as having little in common.
    const int MostDifferences = 1200;

    /// <summary>Pairs of positions at which both have the same, ascending in both. Linear for sequences that are nearly the same.</summary>
    public static IReadOnlyList<(int Before, int After)> Of<T>(IReadOnlyList<T> before, IReadOnlyList<T> after) where T : notnull
    {
        var same = EqualityComparer<T>.Default;
        var start = 0;
        while (start < before.Count && start < after.Count && same.Equals(before[start], after[start])) start++;
        var tail = 0;
        while (tail < before.Count - start && tail < after.Count - start && same.Equals(before[^(tail + 1)], after[^(tail + 1)])) tail++;

        var pairs = Enumerable.Range(0, start).Select(at => (at, at)).ToList();
        pairs.AddRange(Middle(before, after, start, before.Count - tail, after.Count - tail, same));
        pairs.AddRange(Enumerable.Range(1, tail).Reverse().Select(back => (before.Count - back, after.Count - back)));
        return pairs;
    }

    static List<(int, int)> Middle<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, int start, int beforeEnd, int afterEnd, EqualityComparer<T> same)
    {
        int rows = beforeEnd - start, columns = afterEnd - start;
        if (rows == 0 || columns == 0) return [];
        var most = Math.Min(rows + columns, MostDifferences);
        var reached = new int[2 * most + 3];   // by diagonal: how far down the furthest path has come
        List<int[]> steps = [];
        for (var differences = 0; differences <= most; differences++)
        {
            steps.Add(reached[(most + 1 - differences)..(most + 2 + differences)]);
            for (var diagonal = -differences; diagonal <= differences; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var down = diagonal == -differences || (diagonal != differences && reached[at - 1] < reached[at + 1]);
                var x = down ? reached[at + 1] : reached[at - 1] + 1;
                while (x < rows && x - diagonal < columns && same.Equals(before[start + x], after[start + x - diagonal])) x++;
                reached[at] = x;
                if (x >= rows && x - diagonal >= columns) return Path(steps, rows, columns, start);
            }
        }
        return [];
    }

    // Back from the end: each step's furthest paths tell by which difference it was reached.
    static List<(int, int)> Path(List<int[]> steps, int rows, int columns, int start)
    {
        List<(int, int)> pairs = [];
        int x = rows, y = columns;
        for (var differences = steps.Count - 1; differences > 0; differences--)
        {
            // The furthest paths before this difference, diagonals -differences … differences.
            var before = steps[differences];
            var diagonal = x - y;
            int Reached(int other) => before[other + differences];
            var down = diagonal == -differences || (diagonal != differences && Reached(diagonal - 1) < Reached(diagonal + 1));
            var from = down ? diagonal + 1 : diagonal - 1;
            var (fromX, fromY) = (Reached(from), Reached(from) - from);
            while (x > (down ? fromX : fromX + 1)) pairs.Add((start + --x, start + --y));
            (x, y) = (fromX, fromY);
        }
        while (x > 0) pairs.Add((start + --x, start + --y));
        pairs.Reverse();
        return pairs;
    }
}
