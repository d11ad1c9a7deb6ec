using System.Diagnostics;
using System.Globalization;
using Dateline.Platform.Imaging.Worker;

namespace Dateline.Platform.Imaging;

/// <summary>The program that works on pictures: this one, started by a verb that nobody types.</summary>
static class ImagingProgram
{
    /// <summary>Names another program for it.</summary>
    public const string Setting = "DATELINE_IMAGING_PROGRAM";

    // What is installed, and what the build makes.
    static readonly string[] Names = ["dateline", "Dateline.Web"];

    static string Path => Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } named ? named
        : Names.Select(name => System.IO.Path.Combine(AppContext.BaseDirectory, name)).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException($"The program that works on pictures is not in '{AppContext.BaseDirectory}'. Name it by {Setting}.");

    public static ProcessStartInfo Start(ImagingLimits limits)
    {
        var start = new ProcessStartInfo(Path, [ImagingWorker.Verb, limits.Memory.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = System.IO.Path.GetTempPath(),
        };
        // The house's passwords stand in its environment; a worker is told nothing of them.
        var runtime = start.Environment.Where(variable => variable.Key is "DOTNET_ROOT" or "LD_LIBRARY_PATH" or "TMPDIR").ToList();
        start.Environment.Clear();
        foreach (var (name, value) in runtime) start.Environment[name] = value;
        start.Environment["DOTNET_GCHeapHardLimit"] = (limits.Memory / 4).ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_EnableDiagnostics"] = "0";   // no doors into it
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";   // it writes no text for people; spares loading ICU
        start.Environment["MALLOC_ARENA_MAX"] = "2";
        return start;
    }
}
