using System.Buffers.Binary;
using Dateline.PhotoMetadata.Containers;
using Dateline.PhotoMetadata.Icc;

namespace Dateline.PhotoMetadata.Exif;

/// <summary>Reads the directories of an EXIF block or a TIFF file. In a TIFF, some tags hold the other layers.</summary>
sealed class ExifReader(ByteSource source, Findings found, bool isFile)
{
    readonly HashSet<long> seen = [];
    readonly Queue<(long At, ExifDirectory Kind)> waiting = [];
    byte[]? photoshop;
    bool isBigEndian;
    bool isBigTiff;

    public void Read()
    {
        Span<byte> head = stackalloc byte[16];
        // Some writers repeat the block's name in it.
        var isNamed = source.TryRead(0, head[..6]) && head.StartsWith("Exif\0"u8);
        if (isNamed)
        {
            if (source.Take(6, (int)Math.Min(int.MaxValue, source.Length - 6)) is { } inner) new ExifReader(new ByteSource(inner), found, isFile).Read();
            return;
        }
        if (!source.TryRead(0, head[..8]))
        {
            found.Problems.Truncated("exif");
            return;
        }
        isBigEndian = head[0] == (byte)'M';
        var magic = Short(head[2..]);
        isBigTiff = magic == 43 && source.TryRead(0, head);
        if (!(head.StartsWith("II"u8) || head.StartsWith("MM"u8)) || magic is not (42 or 43 or 0x4F52 or 0x5352 or 0x55))
        {
            found.Problems.Add(ProblemKind.Malformed, "exif", "does not begin as it should.");
            return;
        }
        waiting.Enqueue((isBigTiff ? Long8(head[8..]) : Long(head[4..]), ExifDirectory.Image));
        while (waiting.TryDequeue(out var next)) ReadDirectory(next.At, next.Kind);
        // After the tags: IIM and XMP in tags of their own go before those among the resources.
        if (photoshop is not null) TakePhotoshop(photoshop);
    }

    void ReadDirectory(long at, ExifDirectory kind)
    {
        if (!seen.Add(at)) return;
        if (seen.Count > PhotoLimits.ExifDirectories)
        {
            found.Problems.TooLarge("exif directories", PhotoLimits.ExifDirectories);
            waiting.Clear();
            return;
        }
        Span<byte> head = stackalloc byte[20];
        var (countSize, entrySize) = isBigTiff ? (8, 20) : (2, 12);
        if (!source.TryRead(at, head[..countSize]))
        {
            found.Problems.Truncated($"exif {kind}");
            return;
        }
        var count = isBigTiff ? Long8(head) : Short(head);
        if (count > PhotoLimits.ExifEntries || count < 0)
        {
            found.Problems.TooLarge($"exif {kind}", PhotoLimits.ExifEntries);
            return;
        }
        for (var index = 0; index < count && found.MayHaveAnotherTag(); index++)
        {
            var place = at + countSize + (long)index * entrySize;
            if (!source.TryRead(place, head[..entrySize]))
            {
                found.Problems.Truncated($"exif {kind}");
                return;
            }
            ReadEntry(head[..entrySize], place, kind);
        }
        if (kind is ExifDirectory.Image or ExifDirectory.Thumbnail && source.TryRead(at + countSize + count * entrySize, head[..(isBigTiff ? 8 : 4)]))
        {
            var next = isBigTiff ? Long8(head) : Long(head);
            if (next > 0 && source.Has(next, 2)) waiting.Enqueue((next, ExifDirectory.Thumbnail));
        }
    }

    void ReadEntry(ReadOnlySpan<byte> entry, long place, ExifDirectory kind)
    {
        var (id, type) = (Short(entry), (ExifType)Short(entry[2..]));
        if (ExifNames.IsLayout(id)) return;
        var (valueAt, inline) = isBigTiff ? (12, 8) : (8, 4);
        var count = isBigTiff ? Long8(entry[4..]) : Long(entry[4..]);
        var size = ExifTag.SizeOf(type);
        if (size == 0)
        {
            // A directory of zeros is padding.
            if ((id != 0 || type != 0) && !found.Problems.IsFull) found.Problems.Add(ProblemKind.Malformed, Where(kind, id), "has a type that there is not.");
            return;
        }
        if (count < 0 || count > int.MaxValue)
        {
            found.Problems.Truncated(Where(kind, id));
            return;
        }
        var length = count * size;
        var at = length <= inline ? place + valueAt : isBigTiff ? Long8(entry[valueAt..]) : Long(entry[valueAt..]);
        if (kind == ExifDirectory.Image && TakeLayer(id, at, length)) return;
        var isThere = length <= PhotoLimits.ExifValueBytes && source.Has(at, length);
        if (found.Block(source, at, length, isThere || found.Problems.IsFull ? "exif" : Where(kind, id), PhotoLimits.ExifValueBytes) is not { } bytes) return;
        var tag = new ExifTag(kind, id, type, bytes, isBigEndian);
        found.Exif.Add(tag);
        if (length <= 8 && DirectoryOf(id) is { } directory && tag.Numbers is [var offset, ..] && offset is > 0 and < long.MaxValue) waiting.Enqueue(((long)offset, directory));
    }

    static string Where(ExifDirectory kind, int id) => $"exif {kind} 0x{id:X4}";

    static ExifDirectory? DirectoryOf(int id) => id switch
    {
        ExifNames.ExifDirectory => ExifDirectory.Exif,
        ExifNames.GpsDirectory => ExifDirectory.Gps,
        ExifNames.InteroperabilityDirectory => ExifDirectory.Interoperability,
        _ => null,
    };

    bool TakeLayer(int id, long at, long length)
    {
        switch (id)
        {
            case ExifNames.Xmp when isFile || found.Xmp.Count == 0:
                if (found.Block(source, at, length, "tiff XMP") is { Length: > 0 } xmp) found.AddXmp(xmp);
                return true;
            case ExifNames.Iim when isFile || found.Iim.Count == 0:
                if (found.Block(source, at, length, "tiff IIM") is { Length: > 0 } iim) found.AddIim(iim);
                return true;
            case ExifNames.Photoshop:
                photoshop = found.Block(source, at, length, "tiff Photoshop");
                return true;
            case ExifNames.Icc:
                if (found.Block(source, at, length, "tiff ICC", PhotoLimits.IccBytes) is { } icc) found.ColorProfile ??= IccName.Of(icc);
                return true;
            case ExifNames.C2pa:
                found.HasC2pa = true;
                return true;
            default:
                return false;
        }
    }

    void TakePhotoshop(byte[] resources)
    {
        var blocks = found.Iim.Count;
        PhotoshopResources.Read(resources, found);
        // Among the resources of a TIFF only the digest is where it belongs; its IIM has a tag of its own.
        if (blocks > 0) found.Iim.RemoveRange(blocks, found.Iim.Count - blocks);
    }

    int Short(ReadOnlySpan<byte> bytes) => isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(bytes) : BinaryPrimitives.ReadUInt16LittleEndian(bytes);

    long Long(ReadOnlySpan<byte> bytes) => isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    long Long8(ReadOnlySpan<byte> bytes) => isBigEndian ? BinaryPrimitives.ReadInt64BigEndian(bytes) : BinaryPrimitives.ReadInt64LittleEndian(bytes);
}
