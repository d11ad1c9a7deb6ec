namespace Dateline.PhotoMetadata.Containers;

/// <summary>The bytes of a file by their place, read a little at a time; nothing is taken on trust that the file does not have.</summary>
sealed class ByteSource(Stream stream)
{
    readonly byte[] window = new byte[4096];
    long windowAt;
    int windowCount;

    public ByteSource(byte[] bytes) : this(new MemoryStream(bytes, writable: false)) { }

    public long Length { get; } = stream.Length;

    public bool Has(long at, long count) => at >= 0 && count >= 0 && at <= Length && count <= Length - at;

    public bool TryRead(long at, Span<byte> into)
    {
        if (!Has(at, into.Length)) return false;
        if (at >= windowAt && at + into.Length <= windowAt + windowCount)
        {
            window.AsSpan((int)(at - windowAt), into.Length).CopyTo(into);
            return true;
        }
        if (into.Length > window.Length / 2) return Fill(at, into) == into.Length;
        windowCount = Fill(at, window.AsSpan(0, (int)Math.Min(window.Length, Length - at)));
        windowAt = at;
        if (windowCount < into.Length) return false;
        window.AsSpan(0, into.Length).CopyTo(into);
        return true;
    }

    /// <summary>Null when the file does not have them. The caller has a bound on the count.</summary>
    public byte[]? Take(long at, int count)
    {
        if (!Has(at, count)) return null;
        var bytes = new byte[count];
        return TryRead(at, bytes) ? bytes : null;
    }

    int Fill(long at, Span<byte> into)
    {
        stream.Position = at;
        return stream.ReadAtLeast(into, into.Length, throwOnEndOfStream: false);
    }
}
