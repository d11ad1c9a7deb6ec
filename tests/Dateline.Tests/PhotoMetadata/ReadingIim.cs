using System.Text;
using Dateline.PhotoMetadata;
using Xunit;
using static Dateline.Tests.PhotoMetadata.MadeBytes;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>IIM as agencies send it.</summary>
public sealed class ReadingIim : PhotoTest
{
    [Fact]
    public void Text_is_of_the_character_set_that_the_block_names_else_UTF8_else_Windows()
    {
        Assert.Equal("Łódź 東京", OfIim((105, "Łódź 東京")).Headline);
        Assert.Equal("Zürich – €", Headline(Utf8("Zürich – €")));
        Assert.Equal("Zürich – €", Headline(Join(Latin("Z"), [0xFC], Latin("rich "), [0x96], Latin(" "), [0x80])));
        Assert.Equal("Привет", Headline(CodePagesEncodingProvider.Instance.GetEncoding(28595)!.GetBytes("Привет"), [0x1B, (byte)'-', (byte)'L']));
        Assert.Equal("Müller", Headline([(byte)'M', 0xFC, .. Latin("ller")], [0x1B, (byte)'.', (byte)'A']));
    }

    [Fact]
    public void Text_that_is_not_the_UTF8_it_claims_is_read_as_Windows_and_said()
    {
        var read = Read(Jpeg(Join(MadeIim.IsUtf8, MadeIim.Dataset(2, 105, [(byte)'M', 0xFC, .. Latin("ller")]))));
        Assert.Equal("Müller", read.Photo.Headline);
        Assert.Equal((ProblemKind.BadCharacters, "iim 2:105"), (Assert.Single(read.Problems).Kind, read.Problems[0].Where));
    }

    [Fact]
    public void A_letter_that_the_limit_cut_in_two_is_left_out() =>
        Assert.Equal("Köl", Photo(Jpeg(Join(MadeIim.IsUtf8, MadeIim.Dataset(2, 105, Utf8("Kölö")[..^1])))).Headline);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("  -\0\0")]
    [InlineData("Copyright,")]
    public void What_says_nothing_is_absent(string value)
    {
        var photo = OfIim((116, value), (95, value), (25, value), (25, "word"));
        Assert.Equal((null, null), (photo.CopyrightNotice, photo.Place));
        Assert.Equal(["word"], photo.Keywords);
    }

    [Fact]
    public void Padding_goes_and_line_breaks_become_one_kind() => Assert.Equal("One\nTwo\nThree", OfIim((120, " One\rTwo\r\nThree  \0\0")).Caption?.Default);

    [Fact]
    public void Of_several_blocks_the_last_that_says_something_counts()
    {
        var blocks = Join(
            MadeIim.Resource(0x0404, MadeIim.Block((105, "first"), (110, "kept"), (25, "a"), (25, "b"))),
            MadeIim.Resource(0x0404, MadeIim.Block((105, "second"), (110, " "), (25, "c"))),
            MadeIim.Resource(0x0404, []));
        var read = Read(Join([0xFF, 0xD8], MadePicture.Segment(0xED, Join(Latin("Photoshop 3.0\0"), blocks)), new MadePicture().Jpeg()[2..]));
        Assert.Equal(("second", "kept"), (read.Photo.Headline, read.Photo.CreditLine));
        Assert.Equal(["c"], read.Photo.Keywords);
        Assert.Equal([0, 0, 0, 0, 0, 1, 1, 1, 1], read.Raw.Iim.Select(dataset => dataset.Block));
    }

    [Fact]
    public void A_long_dataset_has_its_length_after_its_head()
    {
        var caption = Utf8(new string('x', 40_000));
        Assert.Equal(40_000, Photo(Jpeg(Join([0x1C, 2, 120, 0x80, 4], Big((uint)caption.Length, 4), caption))).Caption?.Default.Length);
    }

    [Fact]
    public void Raw_values_stay_as_they_are()
    {
        var dataset = Read(Jpeg(MadeIim.Dataset(2, 95, Latin(" - ")))).Raw.Iim.Single();
        Assert.Equal((2, 95, " - "), (dataset.Record, dataset.Number, dataset.Text));
        Assert.Equal(Latin(" - "), dataset.Bytes.ToArray());
    }

    [Fact]
    public void A_cut_block_gives_what_is_before_the_cut()
    {
        var read = Read(Jpeg(Join(MadeIim.Dataset(2, 105, Latin("here")), [0x1C, 2, 120, 1, 0, (byte)'x'])));
        Assert.Equal("here", read.Photo.Headline);
        Assert.Equal((ProblemKind.Truncated, "iim 2:120"), (Assert.Single(read.Problems).Kind, read.Problems[0].Where));
    }

    [Theory]
    [InlineData("20140624", "120304+0100", "2014-06-24T12:03:04+01:00")]
    [InlineData("20140624", "120304", "2014-06-24T12:03:04")]
    [InlineData("20140624", "12:03:04-0530", "2014-06-24T12:03:04-05:30")]
    [InlineData("20140624", "", "2014-06-24")]
    [InlineData("2014:06:24", "1203", "2014-06-24T12:03")]
    [InlineData("20140600", "", "2014-06")]
    [InlineData("20140000", "000000+0000", "2014")]
    [InlineData("00000000", "", null)]
    public void Dates_are_as_precise_as_they_are_written(string day, string time, string? date) => Assert.Equal(date, OfIim((55, day), (60, time)).DateCreated?.ToString());

    [Fact]
    public void Of_what_may_repeat_the_first_is_the_one()
    {
        var photo = OfIim((85, "Staff"), (85, "Stringer"), (122, "ab"), (122, "cd"), (105, "old"), (105, "new"));
        Assert.Equal(("Staff", "ab", "new"), (photo.CreatorJobTitle, photo.CaptionWriter, photo.Headline));
    }

    [Fact]
    public void Subjects_and_genres_lose_what_IIM_puts_around_their_codes()
    {
        var photo = OfIim((12, "IPTC:04016012:Sport:Boxing:"), (12, "odd"), (4, "001:Current"));
        Assert.Equal(["04016012", "odd"], photo.SubjectCodes);
        Assert.Equal("Current", photo.IntellectualGenre);
    }

    static string? Headline(byte[] value, byte[]? set = null) => Photo(Jpeg(Join(set is null ? [] : MadeIim.Dataset(1, 90, set), MadeIim.Dataset(2, 105, value)))).Headline;

    static byte[] Jpeg(byte[] iim) => new MadePicture { Iim = iim }.Jpeg();
}
