using CsCheck;
using Dateline.PhotoMetadata.Exif;
using Xunit;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>What is put into a picture comes out of it, in every format and by every layer.</summary>
public sealed class WritingAndReading : PhotoTest
{
    static readonly Gen<string> Words =
        Gen.OneOfConst("Zürich", "Łódź", "Москва", "القاهرة", "東京", "𝕏", "A & B", "<tag>", "\"quoted\"", "it's", "1; 2", "; ", "line\nbreak", "x").Array[1, 6].Select(words => string.Join(' ', words).Trim());

    static readonly Gen<string[]> Lists = Words.Array[1, 5];

    static readonly Gen<(int Year, int Month, int Day, int Hour, int Minute, int Second)> Times =
        Gen.Select(Gen.Int[1826, 2100], Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[0, 59]);

    [Fact]
    public void Texts_and_lists_through_XMP() => Gen.Select(Words, Words, Words, Lists, Lists).Sample((caption, french, headline, creators, keywords) =>
    {
        var xmp = MadeXmp.Packet(
            MadeXmp.Alternatives("dc:description", ("x-default", Escaped(caption)), ("fr", Escaped(french))) + MadeXmp.Sequence("dc:creator", [.. creators.Select(Escaped)]) + MadeXmp.Bag("dc:subject", [.. keywords.Select(Escaped)]),
            $"photoshop:Headline=\"{Escaped(headline).Replace("\n", "&#10;", StringComparison.Ordinal)}\"");
        foreach (var (_, bytes) in new MadePicture { Xmp = xmp }.Everywhere())
        {
            var photo = Photo(bytes);
            Assert.Equal((caption, french, headline), (photo.Caption?.Default, photo.Caption?["fr"], photo.Headline));
            Assert.Equal(creators, photo.Creators);
            Assert.Equal(keywords, photo.Keywords);
        }
    }, iter: 200);

    [Fact]
    public void Texts_and_lists_through_IIM() => Gen.Select(Words, Lists, Times).Sample((caption, keywords, time) =>
    {
        var iim = MadeIim.Block([(120, caption), .. keywords.Select(word => ((byte)25, word)), (55, $"{time.Year:D4}{time.Month:D2}{time.Day:D2}"), (60, $"{time.Hour:D2}{time.Minute:D2}{time.Second:D2}-0330")]);
        foreach (var bytes in new[] { new MadePicture { Iim = iim }.Jpeg(), new MadePicture { Iim = iim }.Tiff(), new MadePicture { Iim = iim }.Png() })
        {
            var photo = Photo(bytes);
            Assert.Equal(caption, photo.Caption?.Default);
            Assert.Equal(keywords, photo.Keywords);
            Assert.Equal($"{time.Year:D4}-{time.Month:D2}-{time.Day:D2}T{time.Hour:D2}:{time.Minute:D2}:{time.Second:D2}-03:30", photo.DateCreated?.ToString());
        }
    }, iter: 200);

    [Fact]
    public void Texts_creators_and_places_through_EXIF() => Gen.Select(Words, Lists, Gen.Int[-90, 90], Gen.Int[-180, 180], Gen.Bool).Sample((caption, creators, north, east, isBigEndian) =>
    {
        var exif = new MadeExif(isBigEndian).Text(ExifDirectory.Image, 0x010E, caption).Text(ExifDirectory.Image, 0x013B, string.Join("; ", creators.Select(Quoted)))
            .Text(ExifDirectory.Gps, 1, north < 0 ? "S" : "N").Fractions(ExifDirectory.Gps, 2, ((uint)Math.Abs(north), 1), (0, 1), (0, 1))
            .Text(ExifDirectory.Gps, 3, east < 0 ? "W" : "E").Fractions(ExifDirectory.Gps, 4, ((uint)Math.Abs(east), 1), (0, 1), (0, 1));
        foreach (var (_, bytes) in new MadePicture { Exif = exif }.Everywhere())
        {
            var photo = Photo(bytes);
            Assert.Equal(caption, photo.Caption?.Default);
            Assert.Equal(creators, photo.Creators);
            Assert.Equal(((double)north, (double)east), (photo.Position!.Latitude, photo.Position.Longitude));
        }
    }, iter: 200);

    static string Escaped(string text) => System.Security.SecurityElement.Escape(text);

    static string Quoted(string text) => text.StartsWith('"') || text.Contains("; ", StringComparison.Ordinal) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
