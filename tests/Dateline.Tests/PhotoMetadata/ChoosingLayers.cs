using Dateline.PhotoMetadata;
using Dateline.PhotoMetadata.Exif;
using Dateline.PhotoMetadata.Iptc;
using Xunit;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>Where layers differ, the rules of the Metadata Working Group choose.</summary>
public sealed class ChoosingLayers : PhotoTest
{
    static readonly byte[] OfSomethingElse = new byte[16];

    [Fact]
    public void XMP_goes_before_IIM_while_the_digest_is_the_same_or_there_is_none()
    {
        Assert.Equal("xmp", Headline("xmp", "iim", isSame: null));
        Assert.Equal("xmp", Headline("xmp", "iim", isSame: true));
    }

    [Fact]
    public void IIM_goes_before_XMP_when_it_was_written_later() => Assert.Equal("iim", Headline("xmp", "iim", isSame: false));

    [Fact]
    public void What_only_one_layer_has_is_taken_from_it()
    {
        Assert.Equal("iim", Headline(" ", "iim", isSame: true));
        Assert.Equal("xmp", Headline("xmp", "-", isSame: false));
    }

    [Fact]
    public void IIM_that_was_cut_at_its_limit_gives_way_to_the_whole()
    {
        var whole = "© A Photographer with a Very Long Name / An Agency";
        var photo = Photo(Picture($"<photoshop:Credit>{whole}</photoshop:Credit>" + MadeXmp.Bag("dc:subject", "short", new string('k', 80)), isSame: false, (110, whole[..31]), (25, "new"), (25, new string('k', 64))));
        Assert.Equal(whole, photo.CreditLine);
        Assert.Equal(["new", new string('k', 80)], photo.Keywords);
    }

    [Fact]
    public void IIM_that_is_shorter_for_another_reason_stays() => Assert.Equal("The long", Headline("The long headline", "The long", isSame: false));

    [Fact]
    public void EXIF_goes_before_both_for_caption_creator_and_copyright()
    {
        var picture = Picture(MadeXmp.Alternatives("dc:description", ("x-default", "xmp"), ("fr", "fr")) + MadeXmp.Sequence("dc:creator", "xmp") + MadeXmp.Alternatives("dc:rights", ("x-default", "xmp")), isSame: true, (120, "iim"));
        Assert.Equal(("xmp", "xmp", "xmp"), Of(Photo(picture)));
        var exif = new MadeExif().Text(ExifDirectory.Image, 0x010E, "exif").Text(ExifDirectory.Image, 0x013B, "exif").Text(ExifDirectory.Image, 0x8298, "exif");
        var photo = Photo((picture with { Exif = exif }).Jpeg());
        Assert.Equal(("exif", "exif", "exif"), Of(photo));
        Assert.Equal("fr", photo.Caption?["fr"]);
        var blank = new MadeExif().Text(ExifDirectory.Image, 0x010E, "   ").Text(ExifDirectory.Image, 0x013B, "").Text(ExifDirectory.Image, 0x8298, " ");
        Assert.Equal(("xmp", "xmp", "xmp"), Of(Photo((picture with { Exif = blank }).Jpeg())));
    }

    [Fact]
    public void The_shot_and_what_the_newsroom_says_of_the_date_are_both_kept()
    {
        var picture = new MadePicture { Exif = new MadeExif().Text(ExifDirectory.Exif, 0x9003, "2014:06:24 12:00:00"), Iim = MadeIim.Block((55, "20150402"), (60, "090000+0100")) };
        var photo = Photo(picture.Jpeg());
        Assert.Equal(("2014-06-24T12:00:00", "2015-04-02T09:00:00+01:00"), (photo.DateTaken?.ToString(), photo.DateCreated?.ToString()));
        Assert.Equal("2015-04-02T09:00:00+01:00", Photo((picture with { Exif = null }).Jpeg()).DateTaken?.ToString());
    }

    [Fact]
    public void A_place_is_taken_part_by_part_from_the_place_shown_and_the_old_fields()
    {
        var photo = Photo(Picture("<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li Iptc4xmpExt:City=\"Bergen\"/></rdf:Bag></Iptc4xmpExt:LocationShown><photoshop:City>Oslo</photoshop:City><photoshop:Country>Norway</photoshop:Country>", isSame: null, (95, "Vestland")));
        Assert.Equal(("Bergen", "Norway", "Vestland"), (photo.Place?.City, photo.Place?.CountryName, photo.Place?.ProvinceState));
        var old = OfIim((90, "Oslo"), (100, "NOR"));
        Assert.Equal(("Oslo", "NOR"), (old.LocationsShown.Single().City, old.LocationsShown.Single().CountryCode));
    }

    [Fact]
    public void The_digest_is_told()
    {
        Assert.Equal([IimDigest.Absent, IimDigest.Same, IimDigest.Different], new bool?[] { null, true, false }.Select(isSame => Read(Picture("", isSame, (105, "x")).Jpeg()).Raw.IimDigest));
    }

    static (string?, string?, string?) Of(IptcPhoto photo) => (photo.Caption?.Default, photo.Creators.Single(), photo.CopyrightNotice?.Default);

    static string? Headline(string xmp, string iim, bool? isSame)
    {
        var picture = Picture($"<photoshop:Headline>{xmp}</photoshop:Headline>", isSame, (105, iim));
        var jpeg = Photo(picture).Headline;
        Assert.Equal(jpeg, Photo(picture.Tiff()).Headline);
        return jpeg;
    }

    static IptcPhoto Photo(MadePicture picture) => Photo(picture.Jpeg());

    static MadePicture Picture(string xmp, bool? isSame, params (byte, string)[] datasets)
    {
        var iim = MadeIim.Block(datasets);
        return new MadePicture { Xmp = MadeXmp.Packet(xmp), Iim = iim, IimDigest = isSame switch { null => null, true => MadeBytes.Digest(iim), false => OfSomethingElse } };
    }
}
