using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Wire;

/// <summary>The command as an operator types it, beside a server on the same data.</summary>
public sealed class ImportVerbBesideServe : WireTest
{
    [Fact]
    public async Task A_hundred_items_come_in_beside_a_server_and_json_says_what_became_of_each()
    {
        Put("a.jpg", Picture(800, 600));
        foreach (var number in Enumerable.Range(0, 100))
            Put($"{number}.json", Item($"urn:x:{number}", change: i => i["associations"] = new JsonArray(PictureItem($"urn:p:{number % 5}", "a.jpg"))));
        Put("bad.json", "{"u8.ToArray());

        using var server = RunningProgram.Start(House, "serve", "--urls", "http://127.0.0.1:0");
        await Task.Delay(3000);
        var (exit, output, errors) = await Run("import", Inbox, "--json");
        Assert.Equal((3, ""), (exit, errors));
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        Assert.Equal(101, lines.Count);
        Assert.All(lines, line => Assert.Equal(["address", "outcome", "problems", "uri", "version"], line.Select(m => m.Key).Order(StringComparer.Ordinal)));
        Assert.Equal(100, lines.Count(line => line["outcome"]!.ToString() == "created"));
        Assert.False(await server.HasEndedWithin(TimeSpan.Zero));
        await LedgerCheck.IsWhole(House);

        (exit, output, _) = await Run("import", Path.Combine(Inbox, "1.json"), "--json");
        Assert.Equal((0, "unchanged"), (exit, JsonDocument.Parse(output).RootElement.GetProperty("outcome").GetString()));
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_one_line_and_exit_code_1()
    {
        var (exit, output, errors) = await Run("import", Path.Combine(Inbox, "nothing"), "--json");
        Assert.Equal((1, "", 1), (exit, output, errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
    }

    async Task<(int Exit, string Output, string Errors)> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Dateline.Web"), [.. arguments, "--data", House.Folder, "--database", House.Database.SqliteFile ?? House.Database.ConnectionString])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
