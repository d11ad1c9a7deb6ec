using System.Numerics;
using System.Text;
using NetVips;

namespace Dateline.PictureMaker;

internal enum Blend
{
    Over,
    Add,
    Multiply,
}

/// <summary>A picture in linear light, to be exposed at the end like film.</summary>
internal sealed class Frame(int width, int height)
{
    public int Width { get; } = width;

    public int Height { get; } = height;

    public Vector3[] Pixels { get; private set; } = new Vector3[width * height];

    public void Shade(Func<int, int, Vector3, Vector3> shader) =>
        Parallel.For(0, Height, y =>
        {
            var row = y * Width;
            for (var x = 0; x < Width; x++)
            {
                Pixels[row + x] = shader(x, y, Pixels[row + x]);
            }
        });

    public Vector3 Sample(float x, float y) => Sample(Pixels, x, y);

    public Vector3 Sample(Vector3[] from, float x, float y)
    {
        x = Math.Clamp(x, 0, Width - 1.001f);
        y = Math.Clamp(y, 0, Height - 1.001f);
        int xi = (int)x, yi = (int)y;
        float u = x - xi, v = y - yi;
        var i = (yi * Width) + xi;
        return Vector3.Lerp(
            Vector3.Lerp(from[i], from[i + 1], u),
            Vector3.Lerp(from[i + Width], from[i + Width + 1], u),
            v);
    }

    /// <summary>Lays drawn shapes over the picture; gain above 1 makes them give light.</summary>
    public void Draw(string shapes, float blur = 0, Blend blend = Blend.Over, float opacity = 1, float gain = 1)
    {
        var layer = Rasterise(shapes);
        if (blur > 0)
        {
            Blurring.Blur(layer, Width, Height, blur);
        }

        Shade((x, y, now) =>
        {
            var c = layer[(y * Width) + x] * opacity;
            if (c.W <= 0)
            {
                return now;
            }

            var rgb = new Vector3(c.X, c.Y, c.Z) * gain;
            return blend switch
            {
                Blend.Over => (now * (1 - c.W)) + rgb,
                Blend.Add => now + rgb,
                Blend.Multiply => now * (rgb + new Vector3(1 - c.W)),
                _ => now,
            };
        });
    }

    /// <summary>How much of each pixel the shapes cover.</summary>
    public float[] Mask(string shapes, float blur = 0)
    {
        var layer = Rasterise(shapes);
        if (blur > 0)
        {
            Blurring.Blur(layer, Width, Height, blur);
        }

        return Array.ConvertAll(layer, static c => c.W);
    }

    public void Blur(float sigma) => Pixels = Blurred(sigma);

    public Vector3[] Blurred(float sigma)
    {
        var copy = Array.ConvertAll(Pixels, static p => new Vector4(p, 1));
        Blurring.Blur(copy, Width, Height, sigma);
        return Array.ConvertAll(copy, static p => p.AsVector3());
    }

    public void Bloom(float threshold, float sigma, float strength)
    {
        var bright = Array.ConvertAll(Pixels, p =>
        {
            var peak = Math.Max(p.X, Math.Max(p.Y, p.Z));
            return peak <= threshold ? Vector4.Zero : new Vector4(p * ((peak - threshold) / peak), 1);
        });
        Blurring.Blur(bright, Width, Height, sigma);
        Shade((x, y, now) => now + (bright[(y * Width) + x].AsVector3() * strength));
    }

    /// <summary>Light shafts: smears what is bright away from one point.</summary>
    public void Shafts(float cx, float cy, float threshold, float length, float strength)
    {
        var bright = Array.ConvertAll(Pixels, p =>
        {
            var peak = Math.Max(p.X, Math.Max(p.Y, p.Z));
            return peak <= threshold ? Vector3.Zero : p * ((peak - threshold) / peak);
        });
        const int Steps = 48;
        Shade((x, y, now) =>
        {
            var sum = Vector3.Zero;
            var jitter = Noise.Hash(x, y, 5);
            float dx = cx - x, dy = cy - y, weight = 1;
            for (var i = 0; i < Steps; i++)
            {
                var t = length * (i + jitter) / Steps;
                sum += Sample(bright, x + (dx * t), y + (dy * t)) * weight;
                weight *= 0.97f;
            }

            return now + (sum * (strength / Steps));
        });
    }

