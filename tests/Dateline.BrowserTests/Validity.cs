using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Dateline.BrowserTests.Support;
using Xunit;

namespace Dateline.BrowserTests;

/// <summary>All pages at once before html-validate. What it is told not to mind, and why: html/README.md.</summary>
public sealed class Validity(DemoOnAir demo)
{
    static readonly string Folder = Path.Combine(
        typeof(Validity).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ProjectFolder").Value!, "html");

    [Fact]
    public async Task Every_page_is_valid_HTML()
    {
        var pages = Directory.CreateTempSubdirectory("dateline-html-");
        try
        {
            foreach (var edition in DemoPages.Editions)
                foreach (var kind in DemoPages.Kinds) await Save(demo.Pages[edition, kind], Path.Combine(pages.FullName, $"{edition}-{kind}.html"));
            Complaints.MustBeNone(await Faults(pages));
        }
        finally
        {
            pages.Delete(recursive: true);
        }
    }

    async Task Save(string path, string file)
    {
        using var answer = await demo.Http.GetAsync(path);
        await File.WriteAllBytesAsync(file, await answer.Content.ReadAsByteArrayAsync());
    }

    static async Task<List<string>> Faults(DirectoryInfo pages)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules"))) await Run("npm", "ci", "--prefix", Folder);
        var report = Path.Combine(pages.FullName, "report.json");   // a pipe would lose the end of a long one
        await Run("node", [Path.Combine(Folder, "node_modules/html-validate/bin/html-validate.mjs"), "--formatter", $"json={report}",
            "--config", Path.Combine(Folder, "htmlvalidate.json"), .. pages.EnumerateFiles("*.html").Select(page => page.FullName)]);
        using var found = JsonDocument.Parse(await File.ReadAllBytesAsync(report));
        return [.. found.RootElement.EnumerateArray().SelectMany(page => page.GetProperty("messages").EnumerateArray().Select(fault =>
            $"{Path.GetFileName(page.GetProperty("filePath").GetString())}:{fault.GetProperty("line")}: {fault.GetProperty("ruleId")}: {fault.GetProperty("message")}"))];
    }

    static async Task Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = Folder })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        // 1 is what html-validate says when it has found something.
        if (process.ExitCode > 1) throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said}");
    }
}
