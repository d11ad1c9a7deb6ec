using System.Diagnostics;
using System.Reflection;
using Xunit;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>What the editor's text can become and what becomes of it, without a browser.</summary>
public sealed class EditorsOwnTests
{
    static readonly string Folder = Path.Combine(
        typeof(EditorsOwnTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ProjectFolder").Value!,
        "../../src/Dateline.Web/Newsroom/Writing/Editor");

    [Fact]
    public async Task The_editors_own_tests_pass()
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["build.mjs", "--tests"]) { RedirectStandardOutput = true, WorkingDirectory = Folder })!;
        var said = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, said);
    }
}
