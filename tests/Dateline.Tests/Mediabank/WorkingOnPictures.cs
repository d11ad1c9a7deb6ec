using System.Diagnostics;
using Dateline.Kernel.Imaging;
using Dateline.Platform.Files;
using Dateline.Platform.Imaging;
using NetVips;
using Xunit;

namespace Dateline.Tests.Mediabank;

/// <summary>Workers that die, hang or want too much, and the house that goes on.</summary>
public sealed class WorkingOnPictures : PictureTest
{
    [Theory]
    [InlineData("jpg", "image/jpeg")]
    [InlineData("png", "image/png")]
    [InlineData("webp", "image/webp")]
    [InlineData("tif", "image/tiff")]
    [InlineData("avif", "image/avif")]
    public async Task A_picture_of_any_type_is_seen_and_made(string format, string type)
    {
        using var photo = Photo(700, 500);
        var source = Put($"source.{format}", Encoded(photo, format));
        var workers = Workers();
        var header = (await workers.Look(source)).ValueOrThrow;
        Assert.Equal((type, 700, 500, false), (header.MediaType, header.Width, header.Height, header.HasAlpha));

        List<RenditionOrder> orders = [.. RenditionLadder.Formats.Select(made => Order(320, made)), .. RenditionLadder.Formats.Select(made => Order(640, made))];
        var likeness = (await workers.Render(source, orders)).ValueOrThrow;
        foreach (var order in orders)
        {
            using var made = Image.NewFromFile(order.Path);
            Assert.Equal((order.Width, (int)Math.Round(order.Width * 5 / 7.0), 3), (made.Width, made.Height, made.Bands));
        }
        Assert.Matches("^#[0-9a-f]{6}$", likeness.Color);
        Assert.Single(workers.ProcessIds);
    }

    [Fact]
    public async Task What_looks_alike_has_nearly_the_same_fingerprint()
    {
        var workers = Workers();
        using var photo = Photo(1200, 800);
        using var smaller = photo.ThumbnailImage(700);
        using var other = photo.Flip(Enums.Direction.Horizontal);
        var first = (await workers.Render(Put("a.jpg", Encoded(photo, "jpg")), [])).ValueOrThrow.Fingerprint;
        var same = (await workers.Render(Put("b.webp", Encoded(smaller, "webp")), [])).ValueOrThrow.Fingerprint;
        var different = (await workers.Render(Put("c.jpg", Encoded(other, "jpg")), [])).ValueOrThrow.Fingerprint;
        Assert.InRange(ulong.PopCount(first ^ same), 0UL, 8UL);
        Assert.InRange(ulong.PopCount(first ^ different), 20UL, 64UL);
    }

    [Fact]
    public async Task A_part_of_a_picture_is_cut_from_it_upright_and_as_sharp_as_it_is()
    {
        using var left = Image.Black(1000, 1500, 3) + new double[] { 250, 0, 0 };
        using var right = Image.Black(1000, 1500, 3) + new double[] { 0, 0, 250 };
        using var both = left.Join(right, Enums.Direction.Horizontal).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var lying = both.Rot270().Mutate(image => image.Set(GValue.GIntType, "orientation", 6));
        var source = Put("lying.jpg", Encoded(lying, "jpg"));
        var workers = Workers();
        Assert.Equal((2000, 1500), ((await workers.Look(source)).ValueOrThrow is var header ? (header.Width, header.Height) : default));

        var crop = new PictureCrop(1100, 100, 800, 450);
        RenditionOrder[] orders = [Order(800, "jpg", "cut") with { Crop = crop }, Order(320, "webp", "cut") with { Crop = crop }, Order(320, "webp")];
        Assert.True((await workers.Render(source, orders)).Success);
        foreach (var order in orders[..2])
        {
            using var made = Image.NewFromFile(order.Path);
            Assert.Equal((order.Width, order.Width * 9 / 16), (made.Width, made.Height));
            Assert.InRange(made.Getpoint(5, 5)[2], 230, 255);
            Assert.InRange(made.Getpoint(5, 5)[0], 0, 20);
        }
    }

