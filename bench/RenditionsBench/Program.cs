using System.Diagnostics;
using System.Text.Json;
using Dateline.Bench.Renditions;
using Dateline.Kernel.Imaging;
using Dateline.Platform.Imaging;

var isQuick = args.Contains("--quick");
var (pictures, rounds) = isQuick ? (24, 3) : (48, 5);
var folder = Directory.CreateTempSubdirectory("dateline-bench-").FullName;
var loadAtStart = Load();
try
{
    Console.WriteLine($"Making {pictures} photographs of 24 megapixels …");
    var sources = Photographs.Make(Directory.CreateDirectory(Path.Combine(folder, "sources")).FullName, pictures);
    var limits = ImagingLimits.Usual;
    using var workers = new ImagingWorkers(limits);
    var vips = new VipsCommands();

    await Ours(sources[..limits.Workers]);   // the first ones pay for starting
    await Theirs(sources[..limits.Workers]);
    List<double> ours = [], theirs = [], ratios = [];
    var (workersBefore, vipsBefore) = (Usage.Seconds(workers.ProcessIds), Usage.SecondsOfEnded());
    for (var round = 0; round < rounds; round++)
    {
        // Each begins as often as the other, as nearly as can be.
        if (round % 2 == 0) ours.Add(await Seconds(() => Ours(sources)));
        theirs.Add(await Seconds(() => Theirs(sources)));
        if (round % 2 == 1) ours.Add(await Seconds(() => Ours(sources)));
        ratios.Add(theirs[^1] / ours[^1]);
        Console.WriteLine($"round {round + 1}   workers {ours[^1],7:F2} s   vips {theirs[^1],7:F2} s   ratio {ratios[^1]:F2}   load {Load()}");
    }
    var (workersUsed, vipsUsed) = (Usage.Seconds(workers.ProcessIds) - workersBefore, Usage.SecondsOfEnded() - vipsBefore);
    var workerPeak = workers.ProcessIds.Sum(Usage.PeakKilobytes);
    var previews = await Seconds(() => Each(sources, (source, to) => Render(source, to, RenditionLadder.PreviewsFor(6000))));

    Console.WriteLine(JsonSerializer.Serialize(new SortedDictionary<string, object>
    {
        ["pictures"] = pictures,
        ["renditionsOfEach"] = RenditionLadder.Widths.Count * RenditionLadder.Formats.Count,
        ["rounds"] = rounds,
        ["cores"] = Environment.ProcessorCount,
        ["loadAtStart"] = loadAtStart,
        ["picturesPerSecond"] = Math.Round(pictures / Median(ours), 3),
        ["picturesPerSecondVips"] = Math.Round(pictures / Median(theirs), 3),
        ["ratioToVips"] = Math.Round(Median(ratios), 3),
        ["processorSecondsOfEach"] = Math.Round(workersUsed / pictures / rounds, 3),
        ["processorSecondsOfEachVips"] = Math.Round(vipsUsed / pictures / rounds, 3),
        ["peakMegabytes"] = workerPeak / 1024,
        ["peakMegabytesVips"] = vips.PeakKilobytes.Max() * limits.Workers / 1024,
        ["previewsOfPicturesPerSecond"] = Math.Round(pictures / previews, 2),
    }));

    Task Ours(IReadOnlyList<string> some) => Each(some, (source, to) =>
        Render(source, to, [.. from width in RenditionLadder.Widths from format in RenditionLadder.Formats select (width, format)]));

    Task Theirs(IReadOnlyList<string> some) => Each(some, vips.Render);

    async Task Render(string source, string to, IReadOnlyList<(int Width, string Format)> wanted)
    {
        var made = await workers.Render(source, [.. wanted.Select(one => new RenditionOrder(Path.Combine(to, $"{one.Width}.{one.Format}"), one.Width, one.Format))]);
        if (!made.Success) throw new InvalidOperationException(made.Problem.Reason);
    }

    Task Each(IReadOnlyList<string> some, Func<string, string, Task> render) => Parallel.ForEachAsync(some, new ParallelOptions { MaxDegreeOfParallelism = limits.Workers }, async (source, _) =>
    {
        var to = Directory.CreateDirectory(Path.Combine(folder, "made", $"{Guid.CreateVersion7():N}")).FullName;
        await render(source, to);
        Directory.Delete(to, recursive: true);
    });
}
finally
{
    Directory.Delete(folder, recursive: true);
}

static async Task<double> Seconds(Func<Task> work)
{
    var watch = Stopwatch.StartNew();
    await work();
    return watch.Elapsed.TotalSeconds;
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "?";
