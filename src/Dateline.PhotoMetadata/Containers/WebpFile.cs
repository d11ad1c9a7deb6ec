using System.Buffers.Binary;
using Dateline.PhotoMetadata.Icc;

namespace Dateline.PhotoMetadata.Containers;

/// <summary>The chunks of a WebP (RFC 9649).</summary>
sealed class WebpFile(ByteSource file, Findings found)
{
    public void Read()
    {
        found.Format = PhotoFormat.Webp;
        Span<byte> head = stackalloc byte[8];
        long at = 12;
        for (var count = 0; file.TryRead(at, head); count++)
        {
            if (count == PhotoLimits.Parts)
            {
                found.Problems.TooLarge("webp chunks", PhotoLimits.Parts);
                return;
            }
            var size = BinaryPrimitives.ReadUInt32LittleEndian(head[4..]);
            ReadChunk(head[..4], at + 8, size);
            if (!file.Has(at + 8, size)) found.Problems.Truncated("webp");
            at += 8 + size + size % 2;
        }
    }

    void ReadChunk(ReadOnlySpan<byte> name, long at, uint size)
    {
        if (name.SequenceEqual("XMP "u8) && found.Block(file, at, size, "webp XMP") is { } xmp) found.AddXmp(xmp);
        else if (name.SequenceEqual("EXIF"u8) && found.Block(file, at, size, "webp EXIF") is { } exif) found.AddExif(exif);
        else if (name.SequenceEqual("ICCP"u8) && found.Block(file, at, size, "webp ICCP", PhotoLimits.IccBytes) is { } icc) found.ColorProfile = IccName.Of(icc);
        else if (name.SequenceEqual("C2PA"u8)) found.HasC2pa = true;
        else if (name.SequenceEqual("VP8X"u8) || name.SequenceEqual("VP8 "u8) || name.SequenceEqual("VP8L"u8)) ReadSize(name[3], at);
    }

    void ReadSize(byte kind, long at)
    {
        Span<byte> head = stackalloc byte[10];
        if (found.Width is not null || !file.TryRead(at, head)) return;
        (found.Width, found.Height) = kind switch
        {
            (byte)'X' => (1 + (BinaryPrimitives.ReadInt32LittleEndian(head[4..]) & 0xFFFFFF), 1 + (BinaryPrimitives.ReadInt32LittleEndian(head[6..]) >> 8 & 0xFFFFFF)),
            (byte)'L' => (1 + (BinaryPrimitives.ReadInt32LittleEndian(head[1..]) & 0x3FFF), 1 + (BinaryPrimitives.ReadInt32LittleEndian(head[1..]) >> 14 & 0x3FFF)),
            _ => (BinaryPrimitives.ReadUInt16LittleEndian(head[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(head[8..]) & 0x3FFF),
        };
    }
}
