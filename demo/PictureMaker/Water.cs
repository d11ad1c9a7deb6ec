using System.Numerics;

namespace Dateline.PictureMaker;

/// <summary>Still or rippled water below a horizon, mirroring what stands above it.</summary>
internal sealed record Water
{
    public required float Horizon { get; init; }

    public Vector3 Deep { get; init; } = Light.Hex(0x0a1a2a);

    public float Ripple { get; init; } = 1;

    public float Scale { get; init; } = 1;

    public float Mirror { get; init; } = 0.85f;

    public float Streak { get; init; } = 1;

    public int Seed { get; init; } = 3;

    public float FocalHeight { get; init; } = 26;

    /// <param name="f">The picture.</param>
    /// <param name="covered">Where land already lies, from 0 to 1; null for none.</param>
    public void Pour(Frame f, float[]? covered = null)
    {
        var above = (Vector3[])f.Pixels.Clone();
        var middle = f.Width / 2f;
        f.Shade((x, y, now) =>
        {
            var down = y - Horizon;
            var land = covered?[(y * f.Width) + x] ?? 0;
            if (down < 0 || land >= 0.999f)
            {
                return now;
            }

            down += 0.5f;
            var z = FocalHeight / down;
            var wx = (x - middle) * z * 0.085f * Scale;
            var wz = z * 34 * Scale;
            var calm = Light.Step(0, 40, down);
            var a = Noise.Fbm(wx * 1.3f, wz * 2.2f, 4, Seed);
            var b = Noise.Fbm((wx * 3.1f) + 9, wz * 6.3f, 3, Seed + 9);
            var slope = (a * 0.8f) + (b * 0.55f);
            var side = Noise.Fbm(wx * 2.3f, (wz * 3.7f) + 17, 3, Seed + 5);
            var lift = Ripple * slope * (6 + (down * 0.42f));
            var sum = Vector3.Zero;
            const int Taps = 5;
            for (var i = 0; i < Taps; i++)
            {
                var spread = ((i - 2) * 0.5f * Streak * (2 + (down * 0.10f))) + (Noise.Hash(x, y, i) * Streak * (1 + (down * 0.05f)));
                var my = Horizon - (down * 0.94f) + lift + spread;
                my = my > Horizon - 1 ? Horizon - 1 - ((my - Horizon + 1) * 0.6f) : my;
                sum += f.Sample(above, x + (side * Ripple * (2 + (down * 0.05f))), Math.Max(my, 0));
            }

            var fresnel = Mirror * (0.42f + (0.58f * Light.Step(f.Height - Horizon, 0, down)));
            fresnel *= 1 - (Math.Clamp(slope, -0.5f, 0.6f) * 0.85f * Ripple * calm);
            var water = Light.Mix(Deep, sum / Taps, Math.Clamp(fresnel, 0, 1));
            return Vector3.Lerp(water, now, land);
        });
    }
}
