using System.Buffers.Binary;
using Dateline.PhotoMetadata;
using Dateline.PhotoMetadata.Exif;
using Xunit;
using static Dateline.Tests.PhotoMetadata.MadeBytes;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>The layers are found in every format, wherever it keeps them.</summary>
public sealed class ReadingContainers : PhotoTest
{
    static readonly MadePicture Full = new()
    {
        Iim = MadeIim.Block((105, "From IIM")),
        Xmp = MadeXmp.Packet(MadeXmp.Alternatives("dc:title", ("x-default", "From XMP"))),
        Exif = new MadeExif().Text(ExifDirectory.Image, 0x010E, "From EXIF").Short(ExifDirectory.Image, 0x0112, 6),
        Icc = MadePicture.ProfileName,
        HasC2pa = true,
    };

    [Fact]
    public void Every_format_gives_every_layer_that_it_can_hold()
    {
        foreach (var (format, bytes) in Full.Everywhere())
        {
            var read = Read(bytes);
            Assert.Empty(read.Problems);
            Assert.Equal((format, 64, 48, 6, "Test RGB", true), (read.Raw.Format, read.Raw.Width, read.Raw.Height, read.Raw.Orientation, read.Raw.ColorProfile, read.Raw.HasC2pa));
            Assert.Equal(("From EXIF", "From XMP"), (read.Photo.Caption?.Default, read.Photo.Title?.Default));
            if (format is PhotoFormat.Jpeg or PhotoFormat.Png or PhotoFormat.Tiff) Assert.Equal("From IIM", read.Photo.Headline);
        }
    }

    [Fact]
    public void A_picture_without_metadata_has_an_empty_record() => Assert.Equivalent(new Dateline.PhotoMetadata.Iptc.IptcPhoto(), Photo(new MadePicture().Jpeg()));

    [Fact]
    public void Photoshops_resources_run_on_from_one_segment_into_the_next()
    {
        var resources = MadeIim.Resource(0x0404, MadeIim.Block((120, new string('a', 1999) + "b")));
        var jpeg = Join([0xFF, 0xD8], Photoshop(resources[..500]), Photoshop(resources[500..]), new MadePicture().Jpeg()[2..]);
        Assert.Equal(new string('a', 1999) + "b", Photo(jpeg).Caption?.Default);
    }

    [Fact]
    public void A_resource_that_lacks_its_padding_hides_nothing()
    {
        var odd = MadeIim.Resource(0x0409, [1, 2, 3])[..^1];
        Assert.Equal("x", Photo(Join([0xFF, 0xD8], Photoshop(Join(odd, MadeIim.Resource(0x0404, MadeIim.Block((105, "x"))))), new MadePicture().Jpeg()[2..])).Headline);
    }

    [Fact]
    public void EXIF_runs_on_into_the_next_segment_and_may_be_named_oddly()
    {
        var exif = new MadeExif().Text(ExifDirectory.Image, 0x010E, new string('e', 90_000)).Build();
        var jpeg = Join([0xFF, 0xD8], MadePicture.Segment(0xE1, Join(Latin("Exif\0\0"), exif[..60_000])), MadePicture.Segment(0xE1, Join(Latin("Exif\0\0"), exif[60_000..])), new MadePicture().Jpeg()[2..]);
        Assert.Equal(90_000, Photo(jpeg).Caption?.Default.Length);
        var odd = Join([0xFF, 0xD8], MadePicture.Segment(0xE1, Join(Latin("\0\0Exif\0x"), new MadeExif().Text(ExifDirectory.Image, 0x010E, "odd").Build())), new MadePicture().Jpeg()[2..]);
        Assert.Equal("odd", Photo(odd).Caption?.Default);
    }

    [Theory]
    [InlineData("")]
    [InlineData("XMP\0://ns.adobe.com/xap/1.0/\0")]
    [InlineData("http://ns.adobe.com/xap/1.0/")]
    public void XMP_is_found_behind_a_wrong_name(string name) =>
        Assert.Equal("found", Photo(Join([0xFF, 0xD8], MadePicture.Segment(0xE1, Join(Latin(name), Utf8(MadeXmp.Packet("", "photoshop:Headline=\"found\"")))), new MadePicture().Jpeg()[2..])).Headline);

