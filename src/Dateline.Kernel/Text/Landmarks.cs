namespace Dateline.Kernel.Text;

/// <summary>What stands exactly once in each of two sequences, and in the same order: sure places to part them at.</summary>
static class Landmarks
{
    /// <summary>The most of them that can be had at once, ascending in both.</summary>
    internal static List<(int Before, int After)> Of(ReadOnlySpan<int> before, ReadOnlySpan<int> after)
    {
        Dictionary<int, int> here = Once(before), there = Once(after);
        var candidates = here.Where(one => one.Value >= 0 && there.GetValueOrDefault(one.Key, -1) >= 0).Select(one => (Before: one.Value, After: there[one.Key])).Order().ToArray();
        return Ascending(candidates);
    }

    // The place of each value; -1 when it has several.
    static Dictionary<int, int> Once(ReadOnlySpan<int> values)
    {
        var places = new Dictionary<int, int>(values.Length);
        for (var i = 0; i < values.Length; i++) places[values[i]] = places.ContainsKey(values[i]) ? -1 : i;
        return places;
    }

    // A longest ascending subsequence: ends[n] is the candidate with which one of n + 1 ends lowest.
    static List<(int, int)> Ascending((int Before, int After)[] candidates)
    {
        var ends = new List<int>();
        var previous = new int[candidates.Length];
        for (var i = 0; i < candidates.Length; i++)
        {
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (candidates[ends[middle]].After < candidates[i].After) low = middle + 1;
                else high = middle;
            }
            previous[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }
        var found = new List<(int, int)>();
        for (var i = ends.Count > 0 ? ends[^1] : -1; i >= 0; i = previous[i]) found.Add(candidates[i]);
        found.Reverse();
        return found;
    }
}
