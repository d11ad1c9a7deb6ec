using CsCheck;
using Dateline.PhotoMetadata.Exif;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>Pictures with any mixture of layers: the same words in all, other words, cut ones, none.</summary>
static class RandomPictures
{
    static readonly string[] Words = ["Berlin", "Zürich", "Łódź", "(FILE PHOTO)", "REUTERS/Jane Doe", "AFP PHOTO / X", "the", "a;b", "x, y", "R&D", "\"q\"", "EDS NOTE:"];

    static readonly (byte Number, int MostBytes, string Xmp, int Form)[] Fields =
    [
        (120, 2000, "dc:description", 1), (116, 128, "dc:rights", 1), (5, 64, "dc:title", 1), (80, 32, "dc:creator", 2), (25, 64, "dc:subject", 2), (105, 256, "photoshop:Headline", 0), (110, 32, "photoshop:Credit", 0),
        (115, 32, "photoshop:Source", 0), (90, 32, "photoshop:City", 0), (92, 32, "Iptc4xmpCore:Location", 0), (95, 32, "photoshop:State", 0), (101, 64, "photoshop:Country", 0), (103, 32, "photoshop:TransmissionReference", 0),
        (40, 256, "photoshop:Instructions", 0), (122, 32, "photoshop:CaptionWriter", 0), (85, 32, "photoshop:AuthorsPosition", 0),
    ];

    static readonly Gen<string> Text = Gen.OneOfConst(Words).Array[1, 12].Select(words => string.Join(' ', words));

    // In XMP only, in IIM only, the same in both, different; and of the last two, cut in IIM or not.
    static readonly Gen<(string? Xmp, string? Iim)> Pair = Gen.Select(Gen.Int[0, 4], Text, Text).Select((kind, one, other) => kind switch
    {
        0 => (null, null), 1 => (one, null), 2 => (null, one), 3 => (one, one), _ => ((string?)one, (string?)other),
    });

    static readonly Gen<(string? Day, string? Time, string? Xmp)> Dates = Gen.Select(
        Gen.OneOfConst<string?>(null, "20140624", "20140600", "00000000"), Gen.OneOfConst<string?>(null, "120304+0100", "120304", "235959-0530"),
        Gen.OneOfConst<string?>(null, "2014-06-24T12:03:04Z", "2014-06", "2014-06-24T12:03", "2014-06-24T12:03:04.500+05:45", "2014"));

    static readonly Gen<MadeExif?> Exif = Gen.Select(
        Gen.Bool, Gen.OneOfConst<string?>(null, "exif", "   "), Gen.OneOfConst<string?>(null, "A; B", "\"A; B\"; C", ""), Gen.OneOfConst<string?>(null, "2013:01:02 03:04:05"), Gen.OneOfConst<string?>(null, "07", " "), Gen.OneOfConst<string?>(null, "+05:45", "-3:30"))
        .Select((isBigEndian, caption, artist, taken, fraction, offset) =>
        {
            var exif = new MadeExif(isBigEndian);
            if (caption is not null) exif.Text(ExifDirectory.Image, 0x010E, caption).Text(ExifDirectory.Image, 0x8298, caption);
            if (artist is not null) exif.Text(ExifDirectory.Image, 0x013B, artist);
            if (taken is null) return caption is null ? null : exif;
            exif.Text(ExifDirectory.Exif, 0x9003, taken);
            if (fraction is not null) exif.Text(ExifDirectory.Exif, 0x9291, fraction);
            if (offset is not null) exif.Text(ExifDirectory.Exif, 0x9011, offset);
            return exif;
        });

    public static readonly Gen<MadePicture> Any = Gen.Select(Pair.Array[Fields.Length], Dates, Exif, Gen.Int[0, 2]).Select((pairs, dates, exif, digest) =>
    {
        var named = Fields.Zip(pairs).Select(pair => (Field: pair.First, pair.Second)).ToList();
        var iim = MadeIim.Block([.. named.Where(pair => pair.Second.Iim is not null).Select(pair => (pair.Field.Number, Cut(pair.Second.Iim!, pair.Field.MostBytes))),
            .. dates.Day is null ? Array.Empty<(byte, string)>() : [(55, dates.Day)], .. dates.Time is null ? Array.Empty<(byte, string)>() : [(60, dates.Time)]]);
        var xmp = string.Concat(named.Where(pair => pair.Second.Xmp is not null).Select(pair => Property(pair.Field.Xmp, pair.Field.Form, System.Security.SecurityElement.Escape(pair.Second.Xmp!))));
        return new MadePicture
        {
            Iim = iim,
            IimDigest = digest switch { 0 => null, 1 => MadeBytes.Digest(iim), _ => new byte[16] },
            Xmp = MadeXmp.Packet(xmp, dates.Xmp is null ? "" : $"photoshop:DateCreated=\"{dates.Xmp}\""),
            Exif = exif,
        };
    });

    static string Property(string name, int form, string text) => form switch
    {
        1 => MadeXmp.Alternatives(name, ("x-default", text), ("fr", "fr")), 2 => MadeXmp.Sequence(name, text, "second"), _ => $"<{name}>{text}</{name}>",
    };

    static string Cut(string text, int mostBytes)
    {
        while (MadeBytes.Utf8(text).Length > mostBytes) text = text[..^1];
        return text;
    }
}