    /// <summary>A painter's brush: keeps edges, evens out what lies between them.</summary>
    public void Brush(int radius, float strength = 1)
    {
        var from = Pixels;
        var to = new Vector3[from.Length];
        Parallel.For(0, Height, y =>
        {
            for (var x = 0; x < Width; x++)
            {
                var best = float.MaxValue;
                var colour = from[(y * Width) + x];
                for (var q = 0; q < 4; q++)
                {
                    int sx = (q & 1) == 0 ? -1 : 1, sy = (q & 2) == 0 ? -1 : 1;
                    Vector3 sum = default, square = default;
                    var n = 0;
                    for (var j = 0; j <= radius; j++)
                    {
                        var row = Math.Clamp(y + (j * sy), 0, Height - 1) * Width;
                        for (var i = 0; i <= radius; i++)
                        {
                            var c = from[row + Math.Clamp(x + (i * sx), 0, Width - 1)];
                            sum += c;
                            square += c * c;
                            n++;
                        }
                    }

                    var mean = sum / n;
                    var spread = (square / n) - (mean * mean);
                    var variance = (spread.X + spread.Y + spread.Z) / (0.001f + mean.X + mean.Y + mean.Z);
                    if (variance < best)
                    {
                        (best, colour) = (variance, mean);
                    }
                }

                to[(y * Width) + x] = Vector3.Lerp(from[(y * Width) + x], colour, strength);
            }
        });
        Pixels = to;
    }

    /// <summary>Exposes, grades, adds grain and vignette, and hands over eight-bit pixels.</summary>
    public Image Develop(float exposure = 1, float contrast = 0.25f, float saturation = 1, float grain = 0.018f, float vignette = 0.35f)
    {
        var bytes = new byte[Width * Height * 3];
        var half = new Vector2(Width, Height) / 2;
        Parallel.For(0, Height, y =>
        {
            for (var x = 0; x < Width; x++)
            {
                var p = Pixels[(y * Width) + x] * exposure;
                var r = (new Vector2(x, y) - half) / half.Length();
                p *= 1 - (vignette * Light.Step(0.35f, 1.15f, r.Length()));
                var luma = Vector3.Dot(p, new Vector3(0.2126f, 0.7152f, 0.0722f));
                p = Vector3.Max(Vector3.Zero, new Vector3(luma) + ((p - new Vector3(luma)) * saturation));
                var g = (Noise.Hash(x, y, 1) + Noise.Hash(x, y, 2) + Noise.Hash(x / 2, y / 2, 3) - 1.5f) * grain;
                var i = ((y * Width) + x) * 3;
                bytes[i] = Tone(p.X, contrast, g);
                bytes[i + 1] = Tone(p.Y, contrast, g);
                bytes[i + 2] = Tone(p.Z, contrast, g);
            }
        });
        return Image.NewFromMemory(bytes, Width, Height, 3, Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
    }

    private static byte Tone(float v, float contrast, float grain)
    {
        const float Knee = 0.5f;
        if (v > Knee)
        {
            v = Knee + ((1 - Knee) * (1 - MathF.Exp(-(v - Knee) / (1 - Knee) * 0.9f)));
        }

        var d = Light.ToDisplay(v);
        d = Light.Mix(d, d * d * (3 - (2 * d)), contrast);
        d += grain * (0.35f + (2.6f * d * (1 - d)));
        return (byte)Math.Clamp((d * 255) + 0.5f, 0, 255);
    }

    private Vector4[] Rasterise(string shapes)
    {
        var svg = Shapes.Document(Width, Height, shapes);
        using var image = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg), unlimited: true);
        var bytes = image.WriteToMemory<byte>();
        var layer = new Vector4[Width * Height];
        Parallel.For(0, Height, y =>
        {
            for (var i = y * Width; i < (y + 1) * Width; i++)
            {
                var a = bytes[(i * 4) + 3] / 255f;
                layer[i] = new Vector4(
                    Light.FromByte(bytes[i * 4]) * a,
                    Light.FromByte(bytes[(i * 4) + 1]) * a,
                    Light.FromByte(bytes[(i * 4) + 2]) * a,
                    a);
            }
        });
        return layer;
    }
}

/// <summary>Three box blurs make one Gaussian, at a cost that does not grow with its width.</summary>
internal static class Blurring
{
    public static void Blur(Vector4[] data, int width, int height, float sigma)
    {
        var radius = Math.Max(1, (int)MathF.Round((MathF.Sqrt((4 * sigma * sigma) + 1) - 1) / 2));
        var spare = new Vector4[data.Length];
        for (var pass = 0; pass < 3; pass++)
        {
            Run(data, spare, height, width, width, 1, radius);
            Run(spare, data, width, height, 1, width, radius);
        }
    }

    private static void Run(Vector4[] from, Vector4[] to, int lines, int length, int lineStep, int step, int radius) =>
        Parallel.For(0, lines, line =>
        {
            var start = line * lineStep;
            var sum = from[start] * (radius + 1);
            for (var i = 1; i <= radius; i++)
            {
                sum += from[start + (Math.Min(i, length - 1) * step)];
            }

            var scale = 1f / ((2 * radius) + 1);
            for (var i = 0; i < length; i++)
            {
                to[start + (i * step)] = sum * scale;
                sum += from[start + (Math.Min(i + radius + 1, length - 1) * step)]
                    - from[start + (Math.Max(i - radius, 0) * step)];
            }
        });
}
