using Dateline.PhotoMetadata.Containers;
using Dateline.PhotoMetadata.Exif;
using Dateline.PhotoMetadata.Iim;
using Dateline.PhotoMetadata.Iptc;
using Dateline.PhotoMetadata.Xmp;

namespace Dateline.PhotoMetadata;

/// <summary>Reads what JPEG, PNG, WebP, TIFF, AVIF and HEIF files say of their pictures. It reads the pixels never, and of the rest no more than <see cref="PhotoLimits"/>.</summary>
public static class PhotoMetadataReader
{
    /// <summary>Reads a file from its first byte. No bytes make it throw; what it could not read is among the problems.</summary>
    /// <param name="file">A stream that can be sought in. It is left open, its position anywhere.</param>
    /// <exception cref="ArgumentException">The stream cannot be sought in.</exception>
    public static PhotoMetadata Read(Stream file)
    {
        if (!file.CanSeek) throw new ArgumentException("The stream must be one that can be sought in.", nameof(file));
        var problems = new ProblemList();
        var found = new Findings(problems);
        Open(new ByteSource(file), found);
        var raw = Understand(found);
        return new PhotoMetadata(raw, PhotoMapping.Of(raw, problems), problems.Problems);
    }

    static void Open(ByteSource file, Findings found)
    {
        Span<byte> head = stackalloc byte[12];
        var length = (int)Math.Min(head.Length, file.Length);
        file.TryRead(0, head[..length]);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8])) new JpegFile(file, found).Read();
        else if (head.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10])) new PngFile(file, found).Read();
        else if (head.StartsWith("RIFF"u8) && head[8..].SequenceEqual("WEBP"u8)) new WebpFile(file, found).Read();
        else if (head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) || head.StartsWith("II+\0"u8) || head.StartsWith("MM\0+"u8)) new TiffFile(file, found).Read();
        else if (HeifFile.FormatOf(file) is not PhotoFormat.Unknown and var format) new HeifFile(file, found).Read(format);
        else found.Problems.Add(ProblemKind.UnknownFormat, "file", "is none of JPEG, PNG, WebP, TIFF, AVIF and HEIF.");
    }

    static RawMetadata Understand(Findings found)
    {
        var exif = new ExifValues(found.Exif);
        return new RawMetadata
        {
            Format = found.Format,
            Width = found.Width ?? (found.Format == PhotoFormat.Tiff ? exif.Number(ExifNames.ImageWidth) : null),
            Height = found.Height ?? (found.Format == PhotoFormat.Tiff ? exif.Number(ExifNames.ImageLength) : null),
            Orientation = found.Orientation ?? (exif.Number(ExifNames.Orientation) is >= 1 and <= 8 and var orientation ? orientation : null),
            Iim = IimReader.Read(found.Iim, found.Problems),
            IimDigest = Compare(found),
            Photoshop = found.PhotoshopResources,
            Xmp = XmpReader.Read(found.Xmp, found.ExtendedXmp, found.Problems),
            Exif = found.Exif,
            ColorProfile = found.ColorProfile,
            PngTexts = found.PngTexts,
            HasC2pa = found.HasC2pa,
        };
    }

    // The guidelines know the digest in JPEG and TIFF; elsewhere IIM has no place of its own.
    static IimDigest Compare(Findings found) =>
        found.Format is not (PhotoFormat.Jpeg or PhotoFormat.Tiff) || found.IimDigest is null || found.Iim.Count == 0 ? IimDigest.Absent
        : found.Iim.Any(block => Digest.Of(block).AsSpan().SequenceEqual(found.IimDigest)) ? IimDigest.Same : IimDigest.Different;
}
