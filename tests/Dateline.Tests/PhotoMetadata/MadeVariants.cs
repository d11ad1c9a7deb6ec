using Dateline.PhotoMetadata.Exif;
using static Dateline.Tests.PhotoMetadata.MadeXmp;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>Pictures whose layers agree, differ, were cut or say nothing, as they come from agencies.</summary>
static class MadeVariants
{
    const string Long = "A caption that goes on. ";

    static readonly string Whole = string.Concat(Enumerable.Repeat(Long, 120));

    static readonly string[] Xmp =
    [
        "",
        Alternatives("dc:description", ("x-default", Whole), ("fr", "fr")) + Sequence("dc:creator", "A name of more than thirty-two letters", "Bob") + Bag("dc:subject", new string('k', 70), "b")
            + "<photoshop:Credit>A credit line of more than thirty-two letters</photoshop:Credit><photoshop:City>Llanfairpwllgwyngyllgogerychwyrndrobwll</photoshop:City><photoshop:DateCreated>2014-06-24T12:00:00.5Z</photoshop:DateCreated>",
        Alternatives("dc:rights", ("x-default", "(c) xmp")) + "<photoshop:Headline>xmp</photoshop:Headline><photoshop:DateCreated>2014-06</photoshop:DateCreated><Iptc4xmpCore:Location>Hall</Iptc4xmpCore:Location>"
            + "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li Iptc4xmpExt:City=\"Bergen\" Iptc4xmpExt:CountryName=\"Norway\"/><rdf:li Iptc4xmpExt:City=\"Oslo\"/></rdf:Bag></Iptc4xmpExt:LocationShown>",
    ];

    static readonly byte[]?[] Iim =
    [
        null,
        MadeIim.Block((120, Whole[..2000]), (80, "A name of more than thirty-two letters"[..32]), (80, "Bob"), (25, new string('k', 64)), (25, "b"), (110, "A credit line of more than thirty-two letters"[..32]), (90, "Llanfairpwllgwyngyllgogerychwyrndrobwll"[..32]), (55, "20140624"), (60, "120000+0000")),
        MadeIim.Block((120, "iim\rtwo\r\nthree"), (80, "Iim"), (25, "iim"), (105, "iim"), (116, "(c) iim"), (90, "Trondheim"), (95, "-"), (101, " "), (55, "20150402"), (60, "090000+0545")),
        MadeBytes.Join(MadeIim.Dataset(2, 105, [(byte)'Z', 0xFC, (byte)'r', (byte)'i', (byte)'c', (byte)'h']), MadeIim.Dataset(2, 80, [(byte)'M', 0xFC])),
        MadeBytes.Join(MadeIim.Dataset(2, 105, MadeBytes.Utf8("Zürich")), MadeIim.Dataset(2, 120, MadeBytes.Utf8("Łódź"))),
    ];

    static readonly Func<MadeExif?>[] Exif =
    [
        () => null,
        () => new MadeExif(isBigEndian: true).Text(ExifDirectory.Image, 0x010E, "exif").Text(ExifDirectory.Image, 0x013B, "Ann; \"Bob; Jr.\"").Text(ExifDirectory.Image, 0x8298, "(c) exif")
            .Text(ExifDirectory.Exif, 0x9003, "2013:01:02 03:04:05").Text(ExifDirectory.Exif, 0x9291, "07").Text(ExifDirectory.Exif, 0x9011, "-03:30").Text(ExifDirectory.Image, 0x0132, "2013:01:03 00:00:00")
            .Text(ExifDirectory.Gps, 1, "S").Fractions(ExifDirectory.Gps, 2, (33, 1), (5130, 100), (0, 1)).Text(ExifDirectory.Gps, 3, "W").Fractions(ExifDirectory.Gps, 4, (70, 1), (39, 1), (1234, 100)),
        () => new MadeExif().Text(ExifDirectory.Image, 0x010E, "    ").Text(ExifDirectory.Image, 0x013B, "").Text(ExifDirectory.Exif, 0x9003, "    :  :     :  :  ").Short(ExifDirectory.Image, 0x0112, 8),
    ];

    public static IEnumerable<MadePicture> All =>
        from xmp in Xmp
        from iim in Iim
        from exif in Exif
        from digest in iim is null ? new byte[]?[] { null } : [null, MadeBytes.Digest(iim), new byte[16]]
        select new MadePicture { Xmp = xmp.Length == 0 ? null : Packet(xmp), Iim = iim, IimDigest = digest, Exif = exif() };
}
