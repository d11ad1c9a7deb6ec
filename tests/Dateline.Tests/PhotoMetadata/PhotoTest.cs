using Dateline.PhotoMetadata;
using Dateline.PhotoMetadata.Iptc;
using Xunit;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>Reads made pictures.</summary>
public abstract class PhotoTest
{
    protected static Dateline.PhotoMetadata.PhotoMetadata Read(byte[] bytes) => PhotoMetadataReader.Read(new MemoryStream(bytes, writable: false));

    /// <summary>The canonical record of a sound file.</summary>
    protected static IptcPhoto Photo(byte[] bytes)
    {
        var read = Read(bytes);
        Assert.Empty(read.Problems);
        return read.Photo;
    }

    protected static IptcPhoto OfXmp(string properties, string attributes = "") => Photo(new MadePicture { Xmp = MadeXmp.Packet(properties, attributes) }.Jpeg());

    protected static IptcPhoto OfIim(params (byte Number, string Value)[] datasets) => Photo(new MadePicture { Iim = MadeIim.Block(datasets) }.Jpeg());

    private protected static IptcPhoto OfExif(MadeExif exif) => Photo(new MadePicture { Exif = exif }.Jpeg());
}
