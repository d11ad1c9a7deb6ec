namespace Dateline.Kernel.Text;

/// <summary>
/// What two sequences have in common, in order: a longest common subsequence, found 64 places at a time (Hyyrö, "Bit-parallel LCS-length
/// computation revisited", 2004). Where that would be too much, what stands once in both parts them first.
/// </summary>
static class Alignment
{
    // Bits that are kept to find the way back: 16 MiB.
    const long MostCells = 1L << 27;

    /// <summary>Pairs of places at which both hold the same, ascending in both.</summary>
    internal static List<(int Before, int After)> Of(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        var pairs = new List<(int, int)>();
        Add(pairs, before, after, (0, 0));
        return pairs;
    }

    static void Add(List<(int, int)> pairs, ReadOnlySpan<int> before, ReadOnlySpan<int> after, (int Before, int After) at)
    {
        var start = before.CommonPrefixLength(after);
        for (var i = 0; i < start; i++) pairs.Add((at.Before + i, at.After + i));
        var tail = 0;
        while (tail < Math.Min(before.Length, after.Length) - start && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        AddMiddle(pairs, before[start..^tail], after[start..^tail], (at.Before + start, at.After + start));
        for (var i = tail; i > 0; i--) pairs.Add((at.Before + before.Length - i, at.After + after.Length - i));
    }

    static void AddMiddle(List<(int, int)> pairs, ReadOnlySpan<int> before, ReadOnlySpan<int> after, (int Before, int After) at)
    {
        int[] rows = PlacesIn(before, after), columns = PlacesIn(after, before);
        if ((long)rows.Length * columns.Length <= MostCells)
        {
            foreach (var (row, column) in Longest(ValuesAt(rows, before), ValuesAt(columns, after)))
                pairs.Add((at.Before + rows[row], at.After + columns[column]));
            return;
        }
        int x = 0, y = 0;
        var landmarks = Landmarks.Of(before, after);
        foreach (var (row, column) in landmarks)
        {
            Add(pairs, before[x..row], after[y..column], (at.Before + x, at.After + y));
            pairs.Add((at.Before + row, at.After + column));
            (x, y) = (row + 1, column + 1);
        }
        if (landmarks.Count > 0) Add(pairs, before[x..], after[y..], (at.Before + x, at.After + y));
    }

    // What the other one does not hold anywhere cannot be paired, and only costs.
    static int[] PlacesIn(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var there = new HashSet<int>(other.Length);
        foreach (var value in other) there.Add(value);
        var places = new List<int>(one.Length);
        for (var i = 0; i < one.Length; i++) if (there.Contains(one[i])) places.Add(i);
        return [.. places];
    }

    static int[] ValuesAt(int[] places, ReadOnlySpan<int> values)
    {
        var found = new int[places.Length];
        for (var i = 0; i < places.Length; i++) found[i] = values[places[i]];
        return found;
    }

    static List<(int, int)> Longest(int[] before, int[] after)
    {
        var width = (after.Length + 63) / 64;
        var rows = new ulong[(before.Length + 1) * width];
        Array.Fill(rows, ulong.MaxValue, 0, width);
        var (last, earlier) = Chains(after);
        var mask = new ulong[width];
        for (var i = 0; i < before.Length; i++)
        {
            for (var at = last[before[i]]; at >= 0; at = earlier[at]) mask[at / 64] |= 1UL << at;
            Step(rows.AsSpan(i * width, width), mask, rows.AsSpan((i + 1) * width, width));
            for (var at = last[before[i]]; at >= 0; at = earlier[at]) mask[at / 64] = 0;
        }
        return WayBack(rows, width, before.Length, after.Length);
    }

    // Each value's places, from the last to the first.
    static (Dictionary<int, int> Last, int[] Earlier) Chains(int[] values)
    {
        var last = new Dictionary<int, int>();
        var earlier = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            earlier[i] = last.TryGetValue(values[i], out var before) ? before : -1;
            last[values[i]] = i;
        }
        return (last, earlier);
    }

    // A bit is 0 where the common subsequence grows by one from the column before.
    static void Step(ReadOnlySpan<ulong> row, ReadOnlySpan<ulong> mask, Span<ulong> next)
    {
        var carry = 0UL;
        for (var i = 0; i < next.Length; i++)
        {
            var sum = (UInt128)row[i] + (row[i] & mask[i]) + carry;
            carry = (ulong)(sum >> 64);
            next[i] = (ulong)sum | (row[i] & ~mask[i]);
        }
    }

    static List<(int, int)> WayBack(ulong[] rows, int width, int row, int column)
    {
        var pairs = new List<(int, int)>();
        while (row > 0 && column > 0)
        {
            if (!Grows(row)) column--;
            else if (Grows(row - 1)) row--;
            else pairs.Add((--row, --column));
        }
        pairs.Reverse();
        return pairs;

        bool Grows(int of) => (rows[of * width + (column - 1) / 64] >> (column - 1) & 1) == 0;
    }
}
