using System.Numerics;

namespace Dateline.PictureMaker;

/// <summary>A tiny seeded generator: the same pictures on every run.</summary>
internal sealed class Seeded(uint seed)
{
    private uint state = (seed * 2654435761u) | 1u;

    public float Next()
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return (state >> 8) / 16777216f;
    }

    public float Between(float low, float high) => low + ((high - low) * Next());

    public int Below(int limit) => (int)(Next() * limit);
}

internal static class Noise
{
    public static float Hash(int x, int y, int z = 0)
    {
        var h = ((uint)x * 374761393u) + ((uint)y * 668265263u) + ((uint)z * 2147483647u);
        h = (h ^ (h >> 13)) * 1274126177u;
        h ^= h >> 16;
        h *= 2246822519u;
        return ((h ^ (h >> 15)) & 0xffffff) / 16777216f;
    }

    /// <summary>Smooth value noise from -1 to 1.</summary>
    public static float At(float x, float y, int seed = 0)
    {
        var xf = MathF.Floor(x);
        var yf = MathF.Floor(y);
        int xi = (int)xf, yi = (int)yf;
        float u = Ease(x - xf), v = Ease(y - yf);
        var a = Hash(xi, yi, seed);
        var b = Hash(xi + 1, yi, seed);
        var c = Hash(xi, yi + 1, seed);
        var d = Hash(xi + 1, yi + 1, seed);
        var top = a + ((b - a) * u);
        var low = c + ((d - c) * u);
        return ((top + ((low - top) * v)) * 2) - 1;
    }

    public static float At(Vector3 p)
    {
        var zf = MathF.Floor(p.Z);
        var w = Ease(p.Z - zf);
        var near = At(p.X, p.Y, (int)zf);
        return near + ((At(p.X, p.Y, (int)zf + 1) - near) * w);
    }

    public static float Fbm(float x, float y, int octaves, int seed = 0)
    {
        float sum = 0, amp = 0.5f;
        for (var i = 0; i < octaves; i++)
        {
            sum += amp * At(x, y, seed + i);
            (x, y) = ((x * 1.62f) - (y * 1.21f), (x * 1.21f) + (y * 1.62f));
            amp *= 0.5f;
        }

        return sum;
    }

    public static float Fbm(Vector3 p, int octaves)
    {
        float sum = 0, amp = 0.5f;
        for (var i = 0; i < octaves; i++)
        {
            sum += amp * At(p);
            p = new Vector3((p.X * 1.62f) - (p.Y * 1.21f), (p.X * 1.21f) + (p.Y * 1.62f), (p.Z * 2.03f) + 7.7f);
            amp *= 0.5f;
        }

        return sum;
    }

    /// <summary>Sharp-crested noise from 0 to about 1, as mountains have it.</summary>
    public static float Ridge(float x, float y, int octaves, int seed = 0)
    {
        float sum = 0, amp = 0.5f, weight = 1;
        for (var i = 0; i < octaves; i++)
        {
            var n = 1 - MathF.Abs(At(x, y, seed + i));
            n *= n * weight;
            weight = Math.Clamp(n * 1.6f, 0, 1);
            sum += amp * n;
            (x, y) = ((x * 1.62f) - (y * 1.21f), (x * 1.21f) + (y * 1.62f));
            amp *= 0.5f;
        }

        return sum;
    }

    /// <summary>Cells: distance to the nearest border, and the cell's own number from 0 to 1.</summary>
    public static (float Edge, float Id) Cells(float x, float y, float jitter = 0.9f, int seed = 0)
    {
        var xi = (int)MathF.Floor(x);
        var yi = (int)MathF.Floor(y);
        var best = new Vector2(9, 9);
        var bestDistance = 99f;
        float id = 0;
        int bx = 0, by = 0;
        for (var j = -1; j <= 1; j++)
        {
            for (var i = -1; i <= 1; i++)
            {
                var r = Point(xi + i, yi + j) - new Vector2(x, y);
                var d = r.LengthSquared();
                if (d < bestDistance)
                {
                    (bestDistance, best, bx, by) = (d, r, xi + i, yi + j);
                    id = Hash(xi + i, yi + j, seed + 7);
                }
            }
        }

        var edge = 9f;
        for (var j = -2; j <= 2; j++)
        {
            for (var i = -2; i <= 2; i++)
            {
                if (i == 0 && j == 0)
                {
                    continue;
                }

                var r = Point(bx + i, by + j) - new Vector2(x, y);
                edge = Math.Min(edge, Vector2.Dot((best + r) * 0.5f, Vector2.Normalize(r - best)));
            }
        }

        return (edge, id);

        Vector2 Point(int px, int py) => new(
            px + 0.5f + (jitter * (Hash(px, py, seed) - 0.5f)),
            py + 0.5f + (jitter * (Hash(px, py, seed + 3) - 0.5f)));
    }

    private static float Ease(float t) => t * t * t * ((t * ((t * 6) - 15)) + 10);
}
