using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Dateline.Tests.PhotoMetadata;

/// <summary>ExifTool, where it is installed: the reading that everyone knows.</summary>
static class ExifTool
{
    public static bool IsInstalled { get; } = Run("-ver") is { Exit: 0 };

    /// <summary>What it reads of files, by path: all tags with their structures, and the composite tags of the Metadata Working Group, which it makes only of tags without.</summary>
    public static IEnumerable<(string File, JsonElement Tags, JsonElement Composites)> Read(IEnumerable<string> files, bool isIimUtf8)
    {
        string[] common = ["-j", "-G1", "-n", "-use", "MWG", "-charset", isIimUtf8 ? "iptc=utf8" : "iptc=latin"];
        foreach (var some in files.Chunk(200))
        {
            var composites = Objects(Run([.. common, "-MWG:all", "--", .. some]).Output).ToDictionary(file => file.GetProperty("SourceFile").GetString()!);
            foreach (var file in Objects(Run([.. common, "-struct", "--", .. some]).Output))
                if (file.GetProperty("SourceFile").GetString()! is var name) yield return (name, file, composites[name]);
        }
    }

    static IEnumerable<JsonElement> Objects(string output) => output.Length == 0 ? [] : JsonDocument.Parse(output).RootElement.EnumerateArray();

    /// <summary>Writes tags into a file.</summary>
    public static bool Write(string file, params string[] tags) => Run(["-q", "-m", "-overwrite_original", .. tags, file]) is { Exit: 0 };

    static (int Exit, string Output) Run(params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("exiftool", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            errors.GetAwaiter().GetResult();
            return (process.ExitCode, output);
        }
        catch (Win32Exception)
        {
            return (-1, "");
        }
    }
}
