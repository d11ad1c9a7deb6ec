using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Dateline.Kernel.Imaging;

namespace Dateline.Bench.Renditions;

/// <summary>The same renditions by the vips command line: decoded once, each width made once from that, each format written from the width.</summary>
sealed class VipsCommands
{
    public ConcurrentBag<long> PeakKilobytes { get; } = [];

    public async Task Render(string source, string folder)
    {
        var widths = RenditionLadder.Widths;
        var large = await Thumbnail(source, folder, widths[^1], "--fail-on", "error", "--export-profile", "srgb");
        foreach (var width in widths)
        {
            var image = width == widths[^1] ? large : await Thumbnail(large, folder, width);
            foreach (var format in RenditionLadder.Formats)
            {
                var (quality, effort) = RenditionLadder.Encoding(format);
                var to = Path.Combine(folder, $"{width}.{format}");
                await Run(format switch
                {
                    "avif" => ["heifsave", image, to, "--Q", $"{quality}", "--effort", $"{effort}", "--compression", "av1", "--strip"],
                    "webp" => ["webpsave", image, to, "--Q", $"{quality}", "--effort", $"{effort}", "--strip"],
                    _ => ["jpegsave", image, to, "--Q", $"{quality}", "--optimize-coding", "--interlace", "--strip"],
                });
            }
            if (image != large) File.Delete(image);
        }
        File.Delete(large);
    }

    async Task<string> Thumbnail(string from, string folder, int width, params string[] more)
    {
        var to = Path.Combine(folder, $"{width}.v");
        await Run(["thumbnail", from, to, width.ToString(CultureInfo.InvariantCulture), "--height", "16383", "--size", "down", .. more]);
        return to;
    }

    async Task Run(string[] arguments)
    {
        var start = new ProcessStartInfo("vips", arguments);
        start.Environment["VIPS_CONCURRENCY"] = Threads;
        using var process = Process.Start(start)!;
        var ended = process.WaitForExitAsync();
        long peak = 0;
        do
        {
            peak = Math.Max(peak, Usage.PeakKilobytes(process.Id));
        }
        while (await Task.WhenAny(ended, Task.Delay(20)) != ended);
        if (process.ExitCode != 0) throw new InvalidOperationException($"vips {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        PeakKilobytes.Add(peak);
    }

    /// <summary>Of each command; there are as many commands at once as cores, as there are workers.</summary>
    static string Threads => Environment.GetEnvironmentVariable("VIPS_CONCURRENCY") ?? "1";
}
