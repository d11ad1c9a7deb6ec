using System.Runtime.InteropServices;

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
/// The difference of two texts, word by word in every script: as <see cref="TextLength"/> finds words, and Han, Kana and Thai
/// character by character.
/// </summary>
public static class TextDifference
{
    /// <summary>
    /// The pieces in order, neighbours of different kinds, what was removed before what was added in its place: those that are the
    /// same and those that were removed make the earlier text, those that are the same and those that were added the later one.
    /// </summary>
    public static IReadOnlyList<TextPiece> Of(string before, string after)
    {
        if (before == after) return before.Length == 0 ? [] : [new(DifferenceKind.Same, before)];
        var pieces = new List<TextPiece>();
        int x = 0, y = 0;
        foreach (var edit in Edits(before, after))
        {
            Add(pieces, DifferenceKind.Same, before[x..edit.Before.Start.Value]);
            Add(pieces, DifferenceKind.Removed, before[edit.Before]);
            Add(pieces, DifferenceKind.Added, after[edit.After]);
            (x, y) = (edit.Before.End.Value, edit.After.End.Value);
        }
        Add(pieces, DifferenceKind.Same, after[y..]);
        return pieces;
    }

    static List<(Range Before, Range After)> Edits(string before, string after)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (old, now) = (new Pieces(before, numbers), new Pieces(after, numbers));
        var edits = new List<(Range Before, Range After)>();
        int x = 0, y = 0;
        foreach (var (nextX, nextY) in Alignment.Of(old.Numbers, now.Numbers).Append((old.Count, now.Count)))
        {
            if (nextX > x || nextY > y) AddEdit(edits, before, (old.Range(x, nextX), now.Range(y, nextY)));
            (x, y) = (nextX + 1, nextY + 1);
        }
        return edits;
    }

    // Two words exchanged for two others are one edit: the space between them was not meant to stay.
    static void AddEdit(List<(Range Before, Range After)> edits, string before, (Range Before, Range After) edit)
    {
        if (edits.Count > 0 && edits[^1] is var last && IsExchange(last) && IsExchange(edit) && SaysNothing(before.AsSpan(last.Before.End.Value..edit.Before.Start.Value)))
            edits[^1] = (last.Before.Start..edit.Before.End, last.After.Start..edit.After.End);
        else edits.Add(edit);
    }

    static bool IsExchange((Range Before, Range After) edit) => !edit.Before.Start.Equals(edit.Before.End) && !edit.After.Start.Equals(edit.After.End);

    // A line break does say something: it parts the items of a list.
    static bool SaysNothing(ReadOnlySpan<char> text)
    {
        if (text.Contains('\n')) return false;
        var segments = new TextSegments(text);
        while (segments.MoveNext()) if (segments.Kind != SegmentKind.Gap) return false;
        return true;
    }

    static void Add(List<TextPiece> pieces, DifferenceKind kind, string text)
    {
        if (text.Length > 0) pieces.Add(new(kind, text));
    }

    /// <summary>A text as numbers: the same word has the same number in both texts.</summary>
    sealed class Pieces
    {
        readonly List<int> numbers = [], starts = [];

        internal Pieces(string text, Dictionary<string, int> known)
        {
            var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
            var segments = new TextSegments(text);
            var at = 0;
            while (segments.MoveNext())
            {
                if (!lookup.TryGetValue(segments.Current, out var number)) lookup[segments.Current] = number = known.Count;
                numbers.Add(number);
                starts.Add(at);
                at += segments.Current.Length;
            }
            starts.Add(at);
        }

        internal int Count => numbers.Count;

        internal ReadOnlySpan<int> Numbers => CollectionsMarshal.AsSpan(numbers);

        internal Range Range(int from, int to) => starts[from]..starts[to];
    }
}
