using System.Text;
using Dateline.PhotoMetadata;
using Dateline.PhotoMetadata.Exif;
using Xunit;
using static Dateline.Tests.PhotoMetadata.MadeBytes;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>EXIF: dates with offsets, places, and texts that were squeezed in.</summary>
public sealed class ReadingExif : PhotoTest
{
    [Theory]
    [InlineData("2014:06:24 12:03:04", "56", "+01:00", "2014-06-24T12:03:04.56+01:00")]
    [InlineData("2014:06:24 12:03:04", "070 ", "-5:30", "2014-06-24T12:03:04.070-05:30")]
    [InlineData("2014:06:24 12:03:04", "", "Z", "2014-06-24T12:03:04+00:00")]
    [InlineData("2014:06:24 12:03:04", " ", "   :  ", "2014-06-24T12:03:04")]
    [InlineData("2014-06-24T12:03:04+0545", "1", "+01:00", "2014-06-24T12:03:04.1+05:45")]
    [InlineData("2014:06:24", "5", "+01:00", "2014-06-24")]
    [InlineData("0000:00:00 00:00:00", "", "", null)]
    [InlineData("    :  :     :  :  ", "", "", null)]
    public void The_date_taken_has_its_fraction_and_offset(string date, string fraction, string offset, string? expected)
    {
        var exif = new MadeExif().Text(ExifDirectory.Exif, 0x9003, date).Text(ExifDirectory.Exif, 0x9291, fraction).Text(ExifDirectory.Exif, 0x9011, offset);
        Assert.Equal(expected, OfExif(exif).DateTaken?.ToString());
    }

    [Fact]
    public void A_date_that_is_none_is_said()
    {
        var read = Read(new MadePicture { Exif = new MadeExif().Text(ExifDirectory.Exif, 0x9003, "yesterday") }.Jpeg());
        Assert.Null(read.Photo.DateTaken);
        Assert.Equal((ProblemKind.BadValue, "exif 0x9003"), (Assert.Single(read.Problems).Kind, read.Problems[0].Where));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_position_is_in_degrees(bool isBigEndian)
    {
        var exif = new MadeExif(isBigEndian).Text(ExifDirectory.Gps, 1, "S").Fractions(ExifDirectory.Gps, 2, (33, 1), (51, 1), (3540, 100))
            .Text(ExifDirectory.Gps, 3, "E").Fractions(ExifDirectory.Gps, 4, (151, 1), (12, 1), (40, 1)).Add(ExifDirectory.Gps, 5, ExifType.Unsigned8, 1, [1]).Fractions(ExifDirectory.Gps, 6, (25, 2));
        var position = OfExif(exif).Position!;
        Assert.Equal((-33.859833, 151.211111, -12.5), (Math.Round(position.Latitude, 6), Math.Round(position.Longitude, 6), position.Altitude));
    }

    [Fact]
    public void XMP_may_have_the_position()
    {
        var position = OfXmp("", "exif:GPSLatitude=\"51,30.5N\" exif:GPSLongitude=\"0,7,30W\" exif:GPSAltitude=\"150/10\" exif:GPSAltitudeRef=\"0\"").Position!;
        Assert.Equal((51.508333, -0.125, 15), (Math.Round(position.Latitude, 6), position.Longitude, position.Altitude));
    }

    [Fact]
    public void A_position_off_the_earth_or_through_zero_is_none()
    {
        var exif = new MadeExif().Text(ExifDirectory.Gps, 1, "N").Fractions(ExifDirectory.Gps, 2, (133, 1)).Text(ExifDirectory.Gps, 3, "E").Fractions(ExifDirectory.Gps, 4, (11, 1));
        Assert.Null(Read(new MadePicture { Exif = exif }.Jpeg()).Photo.Position);
        Assert.Null(OfExif(exif.Fractions(ExifDirectory.Gps, 2, (0, 0))).Position);
    }

    [Fact]
    public void Creators_are_a_list_in_one_text()
    {
        Assert.Equal(["Ann", "Bob; Jr.", "He said \"x\""], OfExif(new MadeExif().Text(ExifDirectory.Image, 0x013B, "Ann; \"Bob; Jr.\"; \"He said \"\"x\"\"\"")).Creators);
        Assert.Equal(["Ann;Bob"], OfExif(new MadeExif().Text(ExifDirectory.Image, 0x013B, "Ann;Bob")).Creators);
    }

    [Fact]
    public void The_copyright_of_photographer_and_editor_is_one_text()
    {
        Assert.Equal("Ann\nThe Paper", Copyright("Ann \0The Paper\0"));
        Assert.Equal("The Paper", Copyright(" \0The Paper\0"));
        Assert.Equal("Ann", Copyright("Ann\0"));
    }

    [Fact]
    public void Texts_are_UTF8_else_Windows()
    {
        Assert.Equal("Łódź", OfExif(new MadeExif().Text(ExifDirectory.Image, 0x010E, "Łódź")).Caption?.Default);
        Assert.Equal("Zürich", OfExif(new MadeExif().Add(ExifDirectory.Image, 0x010E, ExifType.Text, 7, [(byte)'Z', 0xFC, .. Latin("rich\0")])).Caption?.Default);
    }

    [Fact]
    public void Keywords_of_Windows_are_the_last_resort()
    {
        var words = Encoding.Unicode.GetBytes("sea; ferry\0");
        var exif = new MadeExif().Add(ExifDirectory.Image, 0x9C9E, ExifType.Unsigned8, (uint)words.Length, words);
        Assert.Equal(["sea", "ferry"], OfExif(exif).Keywords);
        Assert.Equal(["own"], Photo(new MadePicture { Exif = exif, Iim = MadeIim.Block((25, "own")) }.Jpeg()).Keywords);
    }

    [Fact]
    public void A_directory_that_leads_to_itself_ends()
    {
        var exif = new MadeExif().Text(ExifDirectory.Image, 0x010E, "round").Add(ExifDirectory.Image, 0x8769, ExifType.Unsigned32, 1, Little(8, 4));
        Assert.Equal("round", OfExif(exif).Caption?.Default);
    }

    static string? Copyright(string notice) => OfExif(new MadeExif().Add(ExifDirectory.Image, 0x8298, ExifType.Text, (uint)notice.Length, Latin(notice))).CopyrightNotice?.Default;
}
