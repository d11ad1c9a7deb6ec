using System.Diagnostics;
using Dateline.Tests.Support;
using Xunit;
using static Dateline.Tests.PhotoMetadata.MadeBytes;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>No file takes more than 50 ms or 64 MB, whatever it claims.</summary>
[Collection(nameof(Alone))]
public sealed class BoundingPictures : PhotoTest
{
    const int Milliseconds = 50;
    const long Bytes = 64 * 1024 * 1024;

    public static TheoryData<string> Bombs => [.. All.Keys];

    static readonly Dictionary<string, Func<byte[]>> All = new()
    {
        ["XMP of elements"] = () => Xmp(string.Concat(Enumerable.Repeat("<a:b xmlns:a='u'>c</a:b>", 80_000))),
        ["XMP of attributes"] = () => Xmp("", string.Concat(Enumerable.Range(0, 48_000).Select(n => $" photoshop:a{n}=''"))),
        ["XMP of namespaces"] = () => Xmp("", string.Concat(Enumerable.Range(0, 48_000).Select(n => $" xmlns:a{n}='b{n}'"))),
        ["XMP of depth"] = () => Xmp(string.Concat(Enumerable.Repeat("<photoshop:a>", 100_000))),
        ["XMP of pieces of text"] = () => Xmp($"<photoshop:Headline>{string.Concat(Enumerable.Repeat("<![CDATA[ab]]>", 70_000))}</photoshop:Headline>"),
        ["XMP of ampersands"] = () => Xmp(new string('&', 1_000_000)),
        ["XMP that is one long text"] = () => Xmp($"<photoshop:Headline>{new string('x', 1_040_000)}</photoshop:Headline>"),
        ["XMP of ancestors"] = () => Xmp(MadeXmp.Bag("photoshop:DocumentAncestors", [.. Enumerable.Repeat("xmp.did:0123456789", 250_000)]) + new string(' ', 900_000)),
        ["XMP of a huge size"] = () => Xmp(new string('<', 40_000_000)),
        ["a PNG that unpacks without end"] = () => Png([.. Enumerable.Repeat(MadePicture.Chunk("zTXt", Join(Latin("Comment\0\0"), MadePicture.Packed(new byte[20_000_000]))), 100)]),
        ["a PNG of chunks"] = () => Png([.. Enumerable.Repeat(MadePicture.Chunk("tEXt", Latin("a\0b")), 200_000)]),
        ["a JPEG of segments"] = () => Join([0xFF, 0xD8], Join([.. Enumerable.Repeat(MadePicture.Segment(0xE5, [1]), 200_000)])),
        ["a JPEG of fill bytes"] = () => Join([0xFF, 0xD8], [.. Enumerable.Repeat((byte)0xFF, 10_000_000)]),
        ["a JPEG of zeros"] = () => Join([0xFF, 0xD8], new byte[10_000_000]),
        ["IIM of datasets"] = () => Photoshop(Join([.. Enumerable.Repeat(MadeIim.Dataset(2, 25, Latin("a")), 500_000)])),
        ["EXIF blocks without tags"] = () => Join([0xFF, 0xD8], Join([.. Enumerable.Repeat(MadePicture.Segment(0xE1, Join(Latin("Exif\0\0II*\0"), Little(8, 4), Little(3_000, 2), [.. Enumerable.Repeat((byte)0xEE, 40_000)])), 400)])),
        ["extended XMP of pieces"] = () => Join([0xFF, 0xD8], Join([.. Enumerable.Repeat(MadePicture.Segment(0xE1, Join(Latin("http://ns.adobe.com/xmp/extension/\0"), new byte[40])), 200_000)])),
        ["boxes of boxes"] = () => Join(MadeHeif.Of(new MadePicture(), "avif")[..24], Join([.. Enumerable.Repeat(Join(Big(12, 4), Latin("meta"), new byte[4]), 300_000)])),
        ["a TIFF that claims everything"] = () => Join(Latin("II*\0"), Little(8, 4), Little(4_000, 2), Join([.. Enumerable.Range(0, 4_000).Select(n => Join(Little((uint)n + 0x300, 2), Little(7, 2), Little(0x7FFFFFFF, 4), Little(8, 4)))])),
        ["a TIFF of large values"] = () => Join(Latin("II*\0"), Little(8, 4), Little(4_000, 2), Join([.. Enumerable.Range(0, 4_000).Select(n => Join(Little((uint)n + 0x900, 2), Little(7, 2), Little(200_000, 4), Little(8, 4)))]), new byte[300_000]),
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Nothing_takes_long_or_much(string bomb)
    {
        var bytes = All[bomb]();
        Read(bytes);   // what is compiled on the first call is not the file's doing
        var (best, least) = (TimeSpan.MaxValue, long.MaxValue);
        for (var tries = 0; tries < 25 && (best.TotalMilliseconds > Milliseconds || least > Bytes); tries++)
        {
            var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
            Read(bytes);
            if (clock.Elapsed < best) best = clock.Elapsed;
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        Assert.True(best.TotalMilliseconds <= Milliseconds, $"{best.TotalMilliseconds} ms");
        Assert.True(least <= Bytes, $"{least} bytes");
        TestContext.Current.TestOutputHelper?.WriteLine($"{bomb}: {best.TotalMilliseconds:F1} ms, {least / 1024} KB");
    }

    static byte[] Xmp(string properties, string attributes = "") => Png(MadePicture.Chunk("iTXt", Join(Latin("XML:com.adobe.xmp\0\0\0\0\0"), Utf8(MadeXmp.Packet(properties, attributes)))));

    static byte[] Png(params byte[][] chunks) => Join(new MadePicture().Png()[..33], Join(chunks));

    static byte[] Photoshop(byte[] iim) => new MadePicture { Iim = iim }.Tiff();
}
