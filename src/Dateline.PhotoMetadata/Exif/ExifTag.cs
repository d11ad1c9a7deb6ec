using System.Buffers.Binary;

namespace Dateline.PhotoMetadata.Exif;

/// <summary>A tag as it stands in its directory (TIFF 6.0 section 2).</summary>
/// <param name="Directory">The directory that it is in.</param>
/// <param name="Id">Its number, as 0x9003.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Bytes">Its value as it stands in the file.</param>
/// <param name="IsBigEndian">Whether numbers begin with their highest byte.</param>
public sealed record ExifTag(ExifDirectory Directory, int Id, ExifType Type, ReadOnlyMemory<byte> Bytes, bool IsBigEndian)
{
    /// <summary>Its text up to the zero, for values of type text, else null. UTF-8 as the Metadata Working Group asks, else Windows-1252.</summary>
    public string? Text => Type == ExifType.Text ? Texts.Decode(UpToZero(Bytes.Span)) : null;

    /// <summary>Its numbers; a fraction with denominator 0 is NaN. Empty for texts.</summary>
    public IReadOnlyList<double> Numbers => [.. Enumerable.Range(0, Type is ExifType.Text or ExifType.Undefined ? 0 : Bytes.Length / SizeOf(Type)).Select(NumberAt)];

    /// <summary>Bytes of one value of a type; 0 for a type that is not known.</summary>
    internal static int SizeOf(ExifType type) => type switch
    {
        ExifType.Unsigned8 or ExifType.Text or ExifType.Signed8 or ExifType.Undefined => 1,
        ExifType.Unsigned16 or ExifType.Signed16 => 2,
        ExifType.Unsigned32 or ExifType.Signed32 or ExifType.Real32 or ExifType.Directory => 4,
        ExifType.Fraction or ExifType.SignedFraction or ExifType.Real64 or ExifType.Unsigned64 or ExifType.Signed64 or ExifType.Directory64 => 8,
        _ => 0,
    };

    static ReadOnlySpan<byte> UpToZero(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)0) is >= 0 and var end ? bytes[..end] : bytes;

    double NumberAt(int index)
    {
        var bytes = Bytes.Span[(index * SizeOf(Type))..];
        return Type switch
        {
            ExifType.Unsigned8 => bytes[0],
            ExifType.Signed8 => (sbyte)bytes[0],
            ExifType.Unsigned16 => (ushort)Int(bytes, 2),
            ExifType.Signed16 => (short)Int(bytes, 2),
            ExifType.Unsigned32 or ExifType.Directory => (uint)Int(bytes, 4),
            ExifType.Signed32 => (int)Int(bytes, 4),
            ExifType.Fraction => Fraction((uint)Int(bytes, 4), (uint)Int(bytes[4..], 4)),
            ExifType.SignedFraction => Fraction((int)Int(bytes, 4), (int)Int(bytes[4..], 4)),
            ExifType.Real32 => BitConverter.Int32BitsToSingle((int)Int(bytes, 4)),
            ExifType.Real64 => BitConverter.UInt64BitsToDouble(Int(bytes, 8)),
            ExifType.Signed64 => (long)Int(bytes, 8),
            _ => Int(bytes, 8),
        };
    }

    ulong Int(ReadOnlySpan<byte> bytes, int size) => (size, IsBigEndian) switch
    {
        (2, true) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
        (2, false) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
        (4, true) => BinaryPrimitives.ReadUInt32BigEndian(bytes),
        (4, false) => BinaryPrimitives.ReadUInt32LittleEndian(bytes),
        (_, true) => BinaryPrimitives.ReadUInt64BigEndian(bytes),
        (_, false) => BinaryPrimitives.ReadUInt64LittleEndian(bytes),
    };

    static double Fraction(double over, double under) => under == 0 ? double.NaN : over / under;
}

/// <summary>The directories of EXIF.</summary>
public enum ExifDirectory
{
    /// <summary>The picture's own (0th IFD).</summary>
    Image,

    /// <summary>The embedded thumbnail's (1st IFD), and those of further pages.</summary>
    Thumbnail,

    /// <summary>How the picture was taken (Exif IFD).</summary>
    Exif,

    /// <summary>Where it was taken (GPS IFD).</summary>
    Gps,

    /// <summary>Interoperability.</summary>
    Interoperability,
}

/// <summary>The types of TIFF and BigTIFF, by their numbers.</summary>
public enum ExifType
{
    /// <summary>8 bits.</summary>
    Unsigned8 = 1,

    /// <summary>Text that ends in a zero.</summary>
    Text = 2,

    /// <summary>16 bits.</summary>
    Unsigned16 = 3,

    /// <summary>32 bits.</summary>
    Unsigned32 = 4,

    /// <summary>Two times 32 bits, a fraction.</summary>
    Fraction = 5,

    /// <summary>8 bits with a sign.</summary>
    Signed8 = 6,

    /// <summary>Bytes with a meaning of the tag's own.</summary>
    Undefined = 7,

    /// <summary>16 bits with a sign.</summary>
    Signed16 = 8,

    /// <summary>32 bits with a sign.</summary>
    Signed32 = 9,

    /// <summary>Two times 32 bits with a sign, a fraction.</summary>
    SignedFraction = 10,

    /// <summary>Floating point, 32 bits.</summary>
    Real32 = 11,

    /// <summary>Floating point, 64 bits.</summary>
    Real64 = 12,

    /// <summary>Where a directory is, 32 bits.</summary>
    Directory = 13,

    /// <summary>64 bits.</summary>
    Unsigned64 = 16,

    /// <summary>64 bits with a sign.</summary>
    Signed64 = 17,

    /// <summary>Where a directory is, 64 bits.</summary>
    Directory64 = 18,
}