    [Fact]
    public async Task A_worker_killed_in_the_middle_of_a_picture_is_replaced_and_nothing_is_lost()
    {
        using var photo = Photo(6000, 4000);
        var source = Put("large.jpg", Encoded(photo, "jpg"));
        var workers = Workers();
        Assert.True((await workers.Look(source)).Success);
        var first = Assert.Single(workers.ProcessIds);

        List<string> paths = [.. RenditionLadder.Widths.SelectMany(width => RenditionLadder.Formats.Select(format => Path.Combine(Folder, "media", $"{width}.{format}")))];
        var making = MediaFiles.Put(paths, async unfinished =>
            (await workers.Render(source, [.. paths.Zip(unfinished, (path, part) => new RenditionOrder(part, int.Parse(Path.GetFileNameWithoutExtension(path), null), Path.GetExtension(path)[1..]))])).Success);
        while (!Directory.Exists(Path.Combine(Folder, "media")) || Directory.GetFiles(Path.Combine(Folder, "media")).Length < 4) await Task.Delay(5);
        Kill(first);
        await making;

        Assert.NotEqual(first, Assert.Single(workers.ProcessIds));
        Assert.Equal(paths.Order(), Directory.GetFiles(Path.Combine(Folder, "media")).Order());
        foreach (var path in paths)
        {
            using var made = Image.NewFromFile(path, failOn: Enums.FailOn.Error);
            Assert.True(made.Avg() > 0);
        }
    }

    [Fact]
    public async Task A_worker_that_died_while_it_had_nothing_to_do_costs_nothing()
    {
        using var photo = Photo(300, 200);
        var source = Put("small.jpg", Encoded(photo, "jpg"));
        var workers = Workers();
        for (var time = 0; time < 3; time++)
        {
            Assert.True((await workers.Look(source)).Success);
            Kill(workers.ProcessIds.Single());
        }
        Assert.True((await workers.Look(source)).Success);
    }

    [Fact]
    public async Task A_picture_that_takes_too_long_is_tried_again_and_refused_and_the_next_one_is_made()
    {
        using var photo = Photo(3000, 2000);
        using var small = Photo(20, 10);
        var slow = Put("slow.png", Encoded(photo, "png"));
        var workers = Workers(limits => limits with { Step = TimeSpan.FromMilliseconds(25) });
        var result = await workers.Render(slow, [Order(1920, "avif")]);
        Assert.Equal("The picture cannot be decoded: it took longer than 0.025 seconds.", result.Problem.Reason);
        Assert.Empty(workers.ProcessIds);
        Assert.True((await Workers().Look(Put("quick.png", Encoded(small, "png")))).Success);
    }

    [Fact]
    public async Task A_picture_that_wants_too_much_memory_is_refused_and_the_next_one_is_made()
    {
        using var photo = Image.Black(8000, 8000, 3).Copy(interpretation: Enums.Interpretation.Srgb);
        using var small = Photo(400, 300);
        var hungry = Put("hungry.png", photo.PngsaveBuffer(interlace: true));
        var workers = Workers(limits => limits with { Memory = 220 * 1024 * 1024 });
        Assert.False((await workers.Render(hungry, [Order(640, "webp")])).Success);
        Assert.True((await workers.Render(Put("modest.png", Encoded(small, "png")), [Order(320, "webp")])).Success);
        Assert.True((await Workers().Render(hungry, [Order(640, "webp")])).Success);
    }

