using static Dateline.Tests.PhotoMetadata.MadeBytes;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>The boxes of an AVIF or HEIF file around EXIF and XMP.</summary>
static class MadeHeif
{
    static readonly byte[] C2pa = [0xD8, 0xFE, 0xC3, 0xD6, 0x1B, 0x0E, 0x48, 0x3C, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7E, 0xC4, 0x81];

    public static byte[] Of(MadePicture picture, string brand, byte? turnsLeft = null)
    {
        var exif = picture.Exif is null ? [] : Join(Big(6, 4), Latin("Exif\0\0"), picture.Exif.Build());
        var xmp = picture.Xmp is null ? [] : Utf8(picture.Xmp);
        var type = Box("ftyp", Latin($"{brand}\0\0\0\0mif1{brand}"));
        var c2pa = picture.HasC2pa ? Box("uuid", Join(C2pa, new byte[4])) : [];
        // Places are as long whatever they say.
        var start = (uint)(type.Length + c2pa.Length + Meta(picture, turnsLeft, exif, xmp, 0).Length + 8);
        return Join(type, c2pa, Meta(picture, turnsLeft, exif, xmp, start), Box("mdat", Join(exif, xmp, [1, 2, 3, 4])));
    }

    static byte[] Meta(MadePicture picture, byte? turnsLeft, byte[] exif, byte[] xmp, uint start)
    {
        var properties = new List<byte[]> { Box("ispe", Join(new byte[4], Big(64, 4), Big(48, 4))) };
        if (picture.Icc is not null) properties.Add(Box("colr", Join(Latin("prof"), picture.Icc)));
        if (turnsLeft is not null) properties.Add(Box("irot", [turnsLeft.Value]));
        var numbers = properties.Select((_, index) => (byte)(index + 1)).ToArray();
        return Box("meta", Join(
            new byte[4],
            Box("hdlr", Join(new byte[8], Latin("pict"), new byte[13])),
            Box("pitm", Join(new byte[4], Big(1, 2))),
            Box("iinf", Join(new byte[4], Big(3, 2), Entry(1, "av01", ""), Entry(2, exif.Length == 0 ? "none" : "Exif", ""), Entry(3, xmp.Length == 0 ? "none" : "mime", "application/rdf+xml\0"))),
            Box("iloc", Join(new byte[4], [0x44, 0x00], Big(3, 2), Place(1, start + (uint)(exif.Length + xmp.Length), 4), Place(2, start, (uint)exif.Length), Place(3, start + (uint)exif.Length, (uint)xmp.Length))),
            Box("iprp", Join(Box("ipco", Join([.. properties])), Box("ipma", Join(new byte[4], Big(1, 4), Big(1, 2), [(byte)numbers.Length], numbers))))));
    }

    static byte[] Entry(uint id, string type, string media) => Box("infe", Join([2, 0, 0, 0], Big(id, 2), [0, 0], Latin(type), [0], Latin(media)));

    static byte[] Place(uint id, uint at, uint length) => Join(Big(id, 2), [0, 0], Big(1, 2), Big(at, 4), Big(length, 4));

    static byte[] Box(string type, byte[] content) => Join(Big((uint)content.Length + 8, 4), Latin(type), content);
}
