namespace Dateline.PhotoMetadata.Exif;

/// <summary>The tags that mean something to the canonical record, and those that lead elsewhere (EXIF 2.32, TIFF 6.0).</summary>
static class ExifNames
{
    public const int ImageWidth = 0x0100, ImageLength = 0x0101, ImageDescription = 0x010E, Orientation = 0x0112, ModifyDate = 0x0132, Artist = 0x013B, Copyright = 0x8298;
    public const int Xmp = 0x02BC, Iim = 0x83BB, Photoshop = 0x8649, Icc = 0x8773, C2pa = 0xCD41;
    public const int ExifDirectory = 0x8769, GpsDirectory = 0x8825, InteroperabilityDirectory = 0xA005;
    public const int DateTimeOriginal = 0x9003, CreateDate = 0x9004, OffsetTime = 0x9010, OffsetTimeOriginal = 0x9011, OffsetTimeDigitized = 0x9012;
    public const int MakerNote = 0x927C, SubSecTime = 0x9290, SubSecTimeOriginal = 0x9291, SubSecTimeDigitized = 0x9292, XpKeywords = 0x9C9E, ImageUniqueId = 0xA420;
    public const int GpsLatitudeRef = 1, GpsLatitude = 2, GpsLongitudeRef = 3, GpsLongitude = 4, GpsAltitudeRef = 5, GpsAltitude = 6;

    // Where the pixels are: long lists that tell nothing of the picture.
    static readonly int[] OfPixels = [0x0111, 0x0117, 0x0118, 0x0119, 0x0120, 0x0121, 0x0140, 0x0144, 0x0145, 0x014A, 0x0201, 0x0202, MakerNote];

    public static bool IsLayout(int id) => Array.IndexOf(OfPixels, id) >= 0;
}