    [Fact]
    public async Task A_worker_is_replaced_before_it_is_old_and_ends_with_its_house()
    {
        using var photo = Photo(300, 200);
        var source = Put("small.jpg", Encoded(photo, "jpg"));
        var workers = Workers(limits => limits with { Jobs = 2 });
        HashSet<int> seen = [];
        for (var time = 0; time < 5; time++)
        {
            Assert.True((await workers.Look(source)).Success);
            seen.UnionWith(workers.ProcessIds);
        }
        Assert.Equal(3, seen.Count);
        workers.Dispose();
        Assert.DoesNotContain(seen, IsAlive);
    }

    [Fact]
    public async Task Workers_without_work_end()
    {
        using var photo = Photo(300, 200);
        var source = Put("small.jpg", Encoded(photo, "jpg"));
        var workers = Workers(limits => limits with { Rest = TimeSpan.FromMilliseconds(100) });
        Assert.True((await workers.Look(source)).Success);
        for (var time = 0; workers.ProcessIds.Count > 0 && time < 200; time++) await Task.Delay(50);
        Assert.Empty(workers.ProcessIds);
        Assert.True((await workers.Look(source)).Success);
    }

    [Theory]
    [InlineData("gray with transparency")]
    [InlineData("16 bits")]
    [InlineData("cmyk")]
    [InlineData("one bit")]
    [InlineData("palette")]
    public async Task Colors_of_any_kind_become_sRGB(string kind)
    {
        using var photo = Photo(700, 500);
        using var gray = photo.Colourspace(Enums.Interpretation.Bw);
        byte[] bytes = kind switch
        {
            "gray with transparency" => gray.Bandjoin(gray).PngsaveBuffer(),
            "16 bits" => photo.Colourspace(Enums.Interpretation.Rgb16).PngsaveBuffer(),
            "cmyk" => photo.Colourspace(Enums.Interpretation.Cmyk).JpegsaveBuffer(),
            "one bit" => gray.PngsaveBuffer(bitdepth: 1),
            _ => photo.PngsaveBuffer(palette: true),
        };
        List<RenditionOrder> orders = [.. RenditionLadder.Formats.Select(made => Order(320, made))];
        Assert.True((await Workers().Render(Put("source", bytes), orders)).ValueOrThrow.Color.Length == 7);
        foreach (var order in orders)
        {
            using var made = Image.NewFromFile(order.Path);
            Assert.Equal((320, 3, Enums.Interpretation.Srgb, Enums.BandFormat.Uchar), (made.Width, made.Bands, made.Interpretation, made.Format));
        }
    }

    [Fact]
    public async Task A_worker_has_no_door_to_the_network_and_none_of_the_houses_secrets()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Seen in /proc.");
        using var photo = Photo(300, 200);
        var workers = Workers();
        Assert.True((await workers.Look(Put("small.jpg", Encoded(photo, "jpg")))).Success);
        var proc = $"/proc/{workers.ProcessIds.Single()}";
        var status = await File.ReadAllLinesAsync($"{proc}/status");
        Assert.Contains("Seccomp:\t2", status);
        Assert.Contains("NoNewPrivs:\t1", status);
        Assert.Contains("1610612736", (await File.ReadAllLinesAsync($"{proc}/limits")).Single(line => line.StartsWith("Max data size", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain("PATH=", await File.ReadAllTextAsync($"{proc}/environ"), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles($"{proc}/fd"), fd => new FileInfo(fd).LinkTarget?.StartsWith("socket:", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_folder_that_takes_nothing_is_no_fault_of_the_picture()
    {
        using var photo = Photo(300, 200);
        var workers = Workers();
        await Assert.ThrowsAsync<IOException>(() => workers.Render(Put("small.jpg", Encoded(photo, "jpg")), [new(Path.Combine(Folder, "nowhere", "made.webp"), 160, "webp")]));
        Assert.Single(workers.ProcessIds);
    }

    static void Kill(int id)
    {
        using var worker = Process.GetProcessById(id);
        worker.Kill();
        worker.WaitForExit();
    }

    static bool IsAlive(int id) => Directory.Exists($"/proc/{id}");
}
