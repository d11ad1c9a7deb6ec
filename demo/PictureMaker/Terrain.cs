using System.Numerics;

namespace Dateline.PictureMaker;

/// <summary>A height field seen from one point, with sun, shadow and air between.</summary>
internal sealed class Terrain
{
    private const int Size = 1024;
    private readonly float[] heights = new float[Size * Size];
    private readonly Vector3[] colours = new Vector3[Size * Size];
    private readonly float cell;

    /// <param name="extent">The side of the square in metres, the viewer in the middle of its near edge.</param>
    /// <param name="height">Height at a place; below zero is water.</param>
    public Terrain(float extent, Func<float, float, float> height)
    {
        cell = extent / Size;
        Parallel.For(0, Size, j =>
        {
            for (var i = 0; i < Size; i++)
            {
                heights[(j * Size) + i] = height((i - (Size / 2)) * cell, j * cell);
            }
        });
    }

    public float HeightAt(float x, float z) => Pick(heights, (x / cell) + (Size / 2), z / cell);

    public void Shine(Vector3 sun, Vector3 sunColour, Vector3 skyColour, Func<float, float, float, float, Vector3> ground)
    {
        sun = Vector3.Normalize(sun);
        var across = new Vector2(sun.X, sun.Z).Length();
        Parallel.For(0, Size, j =>
        {
            for (var i = 0; i < Size; i++)
            {
                var h = heights[(j * Size) + i];
                var hx = heights[(j * Size) + Math.Min(i + 1, Size - 1)] - heights[(j * Size) + Math.Max(i - 1, 0)];
                var hz = heights[(Math.Min(j + 1, Size - 1) * Size) + i] - heights[(Math.Max(j - 1, 0) * Size) + i];
                var normal = Vector3.Normalize(new Vector3(-hx, 2 * cell, -hz));
                var open = 1f;
                var rise = sun.Y / across * cell;
                for (var s = 2f; s < 160 && open > 0; s *= 1.18f)
                {
                    var other = Pick(heights, i + (sun.X / across * s), j + (sun.Z / across * s));
                    open = Math.Min(open, 1 - Math.Clamp((other - h - (rise * s)) / (cell * s * 0.12f), 0, 1));
                }

                var direct = Math.Max(0, Vector3.Dot(normal, sun)) * open;
                var ambient = 0.45f + (0.55f * normal.Y);
                colours[(j * Size) + i] = ground((i - (Size / 2)) * cell, j * cell, h, normal.Y)
                    * ((sunColour * direct) + (skyColour * ambient));
            }
        });
    }

    /// <summary>Draws the land over the sky that is there; gives back what it covers and how far away it is.</summary>
    public (float[] Covered, float[] Distance) Render(Frame f, float eye, float horizon, float focal, Func<Vector3, float, int, Vector3> air, float near = 20, float far = 0, float shift = 0)
    {
        var covered = new float[f.Width * f.Height];
        var distance = new float[f.Width * f.Height];
        var limit = far > 0 ? far : (Size - 2) * cell;
        Parallel.For(0, f.Width, x =>
        {
            var slant = (x - (f.Width / 2f)) / focal;
            var filled = (float)f.Height;
            var column = new Vector3[f.Height];
            for (var z = near; z < limit && filled > 0; z += Math.Max(cell * 0.3f, z * 0.0022f))
            {
                float gx = ((shift + (slant * z)) / cell) + (Size / 2), gz = z / cell;
                var h = Pick(heights, gx, gz);
                if (h <= 0)
                {
                    filled = Math.Min(filled, horizon + (eye / z * focal));
                    continue;
                }

                var top = Math.Max(0, horizon - ((h - eye) / z * focal));
                if (top >= filled)
                {
                    continue;
                }

                var colour = air(Pick(colours, gx, gz), z, x);
                for (var y = (int)top; y < filled && y < f.Height; y++)
                {
                    var share = Math.Min(y + 1, filled) - Math.Max(y, top);
                    var i = (y * f.Width) + x;
                    share = Math.Min(share, 1 - covered[i]);
                    column[y] += colour * share;
                    distance[i] = covered[i] == 0 ? z : distance[i];
                    covered[i] += share;
                }

                filled = top;
            }

            for (var y = 0; y < f.Height; y++)
            {
                var i = (y * f.Width) + x;
                f.Pixels[i] = (f.Pixels[i] * (1 - covered[i])) + column[y];
            }
        });
        return (covered, distance);
    }

    private static float Pick(float[] from, float x, float y)
    {
        var (i, u, v) = Place(x, y);
        var top = from[i] + ((from[i + 1] - from[i]) * u);
        var low = from[i + Size] + ((from[i + Size + 1] - from[i + Size]) * u);
        return top + ((low - top) * v);
    }

    private static Vector3 Pick(Vector3[] from, float x, float y)
    {
        var (i, u, v) = Place(x, y);
        return Vector3.Lerp(Vector3.Lerp(from[i], from[i + 1], u), Vector3.Lerp(from[i + Size], from[i + Size + 1], u), v);
    }

    private static (int Index, float U, float V) Place(float x, float y)
    {
        x = Math.Clamp(x, 0, Size - 2);
        y = Math.Clamp(y, 0, Size - 2);
        int xi = (int)x, yi = (int)y;
        return ((yi * Size) + xi, x - xi, y - yi);
    }
}
