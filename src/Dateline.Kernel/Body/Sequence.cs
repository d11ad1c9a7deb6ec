using System.Collections;

namespace Dateline.Kernel.Body;

/// <summary>Items that never change and are compared one by one, so that records which hold them are compared by value.</summary>
sealed class Sequence<T>(T[] items) : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(Sequence<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? other) => Equals(other as Sequence<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items) hash.Add(item);
        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", items)}]";

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    ReadOnlySpan<T> AsSpan() => items;
}

/// <summary>Makes sequences.</summary>
static class Sequence
{
    /// <summary>The same items, as they are now; what is a sequence already stays it.</summary>
    internal static IReadOnlyList<T> Of<T>(IEnumerable<T> items) => items as Sequence<T> ?? new Sequence<T>([.. items]);
}
