using System.Text;
using Dateline.PhotoMetadata;
using Dateline.PhotoMetadata.Xmp;
using Xunit;
using static Dateline.Tests.PhotoMetadata.MadeBytes;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>XMP in all its spellings.</summary>
public sealed class ReadingXmp : PhotoTest
{
    [Theory]
    [InlineData("", "photoshop:Headline=\"A &amp; B\"")]
    [InlineData("<photoshop:Headline>A &amp; B</photoshop:Headline>", "")]
    [InlineData("<photoshop:Headline><![CDATA[A & B]]></photoshop:Headline>", "")]
    [InlineData("<photoshop:Headline>A &#38; <!-- or --> B</photoshop:Headline>", "")]
    [InlineData("<photoshop:Headline rdf:resource=\"A &amp; B\"/>", "")]
    [InlineData("<photoshop:Headline rdf:parseType=\"Resource\"><rdf:value>A &amp; B</rdf:value><xmp:Nickname>q</xmp:Nickname></photoshop:Headline>", "")]
    [InlineData("<photoshop:Headline><rdf:Description rdf:value=\"A &amp; B\"/></photoshop:Headline>", "")]
    [InlineData("<photoshop:Headline><rdf:Alt><rdf:li xml:lang=\"en\">A &amp; B</rdf:li></rdf:Alt></photoshop:Headline>", "")]
    [InlineData("<photoshop:Headline>A & B\u0001</photoshop:Headline>", "")]
    public void A_text_is_a_text_however_it_is_written(string properties, string attributes) =>
        Assert.Equal("A & B", OfXmp(properties, attributes).Headline?.Replace("  ", " ", StringComparison.Ordinal));

    [Theory]
    [InlineData("<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><Iptc4xmpExt:City>Oslo</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>")]
    [InlineData("<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li><rdf:Description><Iptc4xmpExt:City>Oslo</Iptc4xmpExt:City></rdf:Description></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>")]
    [InlineData("<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li Iptc4xmpExt:City=\"Oslo\"/></rdf:Bag></Iptc4xmpExt:LocationShown>")]
    [InlineData("<Iptc4xmpExt:LocationShown rdf:parseType=\"Resource\"><Iptc4xmpExt:City>Oslo</Iptc4xmpExt:City></Iptc4xmpExt:LocationShown>")]
    public void A_structure_is_a_structure_however_it_is_written(string properties)
    {
        var photo = OfXmp(properties);
        Assert.Equal(("Oslo", "Oslo"), (photo.LocationsShown.Single().City, photo.Place?.City));
    }

    [Fact]
    public void Prefixes_mean_what_the_packet_says_and_the_usual_where_it_says_nothing()
    {
        var odd = MadeXmp.Packet("<p0:Headline>any</p0:Headline>", "xmlns:p0=\"http://ns.adobe.com/photoshop/1.0\" xmlns:g=\"http://xmp.gettyimages.com/gift/1.0/\" g:AssetId=\"42\"");
        Assert.Equal(("any", "42"), (Photo(new MadePicture { Xmp = odd }.Jpeg()).Headline, Photo(new MadePicture { Xmp = odd }.Jpeg()).SupplierImageId));
        var undeclared = "<x:xmpmeta><rdf:RDF><rdf:Description photoshop:Headline='bare'/></rdf:RDF></x:xmpmeta>";
        Assert.Equal("bare", Photo(new MadePicture { Xmp = undeclared }.Jpeg()).Headline);
    }

    [Fact]
    public void Languages_stay_apart_and_one_of_them_is_shown()
    {
        var photo = OfXmp(MadeXmp.Alternatives("dc:description", ("x-default", "Talks"), ("fr", "Pourparlers"), ("ar", "محادثات"), ("de", " ")));
        Assert.Equal(("Talks", "Pourparlers", "محادثات", 3), (photo.Caption?.Default, photo.Caption?["fr"], photo.Caption?["ar"], photo.Caption?.Count));
        Assert.Equal("Talks", OfXmp(MadeXmp.Alternatives("dc:description", ("en-US", "Talks"))).Caption?.Default);
        Assert.Equal("Talks", OfXmp("<dc:description>Talks</dc:description>").Caption?["x-default"]);
    }

    [Fact]
    public void XMP_that_is_too_long_for_a_segment_is_joined()
    {
        var rest = Utf8(MadeXmp.Packet($"<photoshop:Instructions>{new string('i', 100_000)}</photoshop:Instructions>"));
        var jpeg = Extended(rest, rest.Length);
        Assert.Equal(("short", 100_000), (Photo(jpeg).Headline, Photo(jpeg).Instructions?.Length));
        var cut = Read(Extended(rest[..70_000], rest.Length));
        Assert.Equal(("short", null), (cut.Photo.Headline, cut.Photo.Instructions));
        Assert.Equal(ProblemKind.Missing, Assert.Single(cut.Problems).Kind);
    }

