using Dateline.PhotoMetadata.Exif;
using Dateline.PhotoMetadata.Iim;
using Dateline.PhotoMetadata.Xmp;

namespace Dateline.PhotoMetadata;

/// <summary>The layers of a file as they stand in it, nothing brought together and nothing left out but what is beyond <see cref="PhotoLimits"/>.</summary>
public sealed record RawMetadata
{
    /// <summary>The format of the file.</summary>
    public PhotoFormat Format { get; init; }

    /// <summary>Width of the stored picture in pixels, before <see cref="Orientation"/>; null when it was not found.</summary>
    public int? Width { get; init; }

    /// <summary>Height of the stored picture in pixels, before <see cref="Orientation"/>; null when it was not found.</summary>
    public int? Height { get; init; }

    /// <summary>How the stored picture is to be turned, 1 to 8 (EXIF 2.32, tag 0x0112); null when the file does not say.</summary>
    public int? Orientation { get; init; }

    /// <summary>The datasets of all IIM blocks in their order (IPTC-NAA Information Interchange Model 4.2).</summary>
    public IReadOnlyList<IimDataset> Iim { get; init; } = [];

    /// <summary>Whether Photoshop's digest is that of the IIM block (Metadata Working Group guidelines 2.0, image resource 0x0425).</summary>
    public IimDigest IimDigest { get; init; }

    /// <summary>Photoshop's other image resources, as the copyright flag 0x040A and the address 0x040B, without thumbnails and what else is large.</summary>
    public IReadOnlyList<PhotoshopResource> Photoshop { get; init; } = [];

    /// <summary>The properties of all XMP packets (ISO 16684-1).</summary>
    public XmpProperties Xmp { get; init; } = XmpProperties.None;

    /// <summary>The tags of all directories (EXIF 2.32, TIFF 6.0), without the maker's notes and the layout of the pixels.</summary>
    public IReadOnlyList<ExifTag> Exif { get; init; } = [];

    /// <summary>Description of the ICC profile, as <c>Adobe RGB (1998)</c> (ICC.1, tag <c>desc</c>); null without one.</summary>
    public string? ColorProfile { get; init; }

    /// <summary>Texts of PNG chunks by their keyword (PNG 3, tEXt, zTXt, iTXt), in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> PngTexts { get; init; } = [];

    /// <summary>Whether a manifest of the Coalition for Content Provenance and Authenticity is in the file. It is not checked.</summary>
    public bool HasC2pa { get; init; }
}

/// <summary>An image resource of Photoshop as it stands in the file (Adobe Photoshop File Formats, image resources).</summary>
/// <param name="Id">Its number.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record PhotoshopResource(int Id, ReadOnlyMemory<byte> Bytes);

/// <summary>Formats that are read.</summary>
public enum PhotoFormat
{
    /// <summary>None of the others.</summary>
    Unknown,

    /// <summary>JPEG (ITU-T T.81) in JFIF or EXIF files.</summary>
    Jpeg,

    /// <summary>Portable Network Graphics.</summary>
    Png,

    /// <summary>WebP.</summary>
    Webp,

    /// <summary>TIFF 6.0, also BigTIFF.</summary>
    Tiff,

    /// <summary>AV1 Image File Format.</summary>
    Avif,

    /// <summary>High Efficiency Image File Format (ISO 23008-12), with other codings than AV1.</summary>
    Heif,
}

/// <summary>What Photoshop's digest of the IIM block tells.</summary>
public enum IimDigest
{
    /// <summary>There is no digest or no IIM: XMP goes before IIM.</summary>
    Absent,

    /// <summary>The IIM block is as it was when XMP was written: XMP goes before IIM.</summary>
    Same,

    /// <summary>Something that does not know XMP wrote the IIM block since: IIM goes before XMP.</summary>
    Different,
}
