using Dateline.Platform.Imaging;
using NetVips;

namespace Dateline.Tests.Mediabank;

/// <summary>A folder with pictures, and workers to work on them.</summary>
public abstract class PictureTest : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dateline-pictures-");
    readonly List<ImagingWorkers> started = [];

    protected string Folder => folder.FullName;

    protected ImagingWorkers Workers(Func<ImagingLimits, ImagingLimits>? change = null)
    {
        var limits = ImagingLimits.Usual with { Workers = 2 };
        var workers = new ImagingWorkers(change is null ? limits : change(limits));
        started.Add(workers);
        return workers;
    }

    protected string Put(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    protected RenditionOrder Order(int width, string format, string name = "made") => new(Path.Combine(Folder, $"{name}.{width}.{format}"), width, format);

    /// <summary>A picture with something to see in it, the same for the same seed.</summary>
    protected static Image Photo(int width, int height, int seed = 1)
    {
        using var noise = Image.Gaussnoise(width, height, sigma: 12, mean: 128, seed: seed);
        using var across = Image.Xyz(width, height).ExtractBand(0) * (120.0 / width) - 60;
        using var gray = noise + across;
        using var colors = gray.Bandjoin(gray * 0.8, gray * 0.5 + 60);
        return colors.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    protected static byte[] Encoded(Image image, string format) => image.WriteToBuffer($".{format}");

    public void Dispose()
    {
        foreach (var workers in started) workers.Dispose();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
