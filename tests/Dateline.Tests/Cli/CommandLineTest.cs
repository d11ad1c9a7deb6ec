using System.Diagnostics;
using System.Text.Json;
using Dateline.Tests.Support;
using Xunit;

namespace Dateline.Tests.Cli;

/// <summary>The program as an operator types it.</summary>
public abstract class CommandLineTest : DatabaseTest
{
    /// <summary>A verb at the house's place.</summary>
    protected Task<(int Exit, string Output, string Errors)> Run(params string[] arguments) =>
        Type([.. arguments, "--data", House.Folder, "--database", House.Database.SqliteFile ?? House.Database.ConnectionString]);

    protected static async Task<(int Exit, string Output, string Errors)> Type(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Dateline.Web"), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    protected static void IsOneLine(string errors)
    {
        Assert.StartsWith("dateline: ", errors, StringComparison.Ordinal);
        Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    protected static string Item(string uri, string type = "text") => JsonSerializer.Serialize(new
    {
        uri,
        type,
        version = "1",
        language = "en",
        versionCreated = "2026-03-10T08:00:00Z",
        headlines = new[] { new { role = "main", value = "Ferry returns to service" } },
        bodies = new[] { new { contentType = "text/html", value = "<p>Ferry returns to service, in full.</p>" } },
    });

    protected string Put(string name, string content)
    {
        var path = Path.Combine(House.Folder, "typed", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
