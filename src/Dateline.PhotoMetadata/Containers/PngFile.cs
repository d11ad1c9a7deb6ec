using System.Buffers.Binary;
using Dateline.PhotoMetadata.Icc;

namespace Dateline.PhotoMetadata.Containers;

/// <summary>The chunks of a PNG (third edition).</summary>
sealed class PngFile(ByteSource file, Findings found)
{
    public void Read()
    {
        found.Format = PhotoFormat.Png;
        Span<byte> head = stackalloc byte[8];
        long at = 8;
        for (var count = 0; count < PhotoLimits.Parts; count++)
        {
            if (!file.TryRead(at, head))
            {
                found.Problems.Truncated("png");
                return;
            }
            var size = BinaryPrimitives.ReadUInt32BigEndian(head);
            if (head[4..].SequenceEqual("IEND"u8)) return;
            if (head[4..].SequenceEqual("IHDR"u8)) ReadSize(at + 8);
            else if (!head[4..].SequenceEqual("IDAT"u8)) ReadChunk(head[4..], at + 8, size);
            at += 12L + size;
        }
        found.Problems.TooLarge("png chunks", PhotoLimits.Parts);
    }

    void ReadSize(long at)
    {
        Span<byte> size = stackalloc byte[8];
        if (!file.TryRead(at, size)) return;
        found.Width = (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(size));
        found.Height = (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(size[4..]));
    }

    void ReadChunk(ReadOnlySpan<byte> name, long at, uint size)
    {
        if (name.SequenceEqual("caBX"u8)) found.HasC2pa = true;
        else if (name.SequenceEqual("eXIf"u8) && found.Block(file, at, size, "png eXIf") is { } exif) found.AddExif(exif);
        else if (name.SequenceEqual("iCCP"u8) && found.Block(file, at, size, "png iCCP", PhotoLimits.IccBytes) is { } icc) ReadProfile(icc);
        else if (name.SequenceEqual("iTXt"u8) && found.Block(file, at, size, "png iTXt") is { } international) PngText.ReadInternational(international, found);
        else if (name.SequenceEqual("tEXt"u8) && found.Block(file, at, size, "png tEXt") is { } latin) PngText.ReadLatin(latin, found);
        else if (name.SequenceEqual("zTXt"u8) && found.Block(file, at, size, "png zTXt") is { } packed) PngText.ReadPacked(packed, found);
    }

    void ReadProfile(byte[] chunk)
    {
        var name = Array.IndexOf(chunk, (byte)0);
        if (name < 0 || name + 2 > chunk.Length) return;
        if (Zlib.Unpack(chunk.AsMemory(name + 2), PhotoLimits.IccBytes, "png iCCP", found) is { } profile) found.ColorProfile = IccName.Of(profile);
    }
}
