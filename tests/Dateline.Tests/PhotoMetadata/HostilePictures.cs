using CsCheck;
using Dateline.PhotoMetadata;
using Dateline.PhotoMetadata.Exif;
using Xunit;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>No bytes make the reader throw. DATELINE_FUZZ_SECONDS makes the run longer.</summary>
public sealed class HostilePictures : PhotoTest
{
    static readonly byte[][] Seeds = [.. new MadePicture
    {
        Iim = MadeIim.Block((105, "Headline"), (120, "Caption"), (25, "one"), (25, "two"), (55, "20140624"), (60, "120304+0100")),
        IimDigest = new byte[16],
        Xmp = MadeXmp.Packet(
            MadeXmp.Alternatives("dc:title", ("x-default", "a"), ("fr", "b")) + MadeXmp.Bag("dc:subject", "a", "b")
            + "<Iptc4xmpExt:LocationShown><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><Iptc4xmpExt:City>Oslo</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationShown>", "photoshop:DateCreated=\"2014-06\""),
        Exif = new MadeExif().Text(ExifDirectory.Image, 0x010E, "Caption").Text(ExifDirectory.Exif, 0x9003, "2014:06:24 12:03:04").Text(ExifDirectory.Gps, 1, "N")
            .Fractions(ExifDirectory.Gps, 2, (50, 1), (1, 1), (1, 1)).Text(ExifDirectory.Gps, 3, "E").Fractions(ExifDirectory.Gps, 4, (50, 1), (1, 1), (1, 1)),
        Icc = MadePicture.ProfileName,
        HasC2pa = true,
    }.Everywhere().Select(made => made.Bytes)];

    static readonly Gen<byte> Odd = Gen.OneOf(Gen.Byte, Gen.OneOfConst<byte>(0, 1, 0x1C, 0x7F, 0x80, 0xFF, (byte)'<', (byte)'&', (byte)'"'));

    static readonly Gen<byte[]> Mutated = Gen.Select(Gen.OneOfConst(Seeds), Gen.Int[0, 5], Gen.Select(Gen.Int[0, 1 << 20], Odd).Array[1, 12], Gen.Int[0, 1 << 20]).Select((seed, kind, changes, cut) =>
    {
        var bytes = seed.ToArray();
        foreach (var (at, value) in changes) bytes[at % bytes.Length] = value;
        var place = cut % bytes.Length;
        return kind switch
        {
            0 => bytes[..place],
            1 => [.. bytes[..place], .. bytes[(place / 2)..]],
            2 => [.. bytes[..place], .. bytes[Math.Min(bytes.Length, place + changes.Length)..]],
            _ => bytes,
        };
    });

    [Fact]
    public void Changed_bytes_never_throw()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("DATELINE_FUZZ_SECONDS"), out var seconds)) Mutated.Sample(bytes => { ReadAndAsk(bytes); }, time: seconds);
        else Mutated.Sample(bytes => { ReadAndAsk(bytes); }, iter: 3_000, threads: 1);
    }

    [Fact]
    public void Random_bytes_behind_any_head_never_throw() =>
        Gen.Select(Gen.OneOfConst(Seeds), Gen.Int[2, 40], Gen.Byte.Array[0, 400]).Sample((seed, head, bytes) => { ReadAndAsk([.. seed[..head], .. bytes]); });

    [Fact]
    public void Every_cut_never_throws()
    {
        foreach (var seed in Seeds)
            for (var length = 0; length < seed.Length; length += 7) ReadAndAsk(seed[..length]);
    }

    static void ReadAndAsk(byte[] bytes)
    {
        var read = Read(bytes);
        Assert.NotNull(read.Photo);
        foreach (var tag in read.Raw.Exif.Take(100)) _ = (tag.Text, tag.Numbers.Count);
        Assert.True(read.Problems.Count <= PhotoLimits.Problems);
    }
}
