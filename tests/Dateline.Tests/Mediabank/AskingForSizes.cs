using System.Net;
using Dateline.Kernel.Imaging;
using Dateline.Mediabank;
using Dateline.Platform.Files;
using Dateline.Tests.Support;
using Dateline.Tests.Wire;
using NetVips;
using Xunit;

namespace Dateline.Tests.Mediabank;

/// <summary>Addresses of renditions that nobody made before they were asked for.</summary>
public sealed class AskingForSizes : WireTest
{
    static readonly PictureCrop Middle = new(100, 100, 800, 450);

    [Fact]
    public async Task Only_a_signed_address_makes_a_rendition_and_it_is_kept()
    {
        var sha256 = await PublishedPicture();
        await using var site = await OnAir.Start(House);
        using var reader = site.Browser();
        foreach (var (wanted, crop) in new[] { (new SizedAddress(sha256, null, 400, "webp"), "full"), (new SizedAddress(sha256, Middle, 240, "jpg"), Middle.ToString()) })
        {
            var address = wanted.Sign(Keys);
            var plain = $"/media/{sha256[..2]}/{sha256}/{(crop == "full" ? "" : crop + "/")}{wanted.Width}.{wanted.Format}";
            Assert.Equal(HttpStatusCode.NotFound, (await reader.GetAsync(plain)).StatusCode);
            using var answer = await reader.GetAsync(address);
            Assert.Equal((HttpStatusCode.OK, RenditionLadder.MediaType(wanted.Format), "public, max-age=31536000, immutable"),
                (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, answer.Headers.GetValues("Cache-Control").Single()));
            Assert.Equal(["default-src 'none'; sandbox"], answer.Headers.GetValues("Content-Security-Policy"));
            using var made = Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal(wanted.Width, made.Width);
            Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(plain)).StatusCode);
        }
    }

    [Fact]
    public async Task What_was_changed_in_an_address_is_not_there()
    {
        var sha256 = await PublishedPicture();
        var signed = new SizedAddress(sha256, Middle, 240, "jpg").Sign(Keys);
        await using var site = await OnAir.Start(House);
        using var reader = site.Browser();
        string[] tampered =
        [
            signed.Replace("/240.", "/320.", StringComparison.Ordinal), signed.Replace(".jpg", ".avif", StringComparison.Ordinal),
            signed.Replace(Middle.ToString(), "full", StringComparison.Ordinal), signed.Replace("/1/", "/2/", StringComparison.Ordinal), signed.Replace("/1/", "/01/", StringComparison.Ordinal),
            signed.Replace("sized/", "sized/A", StringComparison.Ordinal), signed.Replace("/1/", "=/1/", StringComparison.Ordinal), $"/media/sized//1/{sha256}/full/240.jpg",
            // Signed, and asking for what is not offered.
            new SizedAddress(sha256, null, 241, "jpg").Sign(Keys), new SizedAddress(sha256, null, 240, "gif").Sign(Keys), new SizedAddress(sha256, null, 1280, "jpg").Sign(Keys),
            new SizedAddress(sha256, Middle with { X = 500 }, 240, "jpg").Sign(Keys), new SizedAddress(new string('0', 64), null, 240, "jpg").Sign(Keys),
        ];
        foreach (var address in tampered) Assert.True((await reader.GetAsync(address)).StatusCode == HttpStatusCode.NotFound, address);
        Assert.False(Directory.Exists(Path.Combine(Path.GetDirectoryName(House.Get<MediaFiles>().Original(sha256))!, Middle.ToString())));
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(signed)).StatusCode);
    }

    [Fact]
    public async Task A_new_key_signs_and_an_older_one_is_believed_until_it_is_taken_away()
    {
        var wanted = new SizedAddress(new string('a', 64), Middle, 240, "webp");
        var first = wanted.Sign(Keys);
        Assert.Equal(2, Keys.Renew());
        var second = wanted.Sign(Keys);
        Assert.NotEqual(first, second);
        foreach (var keys in new[] { Keys, new RenditionKeys(House.Folder) })
            foreach (var address in new[] { first, second }) Assert.Equal(wanted, SizedAddress.Read(address, keys));
        Assert.Null(SizedAddress.Read(first, new RenditionKeys(Path.Combine(House.Folder, "elsewhere"))));

        var folder = Path.Combine(House.Folder, "keys", "renditions");
        foreach (var file in Directory.GetFiles(folder))
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        File.Delete(Path.Combine(folder, "1.key"));
        Assert.Null(SizedAddress.Read(first, Keys));
        Assert.NotNull(SizedAddress.Read(second, Keys));
    }

    [Fact]
    public async Task Nodes_that_begin_at_once_have_the_same_key()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => new RenditionKeys(House.Folder).Newest())));
        Assert.Single(keys.Select(key => Convert.ToHexString(key.Key)).Distinct());
        Assert.Single(Directory.GetFiles(Path.Combine(House.Folder, "keys", "renditions")));
    }

    [Fact]
    public async Task Fifty_who_ask_at_once_get_what_was_made_once()
    {
        var sha256 = await PublishedPicture();
        var files = House.Get<MediaFiles>();
        var folder = Path.GetDirectoryName(files.Rendition(sha256, 800, "avif", Middle.ToString()))!;
        Directory.CreateDirectory(folder);
        var began = 0;
        using var watcher = new FileSystemWatcher(folder) { EnableRaisingEvents = true };
        watcher.Created += (_, file) => { if (MediaFiles.IsUnfinished(file.FullPath)) Interlocked.Increment(ref began); };
        var address = new SizedAddress(sha256, Middle, 800, "avif").Sign(Keys);
        await using var site = await OnAir.Start(House);
        using var reader = site.Browser();
        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => reader.GetByteArrayAsync(address)));
        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        await Task.Delay(200);
        Assert.Equal(1, Volatile.Read(ref began));
    }

    [Fact]
    public async Task A_withdrawn_picture_is_gone_in_every_size()
    {
        var sha256 = await PublishedPicture();
        var address = new SizedAddress(sha256, null, 240, "webp").Sign(Keys);
        await using var site = await OnAir.Start(House);
        using var reader = site.Browser();
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(address)).StatusCode);
        await House.Get<RetractAsset>().Run((await PublicAsset(Uri))!.AssetId);
        Assert.Equal(HttpStatusCode.Gone, (await reader.GetAsync(address)).StatusCode);
    }

    RenditionKeys Keys => House.Get<RenditionKeys>();

    async Task<string> PublishedPicture()
    {
        Put("a.jpg", Picture(1000, 700));
        await ImportOne(PictureItem(Uri, "a.jpg"));
        return (await PublicAsset(Uri))!.Sha256!;
    }
}
