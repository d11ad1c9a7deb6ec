namespace Dateline.PhotoMetadata;

/// <summary>How much of a file is read. They keep any file under 50 ms and 64 MB; beyond them the reader goes on without the part and says so.</summary>
public static class PhotoLimits
{
    /// <summary>Bytes of all metadata blocks of a file that are held at once.</summary>
    public const int HeldBytes = 12 * 1024 * 1024;

    /// <summary>Bytes that all packed parts of a file become.</summary>
    public const int UnpackedBytes = 3 * 1024 * 1024;

    /// <summary>Bytes of all XMP packets of a file. Of a packet that goes beyond, the beginning is read.</summary>
    public const int XmpBytes = 1024 * 1024;

    /// <summary>XMP properties, items and fields of a file.</summary>
    public const int XmpNodes = 20_000;

    /// <summary>Items of an XMP array; programs have been seen to list a hundred thousand ancestors of a picture. What follows the array is read.</summary>
    public const int XmpItems = 4_000;

    /// <summary>Bytes of extended XMP that are joined, of which again <see cref="XmpBytes"/> are read.</summary>
    public const int ExtendedXmpBytes = 8 * 1024 * 1024;

    /// <summary>Bare ampersands of a packet that are taken for what was meant.</summary>
    public const int XmpAmpersands = 10_000;

    /// <summary>Nesting of XML elements in a packet.</summary>
    public const int XmpDepth = 64;

    /// <summary>XMP packets of a file.</summary>
    public const int XmpPackets = 16;

    /// <summary>IIM datasets of a file.</summary>
    public const int IimDatasets = 20_000;

    /// <summary>IIM blocks of a file.</summary>
    public const int IimBlocks = 16;

    /// <summary>Bytes of one IIM dataset.</summary>
    public const int IimDatasetBytes = 1024 * 1024;

    /// <summary>Directories of an EXIF block or TIFF file.</summary>
    public const int ExifDirectories = 32;

    /// <summary>Entries of an EXIF directory.</summary>
    public const int ExifEntries = 4_000;

    /// <summary>EXIF blocks of a file that are looked into until one has tags.</summary>
    public const int ExifBlocks = 8;

    /// <summary>Tags of all EXIF directories of a file.</summary>
    public const int ExifTags = 10_000;

    /// <summary>Bytes of one EXIF value.</summary>
    public const int ExifValueBytes = 256 * 1024;

    /// <summary>Bytes of an ICC profile.</summary>
    public const int IccBytes = 2 * 1024 * 1024;

    /// <summary>Segments of a JPEG, chunks of a PNG or WebP.</summary>
    public const int Parts = 30_000;

    /// <summary>Photoshop image resources of a file.</summary>
    public const int PhotoshopResources = 2_000;

    /// <summary>Bytes of one Photoshop image resource that is kept as it is.</summary>
    public const int PhotoshopResourceBytes = 16 * 1024;

    /// <summary>Boxes, and items, of an AVIF or HEIF file.</summary>
    public const int Boxes = 4_000;

    /// <summary>Nesting of boxes.</summary>
    public const int BoxDepth = 8;

    /// <summary>Bytes of the box that describes the items.</summary>
    public const int MetaBoxBytes = 4 * 1024 * 1024;

    /// <summary>Problems that are reported of a file.</summary>
    public const int Problems = 100;
}
