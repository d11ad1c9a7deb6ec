namespace Dateline.Kernel.Text;

/// <summary>What became of a piece of text, or of a block.</summary>
public enum DifferenceKind
{
    /// <summary>It is in both.</summary>
    Same,

    /// <summary>It is in the later one only.</summary>
    Added,

    /// <summary>It was in the earlier one only.</summary>
    Removed,

    /// <summary>It is in both and says something else. Of blocks only.</summary>
    Changed,
}

/// <summary>A stretch of text.</summary>
/// <param name="Kind">Same, added or removed.</param>
/// <param name="Text">Never empty.</param>
public readonly record struct TextPiece(DifferenceKind Kind, string Text);

/// <summary>
/// The difference of two texts, word by word in every script: as <see cref="TextLength"/> finds words, and Han and Kana
/// character by character.
/// </summary>
public static class TextDifference
{
    /// <summary>
    /// The pieces in order, neighbours of different kinds: those that are the same and those that were removed make the earlier
    /// text, those that are the same and those that were added the later one. Texts that differ in more than about a thousand words have only
    /// their beginning and end in common.
    /// </summary>
    public static IReadOnlyList<TextPiece> Of(string before, string after)
    {
        var (old, now) = (Segments(before), Segments(after));
        List<TextPiece> pieces = [];
        int x = 0, y = 0;
        foreach (var (nextX, nextY) in Alignment.Of(old, now).Append((old.Count, now.Count)))
        {
            Add(pieces, DifferenceKind.Removed, old, x, nextX);
            Add(pieces, DifferenceKind.Added, now, y, nextY);
            if (nextX < old.Count) Add(pieces, DifferenceKind.Same, old, nextX, nextX + 1);
            (x, y) = (nextX + 1, nextY + 1);
        }
        return pieces;
    }

    static void Add(List<TextPiece> pieces, DifferenceKind kind, List<string> segments, int from, int to)
    {
        if (from >= to) return;
        var text = string.Concat(segments.GetRange(from, to - from));
        if (pieces.Count > 0 && pieces[^1].Kind == kind) pieces[^1] = new(kind, pieces[^1].Text + text);
        else pieces.Add(new(kind, text));
    }

    internal static List<string> Segments(string text)
    {
        List<string> found = [];
        var segments = new TextSegments(text);
        while (segments.MoveNext()) found.Add(segments.Current.ToString());
        return found;
    }
}
