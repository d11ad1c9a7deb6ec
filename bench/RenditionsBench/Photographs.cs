using NetVips;

namespace Dateline.Bench.Renditions;

/// <summary>Photographs of 24 megapixels that nobody took: soft shades, edges and the grain of a sensor, so that they cost what a real one costs.</summary>
static class Photographs
{
    const int Width = 6000, Height = 4000;

    public static List<string> Make(string folder, int count)
    {
        List<string> paths = [];
        for (var number = 0; number < count; number++)
        {
            var path = Path.Combine(folder, $"{number}.jpg");
            using var photo = One(number);
            photo.Jpegsave(path, q: 90);
            paths.Add(path);
        }
        return paths;
    }

    static Image One(int seed)
    {
        using var shades = Bands(band => Image.Gaussnoise(Width / 100, Height / 100, sigma: 60, mean: 120, seed: seed * 10 + band)).Resize(100, kernel: Enums.Kernel.Cubic);
        using var detail = Bands(_ => Image.Gaussnoise(Width / 8, Height / 8, sigma: 14, mean: 0, seed: seed + 500)).Resize(8, kernel: Enums.Kernel.Cubic);
        using var grain = Bands(band => Image.Gaussnoise(1000, 1000, sigma: 5, mean: 0, seed: seed * 10 + band + 900)).Replicate(6, 4);
        using var flat = (shades + detail.ExtractArea(0, 0, Width, Height) + grain).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
        return flat.Mutate(image =>
        {
            for (var shape = 0; shape < 40; shape++)
            {
                var (x, y, size) = ((seed * 977 + shape * 1543) % Width, (seed * 613 + shape * 2089) % Height, 40 + shape * 37 % 400);
                double[] ink = [shape * 53 % 256, shape * 97 % 256, shape * 151 % 256];
                if (shape % 2 == 0) image.DrawCircle(ink, x, y, size, fill: true);
                else image.DrawRect(ink, x, y, size, size / 2, fill: true);
            }
        });
    }

    static Image Bands(Func<int, Image> band)
    {
        using var first = band(0);
        return first.Bandjoin(band(1), band(2));
    }
}
