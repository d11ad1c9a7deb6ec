using System.IO.Compression;
using Dateline.PhotoMetadata;
using Dateline.PhotoMetadata.Exif;
using static Dateline.Tests.PhotoMetadata.MadeBytes;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>A picture of 64 by 48 without pixels, put together from its layers in any of the formats.</summary>
sealed record MadePicture
{
    public byte[]? Iim { get; init; }
    public byte[]? IimDigest { get; init; }
    public string? Xmp { get; init; }
    public MadeExif? Exif { get; init; }
    public byte[]? Icc { get; init; }
    public bool HasC2pa { get; init; }

    public static readonly byte[] ProfileName = Join(Latin("XYZ "), Latin("desc"), new byte[120], Big(1, 4), Latin("desc"), Big(144, 4), Big(24, 4), Latin("desc"), new byte[4], Big(9, 4), Latin("Test RGB\0"));

    public byte[] Resources => Join(Iim is null ? [] : MadeIim.Resource(0x0404, Iim), IimDigest is null ? [] : MadeIim.Resource(0x0425, IimDigest));

    public byte[] Jpeg() => Join(
        [0xFF, 0xD8],
        Exif is null ? [] : Segment(0xE1, Join(Latin("Exif\0\0"), Exif.Build())),
        Xmp is null ? [] : Segment(0xE1, Join(Latin("http://ns.adobe.com/xap/1.0/\0"), Utf8(Xmp))),
        Iim is null ? [] : Segment(0xED, Join(Latin("Photoshop 3.0\0"), Resources)),
        Icc is null ? [] : Segment(0xE2, Join(Latin("ICC_PROFILE\0"), [1, 1], Icc)),
        HasC2pa ? Segment(0xEB, Join(Latin("JP"), [0, 1, 0, 0, 0, 1], Big(40, 4), Latin("jumb"), Big(25, 4), Latin("jumdc2pa"), new byte[20])) : [],
        Segment(0xC0, [8, 0, 48, 0, 64, 1, 1, 0x11, 0]),
        Segment(0xDA, [1, 1, 0, 0, 63, 0]), [0, 0xFF, 0xD9]);

    public byte[] Png() => Join(
        [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10],
        Chunk("IHDR", Join(Big(64, 4), Big(48, 4), [8, 0, 0, 0, 0])),
        Icc is null ? [] : Chunk("iCCP", Join(Latin("Test\0\0"), Packed(Icc))),
        HasC2pa ? Chunk("caBX", [1, 2]) : [],
        Chunk("IDAT", Packed(new byte[65 * 48])),
        // After the pixels, where some writers put it.
        Exif is null ? [] : Chunk("eXIf", Exif.Build()),
        Xmp is null ? [] : Chunk("iTXt", Join(Latin("XML:com.adobe.xmp\0\0\0\0\0"), Utf8(Xmp))),
        Iim is null ? [] : Chunk("zTXt", Join(Latin("Raw profile type iptc\0\0"), Packed(Latin($"\niptc\n{Resources.Length,8}\n{Convert.ToHexStringLower(Resources)}\n")))),
        Chunk("IEND", []));

    public byte[] Webp()
    {
        var chunks = Join(
            Riff("VP8X", Join([0, 0, 0, 0], Little(63, 3), Little(47, 3))),
            Icc is null ? [] : Riff("ICCP", Icc), Exif is null ? [] : Riff("EXIF", Exif.Build()), Xmp is null ? [] : Riff("XMP ", Utf8(Xmp)), HasC2pa ? Riff("C2PA", [1]) : []);
        return Join(Latin("RIFF"), Little((uint)chunks.Length + 4, 4), Latin("WEBP"), chunks);
    }

    public byte[] Tiff()
    {
        var tiff = (Exif ?? new MadeExif()).Short(ExifDirectory.Image, 0x0101, 48);
        if (Xmp is not null) tiff.Add(ExifDirectory.Image, 0x02BC, ExifType.Unsigned8, (uint)Utf8(Xmp).Length, Utf8(Xmp));
        if (Iim is not null) tiff.Add(ExifDirectory.Image, 0x83BB, ExifType.Undefined, (uint)Iim.Length, Iim);
        if (IimDigest is not null) tiff.Add(ExifDirectory.Image, 0x8649, ExifType.Unsigned8, (uint)Resources.Length, Resources);
        if (Icc is not null) tiff.Add(ExifDirectory.Image, 0x8773, ExifType.Undefined, (uint)Icc.Length, Icc);
        if (HasC2pa) tiff.Add(ExifDirectory.Image, 0xCD41, ExifType.Undefined, 1, [1]);
        return tiff.Build();
    }

    public byte[] Avif() => MadeHeif.Of(this, "avif");

    /// <summary>The same picture in every format, with the format's name.</summary>
    public IEnumerable<(PhotoFormat Format, byte[] Bytes)> Everywhere() =>
        [(PhotoFormat.Jpeg, Jpeg()), (PhotoFormat.Png, Png()), (PhotoFormat.Webp, Webp()), (PhotoFormat.Tiff, Tiff()), (PhotoFormat.Avif, Avif())];

    public static byte[] Segment(byte marker, byte[] data) => Join([0xFF, marker], Big((uint)data.Length + 2, 2), data);

    public static byte[] Chunk(string type, byte[] data) => Join(Big((uint)data.Length, 4), Latin(type), data, Big(Checksum(Join(Latin(type), data)), 4));

    public static byte[] Packed(byte[] data)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) zlib.Write(data);
        return packed.ToArray();
    }

    static uint Checksum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++) sum = (sum & 1) == 1 ? sum >> 1 ^ 0xEDB88320 : sum >> 1;
        }
        return ~sum;
    }

    static byte[] Riff(string name, byte[] data) => Join(Latin(name), Little((uint)data.Length, 4), data, data.Length % 2 == 1 ? [0] : []);
}
