using Dateline.PhotoMetadata.Exif;

namespace Dateline.PhotoMetadata.Containers;

/// <summary>A TIFF: its directories are EXIF's own, with the other layers in tags of the first.</summary>
sealed class TiffFile(ByteSource file, Findings found)
{
    public void Read()
    {
        found.Format = PhotoFormat.Tiff;
        new ExifReader(file, found, isFile: true).Read();
    }
}
