using System.Numerics;

namespace Dateline.PictureMaker;

/// <summary>Colours in linear light.</summary>
internal static class Light
{
    public static Vector3 Hex(int rgb) => new(
        FromByte((rgb >> 16) & 255), FromByte((rgb >> 8) & 255), FromByte(rgb & 255));

    public static float FromByte(int value) => Table[value];

    public static float ToDisplay(float linear) =>
        linear <= 0.0031308f ? linear * 12.92f : (1.055f * MathF.Pow(linear, 1 / 2.4f)) - 0.055f;

    public static Vector3 Mix(Vector3 a, Vector3 b, float t) => Vector3.Lerp(a, b, Math.Clamp(t, 0, 1));

    public static float Mix(float a, float b, float t) => a + ((b - a) * Math.Clamp(t, 0, 1));

    public static float Step(float low, float high, float x)
    {
        var t = Math.Clamp((x - low) / (high - low), 0, 1);
        return t * t * (3 - (2 * t));
    }

    public static float Bell(float x, float centre, float width)
    {
        var d = (x - centre) / width;
        return MathF.Exp(-d * d);
    }

    /// <summary>A gradient through colours at rising positions.</summary>
    public static Vector3 Ramp(float x, params ReadOnlySpan<(float At, int Rgb)> stops)
    {
        for (var i = 1; i < stops.Length; i++)
        {
            if (x <= stops[i].At)
            {
                var t = (x - stops[i - 1].At) / (stops[i].At - stops[i - 1].At);
                return Mix(Hex(stops[i - 1].Rgb), Hex(stops[i].Rgb), t);
            }
        }

        return Hex(stops[^1].Rgb);
    }

    private static readonly float[] Table = [.. Enumerable.Range(0, 256).Select(i =>
    {
        var c = i / 255f;
        return c <= 0.04045f ? c / 12.92f : MathF.Pow((c + 0.055f) / 1.055f, 2.4f);
    })];
}
