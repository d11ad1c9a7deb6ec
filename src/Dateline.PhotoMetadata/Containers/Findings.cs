using Dateline.PhotoMetadata.Exif;
using Dateline.PhotoMetadata.Xmp;

namespace Dateline.PhotoMetadata.Containers;

/// <summary>What a container holds: its metadata blocks, not yet understood.</summary>
sealed class Findings(ProblemList problems)
{
    int held;
    int unpacked;
    int resources;
    int exifBlocks;
    int exifTags;

    public ProblemList Problems => problems;
    public PhotoFormat Format { get; set; }
    public int? Width { get; set; }
    public int? Height { get; set; }
    public int? Orientation { get; set; }
    public bool HasC2pa { get; set; }
    public string? ColorProfile { get; set; }
    public List<byte[]> Xmp { get; } = [];
    public ExtendedXmp ExtendedXmp { get; } = new();
    public List<byte[]> Iim { get; } = [];
    public byte[]? IimDigest { get; set; }
    public List<ExifTag> Exif { get; } = [];
    public List<PhotoshopResource> PhotoshopResources { get; } = [];
    public List<KeyValuePair<string, string>> PngTexts { get; } = [];

    /// <summary>A block of the file; null, and said why, when it is not there or beyond a bound.</summary>
    public byte[]? Block(ByteSource source, long at, long count, string where, int limit = PhotoLimits.HeldBytes)
    {
        if (count > limit || count > PhotoLimits.HeldBytes - held)
        {
            if (source.Has(at, count)) problems.TooLarge(where, limit);
            else problems.Truncated(where);
            return null;
        }
        if (source.Take(at, (int)Math.Max(0, count)) is not { } bytes || count < 0)
        {
            problems.Truncated(where);
            return null;
        }
        held += bytes.Length;
        return bytes;
    }

    public void AddXmp(byte[] packet)
    {
        if (Xmp.Count < PhotoLimits.XmpPackets) Xmp.Add(packet);
        else problems.TooLarge("xmp packets", PhotoLimits.XmpPackets);
    }

    public void AddIim(byte[] block)
    {
        if (Iim.Count < PhotoLimits.IimBlocks) Iim.Add(block);
        else problems.TooLarge("iim blocks", PhotoLimits.IimBlocks);
    }

    /// <summary>An EXIF block, as JPEG, PNG, WebP and AVIF carry it. The first that can be read counts.</summary>
    public void AddExif(byte[] block)
    {
        if (Exif.Count == 0 && exifBlocks++ < PhotoLimits.ExifBlocks) new ExifReader(new ByteSource(block), this, isFile: false).Read();
    }

    /// <summary>What a packed part may become at most, of what all of them may.</summary>
    public int RoomToUnpack(int wished) => Math.Min(wished, PhotoLimits.UnpackedBytes - unpacked);

    public void HasUnpacked(int bytes) => unpacked += bytes;

    public bool MayHaveAnotherTag()
    {
        if (exifTags++ < PhotoLimits.ExifTags) return true;
        problems.TooLarge("exif tags", PhotoLimits.ExifTags);
        return false;
    }

    public bool MayHaveAnotherResource()
    {
        if (resources++ < PhotoLimits.PhotoshopResources) return true;
        problems.TooLarge("photoshop resources", PhotoLimits.PhotoshopResources);
        return false;
    }
}
