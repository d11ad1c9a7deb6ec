using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Dateline.Kernel;
using Dateline.Wire;
using Xunit;

namespace Dateline.Tests.Wire;

public sealed class ImportingHostileFolders : WireTest
{
    [Fact]
    public async Task One_bad_file_never_stops_the_rest()
    {
        Put("0 first.json", Item("urn:first"));
        Put("bad/array.json", Encoding.UTF8.GetBytes("[1, null, {\"uri\":\"urn:in-array\"}, []]"));
        Put("bad/deep.json", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 100_000))));
        Put("bad/deeper.json", Encoding.UTF8.GetBytes("{\"uri\":\"urn:d\",\"associations\":" + string.Concat(Enumerable.Repeat("[", 100_000))));
        Put("bad/empty.json", []);
        Put("bad/half.json", Encoding.UTF8.GetBytes("{\"uri\": \"urn:x\", "));
        Put("bad/huge.json", [.. Encoding.UTF8.GetBytes("{\"uri\":\"urn:huge\",\"title\":\""), .. Enumerable.Repeat((byte)'a', 50_000_000), .. "\"}"u8]);
        Put("bad/latin1.json", [.. "{\"uri\":\"urn:l\",\"title\":\""u8, 0xE9, .. "\"}"u8]);
        Put("bad/none.json", Encoding.UTF8.GetBytes("{\"type\":\"text\"}"));
        Put("bad/utf16.json", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{\"uri\":\"urn:x\"}")).ToArray());
        Put("bad/html.json", Encoding.UTF8.GetBytes("<html></html>"));
        Put("bad/note.txt", Encoding.UTF8.GetBytes("A note."));
        Put("bad/zip.zip", Encoding.UTF8.GetBytes("PK"));
        Put("bad/.hidden.json", Encoding.UTF8.GetBytes("{"));
        Put("__MACOSX/._item.json", [0, 5, 22, 7]);
        Put("خبر عاجل.json", Item("urn:arabic"));
        Put("Upper.json", Item("urn:upper"));
        Put("upper.json", Item("urn:lower"));
        Put("z last.json", Item("urn:last"));
        File.CreateSymbolicLink(Path.Combine(Inbox, "link.json"), "/etc/passwd");
        Directory.CreateSymbolicLink(Path.Combine(Inbox, "link"), "/etc");

        var watch = Stopwatch.StartNew();
        var results = await Import();
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"It took {watch.Elapsed}.");
        Assert.Equal(["urn:arabic", "urn:first", "urn:in-array", "urn:last", "urn:lower", "urn:upper"], results.Where(r => r.Outcome == Outcome.Created).Select(r => r.Uri).Order());
        Assert.Equal(13, results.Count(r => r.Outcome == Outcome.Refused));
        Assert.All(results.Where(r => r.Outcome == Outcome.Refused), r => Assert.NotEmpty(Assert.Single(r.Problems)));
        Assert.DoesNotContain(results, r => r.Uri.Contains("link", StringComparison.Ordinal) || r.Uri.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_refused_alone()
    {
        Put("a.json", Item("urn:a"));
        Put("b.json", Item("urn:b"));
        Assert.SkipWhen(Environment.UserName == "root" || OperatingSystem.IsWindows(), "Root may read everything.");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(Inbox, "a.json"), UnixFileMode.None);
        Assert.Equal([Outcome.Refused, Outcome.Created], (await Import()).Select(r => r.Outcome));
    }

    [Fact]
    public async Task A_refused_picture_does_not_stop_its_article_and_leaves_no_file()
    {
        Put("svg.jpg", "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'><script>alert(1)</script></svg>"u8.ToArray());
        Put("html.jpg", "<html><script>alert(1)</script></html>"u8.ToArray());
        Put("empty.jpg", []);
        Put("text.jpg", "This is a text and no picture at all."u8.ToArray());
        Put("gif.jpg", [.. "GIF89a"u8, .. new byte[100]]);
        Put("heic.jpg", [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "heicmif1"u8, .. new byte[50]]);
        Put("cut.jpg", Picture(1000, 800)[..2000]);
        Put("huge.png", PngOf(64_250, 64_250));
        Put("wide.png", PngOf(2_000_000_000, 1));
        Put("tall.png", Picture(300, 30_001, ".png"));
        Put("broken.webp", [.. "RIFF"u8, 255, 255, 255, 127, .. "WEBPVP8 "u8, .. new byte[60]]);
        Put("broken.tif", [.. "II*\0"u8, 8, 0, 0, 0, 255, 255, .. new byte[40]]);
        Put("good.jpg", Picture(400, 300));
        var names = Directory.GetFiles(Inbox).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        var watch = Stopwatch.StartNew();
        var result = await ImportOne(Item(change: i => i["associations"] = new JsonArray([.. names.Select(name => PictureItem($"urn:{name}", name!))])));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"It took {watch.Elapsed}.");
        Assert.Equal(Outcome.Created, result.Outcome);
        Assert.Equal(names.Count - 1, result.Problems.Count(p => p.Contains("was refused", StringComparison.Ordinal)));
        Assert.NotNull((await Asset("urn:good.jpg")).Sha256);
        Assert.Single(Directory.GetFiles(Path.Combine(House.Folder, "media"), "original", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Where_the_largest_file_is_broken_a_smaller_one_is_taken()
    {
        Put("large.jpg", Picture(1000, 800)[..2000]);
        Put("small.jpg", Picture(300, 200));
        await ImportOne(PictureItem(Uri, "large.jpg", i => i["renditions"] = Array(
            new { name = "small", href = "small.jpg", width = 300, height = 200 }, new { name = "large", href = "large.jpg", width = 1000, height = 800 })));
        Assert.Equal(300, (await Asset(Uri)).Draft.File!.Width);
    }

    [Fact]
    public async Task A_zip_stays_inside_itself()
    {
        var path = Path.Combine(House.Folder, "evil.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            Write(zip, "../../evil.json", Item("urn:evil"));
            Write(zip, "/etc/evil.json", Item("urn:root"));
            Write(zip, "a\\..\\..\\evil.json", Item("urn:windows"));
            Write(zip, "./good.json", Item("urn:good"));
            Write(zip, "twice.json", Item("urn:twice"));
            Write(zip, "twice.json", Item("urn:thrice"));
            Write(zip, "inner.zip", Item("urn:inner"));
        }
        var results = await Import(path);
        Assert.Equal(["urn:good", "urn:twice"], results.Where(r => r.Outcome == Outcome.Created).Select(r => r.Uri).Order());
        Assert.Equal(5, results.Count(r => r.Outcome == Outcome.Refused));
        Assert.False(File.Exists(Path.Combine(House.Folder, "..", "evil.json")));
    }

    [Fact]
    public async Task A_zip_bomb_is_refused_unread()
    {
        var path = Path.Combine(House.Folder, "bomb.zip");
        using (var zip = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("zeros.json", CompressionLevel.Optimal).Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 5 * 1024; i++) entry.Write(zeros);
        }
        Assert.InRange(new FileInfo(path).Length, 1, 20_000_000);
        var watch = Stopwatch.StartNew();
        Assert.Contains("too large", Assert.Throws<RefusedException>(() => ItemSource.Open(path)).Message, StringComparison.Ordinal);

        // The same with a directory that lies about the length, everywhere that says it.
        var bytes = await File.ReadAllBytesAsync(path);
        var central = bytes.AsSpan().LastIndexOf("PK\x01\x02"u8);
        var lying = Rebuilt(bytes, central);
        await File.WriteAllBytesAsync(path, lying);
        var before = GC.GetTotalAllocatedBytes();
        var result = Assert.Single(await Import(path));
        Assert.Equal(Outcome.Refused, result.Outcome);
        Assert.True(GC.GetTotalAllocatedBytes() - before < 300_000_000);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public async Task Zips_with_lies_are_refused_in_one_line_or_item_by_item()
    {
        Put("a.json", Item("urn:a"));
        Put("a.jpg", Picture(400, 300));
        Put("b.json", Item("urn:b", change: i => i["associations"] = new JsonArray(PictureItem("urn:p", "a.jpg"))));
        var whole = await File.ReadAllBytesAsync(Zip());
        var random = new Random(7);
        for (var round = 0; round < 150; round++)
        {
            var broken = (byte[])whole.Clone();
            for (var i = 0; i < 1 + round % 6; i++) broken[random.Next(4, broken.Length)] = (byte)random.Next(256);
            var path = Path.Combine(House.Folder, "broken.zip");
            await File.WriteAllBytesAsync(path, round % 5 == 0 ? broken[..random.Next(10, broken.Length)] : broken);
            try
            {
                using var source = ItemSource.Open(path);
                await foreach (var result in House.Get<ImportItems>().Run(source, new ImportOptions())) Assert.NotNull(result.Uri);
            }
            catch (RefusedException refused)
            {
                Assert.NotEmpty(refused.Message);
            }
        }
    }

    static void Write(ZipArchive zip, string name, JsonNode item)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(item.ToJsonString()));
    }

    // .NET writes sizes above 4 GB into a zip64 field; 32-bit sizes in its place are the lie.
    static byte[] Rebuilt(byte[] bytes, int central)
    {
        var lying = (byte[])bytes.Clone();
        var span = lying.AsSpan(central);
        var (nameLength, extraLength) = (BinaryPrimitives.ReadUInt16LittleEndian(span[28..]), BinaryPrimitives.ReadUInt16LittleEndian(span[30..]));
        var extra = span.Slice(46 + nameLength, extraLength);
        for (var at = 0; at + 4 <= extra.Length; at += 4 + BinaryPrimitives.ReadUInt16LittleEndian(extra[(at + 2)..]))
            if (BinaryPrimitives.ReadUInt16LittleEndian(extra[at..]) == 1) BinaryPrimitives.WriteInt64LittleEndian(extra[(at + 4)..], 1000);
        if (BinaryPrimitives.ReadUInt32LittleEndian(span[24..]) != uint.MaxValue) BinaryPrimitives.WriteUInt32LittleEndian(span[24..], 1000);
        return lying;
    }

    // A header with nothing behind it.
    static byte[] PngOf(int width, int height)
    {
        var header = new byte[33];
        new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13 }.CopyTo(header, 0);
        "IHDR"u8.CopyTo(header.AsSpan(12));
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(20), height);
        (header[24], header[25]) = (8, 2);
        BinaryPrimitives.WriteUInt32BigEndian(header.AsSpan(29), Crc(header.AsSpan(12, 17)));
        return [.. header, .. new byte[40]];
    }

    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }
        return ~crc;
    }
}
