using System.Diagnostics;
using System.Text;
using Dateline.Kernel.Imaging;
using Dateline.Platform.Imaging;
using NetVips;
using Xunit;

namespace Dateline.Tests.Mediabank;

/// <summary>What a camera and its owner wrote into a file does not go out with its renditions.</summary>
public sealed class LeavingNoTraces : PictureTest
{
    static readonly string[] Traces = ["SN4711-SECRET", "OWNER-SECRET", "XMP-SECRET", "IIM-SECRET", "Exif\0\0", "Photoshop 3.0", "ICC_PROFILE", "xmpmeta"];

    [Theory]
    [InlineData("jpg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("tif")]
    [InlineData("avif")]
    public async Task Places_and_serial_numbers_stay_with_the_original(string format)
    {
        var bytes = Encoded(WithTraces(), format);
        Assert.Contains(Traces[..4], trace => Has(bytes, trace));
        var source = Put($"source.{format}", bytes);
        List<RenditionOrder> orders = [.. RenditionLadder.Formats.Select(made => Order(320, made))];
        Assert.True((await Workers().Render(source, orders)).Success);
        foreach (var order in orders) await IsWithoutTraces(order.Path);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(source));
    }

    [Fact]
    public async Task What_is_given_to_a_rendition_is_all_that_it_says()
    {
        var source = Put("source.jpg", Encoded(WithTraces(), "jpg"));
        List<RenditionOrder> orders = [.. RenditionLadder.Formats.Select(made => Order(320, made))];
        var xmp = Encoding.UTF8.GetBytes("""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" rdf:about="" photoshop:Credit="Meridian"/></rdf:RDF></x:xmpmeta>""");
        Assert.True((await Workers().Render(source, orders, new RenditionMarks(xmp, null))).Success);
        foreach (var order in orders)
        {
            var made = await File.ReadAllBytesAsync(order.Path);
            Assert.True(Has(made, "Meridian"), order.Format);
            foreach (var trace in Traces[..4]) Assert.False(Has(made, trace), $"{order.Format}: {trace}");
        }
    }

    static async Task IsWithoutTraces(string path)
    {
        var made = await File.ReadAllBytesAsync(path);
        foreach (var trace in Traces) Assert.False(Has(made, trace), $"{path}: {trace}");
        using var image = Image.NewFromFile(path);
        Assert.DoesNotContain(image.GetFields(), field => field.StartsWith("exif-", StringComparison.Ordinal) || field is "xmp-data" or "iptc-data" or "orientation");
        if (await ExifTool(path) is not { } said) return;
        foreach (var word in (string[])["GPS", "Serial", "SECRET", "Artist", "Owner"]) Assert.DoesNotContain(word, said, StringComparison.Ordinal);
    }

    // Where it is installed, what others can read.
    static async Task<string?> ExifTool(string path)
    {
        if (!File.Exists("/usr/bin/exiftool")) return null;
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/exiftool", ["-a", "-u", "-G1", "-ee", path]) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Contains("Image Width", said, StringComparison.Ordinal);
        return string.Join('\n', said.Split('\n').Where(line => !line.Contains("Directory", StringComparison.Ordinal) && !line.Contains("File Name", StringComparison.Ordinal)));
    }

    static Image WithTraces()
    {
        using var photo = Photo(640, 480);
        return photo.Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd2-BodySerialNumber", "SN4711-SECRET");
            image.Set(GValue.GStrType, "exif-ifd2-CameraOwnerName", "OWNER-SECRET");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "52/1 31/1 12/1");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
            image.Set(GValue.BlobType, "xmp-data", "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><!-- XMP-SECRET --></x:xmpmeta>"u8.ToArray());
            image.Set(GValue.BlobType, "iptc-data", (byte[])[.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, 15, 0x1C, 2, 80, 0, 10, .. "IIM-SECRET"u8, 0, 0, 0]);
        });
    }

    static bool Has(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;
}
