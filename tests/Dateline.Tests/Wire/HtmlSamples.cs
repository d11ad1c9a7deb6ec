using System.Text.Json;
using Dateline.Kernel.Body;
using Dateline.Wire.Html;
using Xunit;

namespace Dateline.Tests.Wire;

public sealed class HtmlSamples
{
    [Theory]
    [InlineData("SIPA_image_3.json", 0, 3)]
    [InlineData("SIPA_image_3.json", 1, 4)]
    [InlineData("dpa_text.json", 0, 9)]
    [InlineData("ninjsExSimpleText_3.json", 0, 1)]
    [InlineData("ninjsExSimpleText_3.json", 1, 4)]
    [InlineData("tt_text_image_3.json", 0, 5)]
    [InlineData("tt_text_image_3.json", 1, 5)]
    [InlineData("tt_text_image_3.json", 3, 5)]
    public void Bodies_of_real_items_become_the_blocks_we_count_in_them(string file, int body, int blocks)
    {
        if (PathOf(file) is not { } path)
        {
            Assert.Skip("The samples are not here.");
            return;
        }
        using var item = JsonDocument.Parse(File.ReadAllBytes(path));
        var (type, text) = BodyOf(item.RootElement, body);
        var headline = item.RootElement.GetProperty("headlines")[0].GetProperty("value").GetString();
        var read = type == "text/plain"
            ? PlainBody.Read(text, headline)
            : HtmlBody.Read(text, new(headline, picture => picture.AssociationName == "a001" ? 7 : null, _ => null, "sv"));

        Assert.Equal(blocks, read.Body.Blocks.Count);
        Assert.Equal(type == "text/html" && file.StartsWith("tt", StringComparison.Ordinal), read.Body.Blocks.OfType<Picture>().Any());
        HtmlReading.IsValid(read);
    }

    static (string Type, string Text) BodyOf(JsonElement item, int number)
    {
        var body = item.GetProperty("bodies")[number];
        return (body.GetProperty("contentType").GetString()!, body.GetProperty("value").GetString()!);
    }

    static string? PathOf(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "samples", "ninjs", file);
            if (File.Exists(path)) return path;
        }
        return null;
    }
}
