using System.Buffers.Binary;

namespace Dateline.PhotoMetadata.Containers;

/// <summary>A box of an ISO base media file (ISO 14496-12).</summary>
/// <param name="Type">Its four letters.</param>
/// <param name="At">Where its content begins.</param>
/// <param name="Length">Bytes of its content.</param>
readonly record struct HeifBox(string Type, long At, long Length)
{
    public long End => At + Length;

    /// <summary>The box at a place, or null when there is none that lies within its parent.</summary>
    public static HeifBox? Read(ByteSource file, long at, long end)
    {
        Span<byte> head = stackalloc byte[16];
        if (end - at < 8 || !file.TryRead(at, head[..8])) return null;
        long size = BinaryPrimitives.ReadUInt32BigEndian(head);
        var type = System.Text.Encoding.Latin1.GetString(head[4..8]);
        var header = 8;
        if (size == 1)
        {
            if (end - at < 16 || !file.TryRead(at, head)) return null;
            var large = BinaryPrimitives.ReadUInt64BigEndian(head[8..]);
            if (large > long.MaxValue) return null;
            (size, header) = ((long)large, 16);
        }
        else if (size == 0) size = end - at;
        return size < header || size > end - at ? null : new HeifBox(type, at + header, size - header);
    }
}
