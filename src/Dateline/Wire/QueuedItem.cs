using Dateline.NewsFormats.Ninjs;

namespace Dateline.Wire;

/// <summary>An item that waits for its turn: where it is, and no more of it than its turn needs.</summary>
sealed record QueuedItem(string File, int At, int Kind, NinjsItem Stub)
{
    public static QueuedItem Of(string file, int at, NinjsItem item) =>
        new(file, at, KindOf(item), new NinjsItem { Uri = item.Uri, Version = ItemStanding.VersionOf(item), VersionCreated = item.VersionCreated });

    /// <summary>
    /// Pictures and storylines first, so that articles find them; fronts last, so that they find articles.
    /// The versions of an item follow each other, whatever their files are called.
    /// </summary>
    public static IEnumerable<QueuedItem> InOrder(IEnumerable<QueuedItem> queue) => queue
        .GroupBy(item => item.Stub.Uri)
        .OrderBy(versions => versions.Min(v => v.Kind)).ThenBy(versions => versions.Min(v => v.Stub.VersionCreated))
        .SelectMany(OldestFirst);

    static int KindOf(NinjsItem item) => item.IsPicture() ? 0 : item.Profile switch { "storyline" => 1, "front" => 3, _ => 2 };

    // A heap and no sort: foreign versions need not form an order, and a sort may throw then.
    static IEnumerable<QueuedItem> OldestFirst(IEnumerable<QueuedItem> versions)
    {
        var heap = new PriorityQueue<QueuedItem, QueuedItem>(versions.Select(v => (v, v)), Comparer<QueuedItem>.Create(Compare));
        while (heap.TryDequeue(out var oldest, out _)) yield return oldest;
    }

    static int Compare(QueuedItem one, QueuedItem other) => one.Stub.VersionComparedTo(other.Stub) is var order and not 0
        ? order : string.CompareOrdinal(one.File, other.File) is var files and not 0 ? files : one.At.CompareTo(other.At);
}
