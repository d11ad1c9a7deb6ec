using System.Text.Json;
using Dateline.Tests.PhotoMetadata;
using Xunit;

namespace Dateline.Tests.Cli;

public sealed class PrintingMetadata : CommandLineTest
{
    [Fact]
    public async Task A_picture_is_one_line_of_JSON()
    {
        var file = Put("good.jpg", new MadePicture { Xmp = MadeXmp.Packet(MadeXmp.Alternatives("dc:description", ("x-default", "Talks"), ("ru", "Переговоры")), "photoshop:DateCreated=\"2014-06\"") }.Jpeg());
        var (exit, output, errors) = await Type("metadata", file);
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal($$"""
            {"file":{{JsonSerializer.Serialize(file)}},"format":"jpeg","width":64,"height":48,"hasC2pa":false,"photo":{"caption":{"x-default":"Talks","ru":"Переговоры"},"dateTaken":"2014-06","dateCreated":"2014-06"},"problems":[]}

            """, output);
    }

    [Fact]
    public async Task What_could_not_be_read_is_exit_code_1_and_the_others_are_printed()
    {
        var (exit, output, errors) = await Type("metadata", Put("cut.jpg", [0xFF, 0xD8]), Path.Combine(House.Folder, "nothing.jpg"), Put("good.png", new MadePicture().Png()));
        Assert.Equal(1, exit);
        IsOneLine(errors);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["truncated"], lines[0].GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("kind").GetString()));
        Assert.Equal("png", lines[1].GetProperty("format").GetString());
    }

    string Put(string name, byte[] bytes)
    {
        var file = Path.Combine(House.Folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
