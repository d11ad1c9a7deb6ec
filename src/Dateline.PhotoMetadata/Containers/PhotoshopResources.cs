using System.Buffers.Binary;

namespace Dateline.PhotoMetadata.Containers;

/// <summary>Photoshop's image resources: where IIM and its digest stand in JPEG and TIFF.</summary>
static class PhotoshopResources
{
    const int Iim = 0x0404, Icc = 0x040F, Exif = 0x0422, Xmp = 0x0424, IimDigest = 0x0425;

    public static void Read(ReadOnlySpan<byte> bytes, Findings found)
    {
        while (bytes.Length >= 12)
        {
            if (!IsSignature(bytes))
            {
                // Some writers forget the padding of the resource before, or leave junk: the next signature is where it goes on.
                var next = bytes[1..].IndexOf("8BIM"u8);
                if (next < 0)
                {
                    if (bytes.ContainsAnyExcept((byte)0)) found.Problems.Add(ProblemKind.Malformed, "photoshop", "has bytes that are no image resource.");
                    return;
                }
                bytes = bytes[(next + 1)..];
                continue;
            }
            if (!found.MayHaveAnotherResource()) return;
            var id = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
            var name = bytes[6];
            var at = 7 + name + (name % 2 == 0 ? 1 : 0);
            if (bytes.Length < at + 4)
            {
                found.Problems.Truncated("photoshop");
                return;
            }
            var size = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            at += 4;
            if (size > bytes.Length - at)
            {
                found.Problems.Truncated("photoshop");
                if (id == Iim) found.AddIim(bytes[at..].ToArray());
                return;
            }
            Take(id, bytes.Slice(at, (int)size), found);
            var end = at + (int)size;
            // An odd resource is padded, but not by everyone.
            if (size % 2 == 1 && end < bytes.Length && !IsSignature(bytes[end..])) end++;
            bytes = bytes[end..];
        }
    }

    static void Take(int id, ReadOnlySpan<byte> data, Findings found)
    {
        switch (id)
        {
            case Iim: found.AddIim(data.ToArray()); break;
            case IimDigest when data.Length == 16: found.IimDigest = data.ToArray(); goto default;
            case Icc: found.ColorProfile ??= Dateline.PhotoMetadata.Icc.IccName.Of(data); break;
            // Not where they belong: the standard place goes first, and it is read before this.
            case Xmp when found.Xmp.Count == 0: found.AddXmp(data.ToArray()); break;
            case Exif when found.Exif.Count == 0: found.AddExif(data.ToArray()); break;
            default:
                if (data.Length <= PhotoLimits.PhotoshopResourceBytes) found.PhotoshopResources.Add(new PhotoshopResource(id, data.ToArray()));
                break;
        }
    }

    static bool IsSignature(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("8BIM"u8) || bytes.StartsWith("PHUT"u8) || bytes.StartsWith("DCSR"u8) || bytes.StartsWith("AgHg"u8) || bytes.StartsWith("MeSa"u8);
}