    [Fact]
    public void Extra_bytes_before_a_marker_are_no_fault() =>
        Assert.Equal("y", Photo(Join([0xFF, 0xD8, 0xFF, 0xFF], new MadePicture { Iim = MadeIim.Block((105, "y")) }.Jpeg()[2..])).Headline);

    [Fact]
    public void Packed_XMP_and_other_writers_profiles_in_PNG_are_read()
    {
        var xmp = Utf8(MadeXmp.Packet("", "photoshop:Headline=\"packed\""));
        var png = new MadePicture().Png();
        Assert.Equal("packed", Photo(Join(png[..^12], MadePicture.Chunk("iTXt", Join(Latin("XML:com.adobe.xmp\0\x01\0\0\0"), MadePicture.Packed(xmp))), png[^12..])).Headline);
        var hexadecimal = Latin($"\nxmp\n{xmp.Length,8}\n{Convert.ToHexStringLower(xmp)}\n");
        Assert.Equal("packed", Photo(Join(png[..^12], MadePicture.Chunk("tEXt", Join(Latin("Raw profile type xmp\0"), hexadecimal)), png[^12..])).Headline);
    }

    [Fact]
    public void What_cannot_be_unpacked_is_said()
    {
        var png = new MadePicture().Png();
        foreach (var packed in new byte[][] { [0x78, 0xBB, 1, 2, 3, 4, 5, 6], [1, 2, 3], [] })   // the first asks for a dictionary
        {
            var read = Read(Join(png[..^12], MadePicture.Chunk("zTXt", Join(Latin("Comment\0\0"), packed)), png[^12..]));
            Assert.All(read.Problems, problem => Assert.Equal((ProblemKind.Malformed, "png zTXt"), (problem.Kind, problem.Where)));
        }
    }

    [Fact]
    public void A_BigTIFF_is_read()
    {
        var text = Utf8("of a big one\0");
        var tiff = Join(Latin("II"), Little(43, 2), Little(8, 2), Little(0, 2), Little(16, 4), new byte[4], Little(1, 4), new byte[4],
            Little(0x010E, 2), Little(2, 2), Little((uint)text.Length, 4), new byte[4], Little(52, 4), new byte[4], new byte[8], text);
        Assert.Equal("of a big one", Photo(tiff).Caption?.Default);
    }

    [Fact]
    public void IIM_that_a_TIFF_has_turned_round_is_turned_back()
    {
        var block = MadeIim.Block((105, "abcdefghij"));
        Array.Resize(ref block, (block.Length + 3) / 4 * 4);
        for (var at = 0; at < block.Length; at += 4) BinaryPrimitives.WriteUInt32BigEndian(block.AsSpan(at), BinaryPrimitives.ReadUInt32LittleEndian(block.AsSpan(at)));
        Assert.Equal("abcdefghij", Photo(new MadePicture { Iim = block }.Tiff()).Headline);
    }

    [Theory]
    [InlineData(1, 8)]
    [InlineData(3, 6)]
    public void HEIF_turns_the_picture_by_its_own_property(byte turnsLeft, int orientation) =>
        Assert.Equal((PhotoFormat.Heif, orientation), (Read(MadeHeif.Of(new MadePicture(), "heic", turnsLeft)).Raw.Format, Read(MadeHeif.Of(new MadePicture(), "heic", turnsLeft)).Raw.Orientation));

    [Fact]
    public void What_is_no_picture_is_said_to_be_none()
    {
        Assert.Equal(ProblemKind.UnknownFormat, Assert.Single(Read(Latin("GIF89a, or anything else")).Problems).Kind);
        Assert.Equal(ProblemKind.UnknownFormat, Assert.Single(Read([]).Problems).Kind);
    }

    static byte[] Photoshop(byte[] resources) => MadePicture.Segment(0xED, Join(Latin("Photoshop 3.0\0"), resources));
}
