using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Dateline.PhotoMetadata.Icc;

namespace Dateline.PhotoMetadata.Containers;

/// <summary>The segments of a JPEG up to its pixels (ITU-T T.81 Annex B).</summary>
sealed class JpegFile(ByteSource file, Findings found)
{
    const byte StartOfScan = 0xDA, EndOfImage = 0xD9, App1 = 0xE1, App2 = 0xE2, App11 = 0xEB, App13 = 0xED;

    readonly List<byte> photoshop = [];
    readonly List<List<byte>> exif = [];
    readonly SortedDictionary<int, byte[]> profile = [];

    public void Read()
    {
        found.Format = PhotoFormat.Jpeg;
        ReadSegments();
        foreach (var block in exif) found.AddExif([.. block]);
        // Resources run on from one segment into the next.
        PhotoshopResources.Read(CollectionsMarshal.AsSpan(photoshop), found);
        if (profile.Count > 0) found.ColorProfile = IccName.Of([.. profile.Values.SelectMany(part => part)]) ?? found.ColorProfile;
    }

    void ReadSegments()
    {
        Span<byte> head = stackalloc byte[4];
        long at = 2;
        for (var count = 0; count < PhotoLimits.Parts; count++)
        {
            if (!file.TryRead(at, head[..2]))
            {
                found.Problems.Truncated("jpeg");
                return;
            }
            if (head[0] != 0xFF)
            {
                found.Problems.Add(ProblemKind.Malformed, "jpeg", "has bytes between its segments.");
                at = NextMarker(at);
                continue;
            }
            var marker = head[1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }
            if (marker is StartOfScan or EndOfImage) return;
            if (marker is 0 or 1 or >= 0xD0 and <= 0xD8)
            {
                at += 2;
                continue;
            }
            if (!file.TryRead(at, head))
            {
                found.Problems.Truncated("jpeg");
                return;
            }
            var length = BinaryPrimitives.ReadUInt16BigEndian(head[2..]);
            if (length < 2)
            {
                found.Problems.Add(ProblemKind.Malformed, "jpeg", "has a segment without a length.");
                at += 2;
                continue;
            }
            ReadSegment(marker, at + 4, length - 2);
            at += 2 + length;
        }
        found.Problems.TooLarge("jpeg segments", PhotoLimits.Parts);
    }

    long NextMarker(long at)
    {
        Span<byte> some = stackalloc byte[1024];
        for (var tries = 0; tries < 64; tries++)
        {
            var length = (int)Math.Min(some.Length, file.Length - at);
            if (length <= 0 || !file.TryRead(at, some[..length])) return file.Length;
            var next = some[..length].IndexOf((byte)0xFF);
            if (next >= 0) return at + next;
            at += length;
        }
        return file.Length;
    }

    void ReadSegment(byte marker, long at, int length)
    {
        if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC)) ReadFrame(at, length);
        if (marker is not (App1 or App2 or App11 or App13)) return;
        if (found.Block(file, at, Math.Min(length, Math.Max(0, file.Length - at)), $"jpeg APP{marker - 0xE0}") is not { } data) return;
        if (data.Length < length) found.Problems.Truncated($"jpeg APP{marker - 0xE0}");
        switch (marker)
        {
            case App1: ReadApp1(data); break;
            case App2 when data.AsSpan().StartsWith("ICC_PROFILE\0"u8) && data.Length > 14: profile.TryAdd(data[12], data[14..]); break;
            case App11 when data.AsSpan().StartsWith("JP"u8) && data.AsSpan(0, Math.Min(data.Length, 256)).IndexOf("c2pa"u8) > 0: found.HasC2pa = true; break;
            case App13: ReadApp13(data); break;
        }
    }

    void ReadFrame(long at, int length)
    {
        Span<byte> frame = stackalloc byte[5];
        if (length < 5 || !file.TryRead(at, frame)) return;
        found.Height ??= BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        found.Width ??= BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
    }

    void ReadApp1(byte[] data)
    {
        var bytes = data.AsSpan();
        // A few bytes too many in front have been seen.
        if (bytes[..Math.Min(bytes.Length, 10)].IndexOf("Exif\0"u8) is >= 0 and var name && data.Length > name + 6) AddExif(data[(name + 6)..]);
        else if (bytes.StartsWith("http://ns.adobe.com/xap/1.0/"u8)) found.AddXmp(data[(data.Length > 28 && data[28] == 0 ? 29 : 28)..]);
        else if (bytes.StartsWith("http://ns.adobe.com/xmp/extension/\0"u8)) found.ExtendedXmp.Add(data.AsMemory(35), found.Problems);
        // Not every writer names XMP as it should.
        else if (bytes.IndexOf("<?xpacket"u8) >= 0 || bytes.IndexOf("<x:xmpmeta"u8) >= 0 || bytes.IndexOf("<rdf:RDF"u8) >= 0) found.AddXmp(data);
    }

    // What does not begin as a block runs on from the segment before.
    void AddExif(byte[] data)
    {
        var isBlock = data.AsSpan().StartsWith("II*\0"u8) || data.AsSpan().StartsWith("MM\0*"u8);
        if (!isBlock && exif.Count > 0) exif[^1].AddRange(data);
        else if (exif.Count < PhotoLimits.ExifBlocks) exif.Add([.. data]);
    }

    void ReadApp13(byte[] data)
    {
        var bytes = data.AsSpan();
        if (bytes.StartsWith("Photoshop 3.0\0"u8)) photoshop.AddRange(bytes[14..]);
        else if (bytes.StartsWith("Adobe_Photoshop2.5:"u8)) photoshop.AddRange(bytes[19..]);
        else if (bytes.StartsWith("8BIM"u8)) photoshop.AddRange(bytes);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0x1C, 0x02]) || bytes.StartsWith((ReadOnlySpan<byte>)[0x1C, 0x01])) found.AddIim(data);
    }
}
