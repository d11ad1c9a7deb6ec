using System.Buffers.Binary;
using System.Text;
using Xunit;

namespace Dateline.Tests.Mediabank;

/// <summary>Files that were made to break what reads them. Whatever becomes of a worker, the house answers.</summary>
public sealed class HostilePictures : PictureTest
{
    const int Mutations = 200;

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("tif")]
    [InlineData("avif")]
    public async Task Anything_that_was_changed_in_a_picture_is_refused_or_made(string format)
    {
        using var photo = Photo(200, 150);
        var whole = Encoded(photo, format);
        var workers = Workers(limits => limits with { Workers = 1 });
        var chance = new Chance(7);
        var order = Order(160, "webp");
        for (var time = 0; time < Mutations; time++)
        {
            var bytes = Mutated(whole, chance);
            var source = Put("mutated", bytes);
            File.Delete(order.Path);
            var result = await workers.Render(source, [order]);
            Assert.True(result.Success ? File.Exists(order.Path) : result.Problem.Reason.EndsWith('.'), result.Problem.Reason);
        }
        Assert.True((await workers.Render(Put("whole", whole), [order])).Success);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("bomb")]
    [InlineData("noise")]
    [InlineData("nothing")]
    [InlineData("svg")]
    [InlineData("gif")]
    [InlineData("page before picture")]
    [InlineData("jpeg's beginning before png")]
    [InlineData("zeros after the beginning")]
    public async Task A_file_that_is_no_honest_picture_is_refused_by_the_worker_and_the_worker_lives(string kind)
    {
        var workers = Workers();
        var source = Put("hostile", Hostile(kind));
        var result = await workers.Render(source, [Order(160, "jpg")]);
        Assert.False(result.Success);
        Assert.EndsWith(".", result.Problem.Reason, StringComparison.Ordinal);
        var first = Assert.Single(workers.ProcessIds);
        using var photo = Photo(200, 150);
        Assert.True((await workers.Render(Put("good", Encoded(photo, "jpg")), [Order(160, "jpg")])).Success);
        Assert.Equal(first, Assert.Single(workers.ProcessIds));
        Assert.Equal(3, Directory.GetFiles(Folder).Length);
    }

    [Fact]
    public async Task A_picture_with_something_else_behind_it_leaves_that_behind()
    {
        using var photo = Photo(200, 150);
        byte[] both = [.. Encoded(photo, "jpg"), .. "<script>alert('hidden')</script>PK\u0003\u0004"u8];
        var order = Order(160, "jpg");
        Assert.True((await Workers().Render(Put("both", both), [order])).Success);
        Assert.Equal(-1, (await File.ReadAllBytesAsync(order.Path)).AsSpan().IndexOf("hidden"u8));
    }

    static byte[] Hostile(string kind)
    {
        using var photo = Photo(200, 150);
        return kind switch
        {
            "cut" => Encoded(photo, "jpg")[..2000],
            "bomb" => Bomb(Encoded(photo, "png")),
            "noise" => Noise(5000),
            "nothing" => [],
            "svg" => Encoding.UTF8.GetBytes("""<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"><image href="file:///etc/passwd"/></svg>"""),
            "gif" => Encoded(photo, "gif"),
            "page before picture" => [.. "<html><body>"u8, .. Encoded(photo, "jpg")],
            "jpeg's beginning before png" => [0xFF, 0xD8, 0xFF, .. Encoded(photo, "png")],
            _ => [.. Encoded(photo, "webp")[..16], .. new byte[4000]],
        };
    }

    // Its header says what no memory could hold.
    static byte[] Bomb(byte[] png)
    {
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), 60_000);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Check(png.AsSpan(12, 17)));
        return png;
    }

    // CRC-32 as PNG has it.
    static uint Check(ReadOnlySpan<byte> bytes)
    {
        var check = uint.MaxValue;
        foreach (var one in bytes)
        {
            check ^= one;
            for (var bit = 0; bit < 8; bit++) check = (check & 1) == 0 ? check >> 1 : check >> 1 ^ 0xEDB88320;
        }
        return ~check;
    }

    static byte[] Noise(int length)
    {
        var chance = new Chance(3);
        return [.. Enumerable.Range(0, length).Select(_ => (byte)chance.Below(256))];
    }

    static byte[] Mutated(byte[] whole, Chance chance)
    {
        byte[] bytes = [.. whole];
        for (var times = 1 + chance.Below(12); times > 0; times--) bytes[chance.Below(chance.Below(2) == 0 ? Math.Min(600, bytes.Length) : bytes.Length)] = (byte)chance.Below(256);
        return chance.Below(5) == 0 ? bytes[..chance.Below(bytes.Length)] : bytes;
    }

    /// <summary>The same numbers in every run.</summary>
    sealed class Chance(ulong seed)
    {
        ulong state = seed;

        public int Below(int most)
        {
            state = state * 6364136223846793005 + 1442695040888963407;
            return (int)((state >> 33) % (ulong)most);
        }
    }
}