    [Fact]
    public void Of_several_packets_the_last_that_says_something_counts()
    {
        var jpeg = new MadePicture { Xmp = MadeXmp.Packet("", "photoshop:Headline=\"one\" photoshop:Credit=\"AP\"") }.Jpeg();
        var second = MadePicture.Segment(0xE1, Join(Latin("http://ns.adobe.com/xap/1.0/\0"), Utf8(MadeXmp.Packet("", "photoshop:Headline=\"two\" photoshop:Credit=\" \""))));
        var photo = Photo(Join([0xFF, 0xD8], Segments(jpeg), second, new MadePicture().Jpeg()[2..]));
        Assert.Equal(("two", "AP"), (photo.Headline, photo.CreditLine));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Packets_may_be_wider_than_UTF8(string encoding)
    {
        var packet = Encoding.GetEncoding(encoding).GetBytes(MadeXmp.Packet("<photoshop:Headline>Привет</photoshop:Headline>"));
        Assert.Equal("Привет", Photo(Join([0xFF, 0xD8], MadePicture.Segment(0xE1, Join(Latin("http://ns.adobe.com/xap/1.0/\0"), packet)), new MadePicture().Jpeg()[2..])).Headline);
    }

    [Fact]
    public void A_broken_packet_gives_what_is_before_the_break()
    {
        var read = Read(new MadePicture { Xmp = MadeXmp.Packet("<photoshop:Headline>kept</photoshop:Headline><photoshop:Credit>lost</photoshop:City>") }.Jpeg());
        Assert.Equal("kept", read.Photo.Headline);
        Assert.Equal(ProblemKind.Malformed, Assert.Single(read.Problems).Kind);
    }

    [Fact]
    public void A_document_type_is_refused()
    {
        var read = Read(new MadePicture { Xmp = "<!DOCTYPE x [<!ENTITY a \"b\">]>" + MadeXmp.Packet("<photoshop:Headline>&a;</photoshop:Headline>") }.Jpeg());
        Assert.Null(read.Photo.Headline);
        Assert.Equal(ProblemKind.Malformed, Assert.Single(read.Problems).Kind);
    }

    [Fact]
    public void An_array_without_end_hides_nothing_that_follows()
    {
        var xmp = MadeXmp.Packet(MadeXmp.Bag("photoshop:DocumentAncestors", [.. Enumerable.Range(0, 10_000).Select(number => $"xmp.did:{number}")]) + "<photoshop:Headline>after</photoshop:Headline>");
        var read = Read(new MadePicture { Xmp = xmp }.Png());
        Assert.Equal("after", read.Photo.Headline);
        Assert.Equal(ProblemKind.TooLarge, Assert.Single(read.Problems).Kind);
    }

    [Fact]
    public void Megabytes_of_ancestors_hide_nothing_that_follows()
    {
        var ancestors = MadeXmp.Bag("photoshop:DocumentAncestors", [.. Enumerable.Range(0, 60_000).Select(number => $"xmp.did:{number:D32}")]);
        var rest = Utf8(MadeXmp.Packet(ancestors + "<photoshop:Instructions>after</photoshop:Instructions>"));
        foreach (var read in new[] { Read(Extended(rest, rest.Length)), Read(new MadePicture { Xmp = Encoding.UTF8.GetString(rest) }.Png()) })
        {
            Assert.Equal("after", read.Photo.Instructions);
            Assert.Equal(ProblemKind.TooLarge, Assert.Single(read.Problems).Kind);
        }
    }

    [Fact]
    public void The_tree_has_everything_that_is_there()
    {
        var xmp = Read(new MadePicture { Xmp = MadeXmp.Packet("<a:b xmlns:a=\"urn:a\"><rdf:Seq><rdf:li xml:lang=\"de\">x</rdf:li><rdf:li rdf:parseType=\"Resource\"><a:c>y</a:c></rdf:li></rdf:Seq></a:b>") }.Jpeg()).Raw.Xmp;
        var node = xmp.Find("urn:a", "b")!;
        Assert.Equal((XmpForm.Sequence, "x", "de", "y"), (node.Form, node.Children[0].Text, node.Children[0].Language, node.Children[1].Children[0].Text));
    }

    static byte[] Segments(byte[] jpeg) => jpeg[2..^(new MadePicture().Jpeg().Length - 2)];

    static byte[] Extended(byte[] rest, int total)
    {
        var whole = rest.Length == total ? rest : [.. rest, .. new byte[total - rest.Length]];
        var name = Convert.ToHexString(MadeBytes.Digest(whole));
        var main = new MadePicture { Xmp = MadeXmp.Packet("<photoshop:Headline>short</photoshop:Headline>", $"xmpNote:HasExtendedXMP=\"{name}\"") }.Jpeg();
        var pieces = rest.Chunk(60_000).Select((piece, index) => MadePicture.Segment(0xE1, Join(Latin("http://ns.adobe.com/xmp/extension/\0"), Latin(name), Big((uint)total, 4), Big((uint)index * 60_000, 4), piece)));
        // In any order.
        return Join([0xFF, 0xD8], Join([.. pieces.Reverse()]), main[2..]);
    }
}
