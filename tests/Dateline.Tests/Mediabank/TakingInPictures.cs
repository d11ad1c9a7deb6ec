using System.Security.Cryptography;
using Dateline.Kernel.Imaging;
using Dateline.Mediabank;
using Dateline.Platform.Files;
using Dateline.Tests.Support;
using NetVips;
using Xunit;

namespace Dateline.Tests.Mediabank;

public sealed class TakingInPictures : DatabaseTest
{
    [Fact]
    public async Task All_renditions_are_there_and_upright_before_anybody_asks()
    {
        using var black = Image.Black(1000, 600, 3);
        using var lying = black.Mutate(image => image.Set(GValue.GIntType, "orientation", 6));
        var file = (await House.Get<TakeInPicture>().Run(lying.WriteToBuffer(".jpg"))).ValueOrThrow;
        Assert.Equal(("image/jpeg", 600, 1000), (file.MediaType, file.Width, file.Height));
        foreach (var width in RenditionLadder.For(600))
        {
            foreach (var format in RenditionLadder.Formats)
            {
                using var made = Image.NewFromFile(House.Get<MediaFiles>().Rendition(file.Sha256, width, format));
                Assert.Equal((width, (int)Math.Round(width * 1000 / 600.0)), (made.Width, made.Height));
            }
        }
    }

    [Fact]
    public async Task The_same_file_at_the_same_time_is_one()
    {
        using var black = Image.Black(500, 400, 3);
        var bytes = black.WriteToBuffer(".png");
        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => House.Get<TakeInPicture>().Run(bytes)));
        Assert.Single(taken.Select(t => t.ValueOrThrow).Distinct());
        Assert.DoesNotContain(Directory.GetFiles(Path.Combine(House.Folder, "media"), "*", SearchOption.AllDirectories), f => f.EndsWith(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_many_come_in_previews_are_made_first_and_the_rest_afterwards()
    {
        using var black = Image.Black(1000, 600, 3);
        var file = (await House.Get<TakeInPicture>().Run(black.WriteToBuffer(".jpg"), onlyPreviews: true)).ValueOrThrow;
        var original = House.Get<MediaFiles>().Original(file.Sha256);
        string[] Made() => [.. Directory.GetFiles(Path.GetDirectoryName(original)!).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
        Assert.Equal(["320.webp", "480.webp", "640.webp", "original"], Made());
        var crop = CropRatio.All[0].In(1000, 600);
        Assert.Null(await House.Get<MakeRenditions>().Run(file, original, crops: [crop]));
        Assert.Equal(RenditionLadder.For(1000).Count * RenditionLadder.Formats.Count + 1, Made().Length);
        Assert.Equal(RenditionLadder.For(1000).Count * RenditionLadder.Formats.Count, Directory.GetFiles(Path.Combine(Path.GetDirectoryName(original)!, crop.ToString())).Length);
    }

    [Fact]
    public async Task What_is_refused_leaves_nothing()
    {
        using var noise = Image.Gaussnoise(800, 600).Cast(Enums.BandFormat.Uchar);
        var result = await House.Get<TakeInPicture>().Run(noise.WriteToBuffer(".jpg")[..3000]);
        Assert.False(result.Success);
        Assert.Empty(Directory.GetFiles(Directory.CreateDirectory(Path.Combine(House.Folder, "media")).FullName, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(1000, 20000)]
    [InlineData(2, 30000)]
    [InlineData(30000, 2)]
    public async Task The_tallest_and_the_widest_that_are_promised_are_taken_in_their_form(int width, int height)
    {
        using var black = Image.Black(width, height, 3);
        var file = (await House.Get<TakeInPicture>().Run(black.WriteToBuffer(".jpg"))).ValueOrThrow;
        Assert.Equal((width, height), (file.Width, file.Height));
        foreach (var step in RenditionLadder.For(width))
        {
            foreach (var format in RenditionLadder.Formats)
            {
                using var made = Image.NewFromFile(House.Get<MediaFiles>().Rendition(file.Sha256, step, format));
                Assert.InRange(made.Width, 1, step);
                Assert.InRange(made.Height, 1, 16_383);
                Assert.InRange(Math.Abs(made.Width * height - made.Height * width), 0, Math.Max(width, height));   // a pixel of the shorter side
            }
        }
    }

    [Fact]
    public async Task A_refused_picture_takes_nothing_away_that_another_importer_made()
    {
        using var noise = Image.Gaussnoise(800, 600).Cast(Enums.BandFormat.Uchar);
        var broken = noise.WriteToBuffer(".jpg")[..3000];
        var others = House.Get<MediaFiles>().Rendition(Convert.ToHexStringLower(SHA256.HashData(broken)), 320, "avif");
        Directory.CreateDirectory(Path.GetDirectoryName(others)!);
        await File.WriteAllTextAsync(others, "another importer's");
        Assert.False((await House.Get<TakeInPicture>().Run(broken)).Success);
        Assert.True(File.Exists(others));
    }

    [Fact]
    public async Task A_disk_that_takes_nothing_is_no_fault_of_the_picture()
    {
        using var black = Image.Black(500, 400, 3);
        var bytes = black.WriteToBuffer(".png");
        var inTheWay = House.Get<MediaFiles>().Rendition(Convert.ToHexStringLower(SHA256.HashData(bytes)), 480, "webp");
        await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(inTheWay).FullName, "file"), "");
        await Assert.ThrowsAnyAsync<SystemException>(() => House.Get<TakeInPicture>().Run(bytes));
    }

    [Theory]
    [InlineData("en", "en-GB")]
    [InlineData("en-US", "en-GB")]
    [InlineData("ar", "ar")]
    [InlineData("ru", "en-GB")]
    public void A_caption_is_in_the_readers_language_before_any_other(string wanted, string found)
    {
        var content = new AssetContent { Supplier = "Northlight", Texts = new Dictionary<string, AssetText> { ["ar"] = new(null, "قارب", null), ["en-GB"] = new(null, "A boat", null) } };
        Assert.Equal(found, content.TextFor(wanted)!.Value.Language);
    }
}
