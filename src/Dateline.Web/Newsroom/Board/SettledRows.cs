namespace Dateline.Web.Newsroom.Board;

/// <summary>Lets rows keep their places while somebody looks at them: what is new comes on top, what is gone leaves, and nothing else moves.</summary>
static class SettledRows
{
    /// <param name="shown">As they stand now.</param>
    /// <param name="found">As they would stand if they were sorted anew.</param>
    public static IReadOnlyList<BoardRow> Keep(IReadOnlyList<BoardRow> shown, IReadOnlyList<BoardRow> found)
    {
        var now = found.ToDictionary(row => row.Id);
        var before = shown.Select(row => row.Id).ToHashSet();
        var newest = shown.Count > 0 ? shown[0].Changed : default;
        // More of the same list is older than what stands there, and goes to its end.
        return
        [
            .. found.Where(row => !before.Contains(row.Id) && row.Changed >= newest),
            .. shown.Where(row => now.ContainsKey(row.Id)).Select(row => now[row.Id]),
            .. found.Where(row => !before.Contains(row.Id) && row.Changed < newest),
        ];
    }
}
