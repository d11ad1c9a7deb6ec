using System.Numerics;

namespace Dateline.PictureMaker;

/// <summary>A sky over a horizon line: gradient, sun glow, lit clouds, stars.</summary>
internal sealed record Sky
{
    public required float Horizon { get; init; }

    public required (float At, int Rgb)[] Stops { get; init; }

    public Vector2 Sun { get; init; } = new(960, 600);

    public Vector3 Glow { get; init; }

    public float GlowSize { get; init; } = 500;

    public float Cover { get; init; }

    public float Sharp { get; init; } = 0.35f;

    public float CloudScale { get; init; } = 1;

    public int CloudLit { get; init; } = 0xffd0a0;

    public int CloudDark { get; init; } = 0x39415a;

    public int Seed { get; init; }

    public void Paint(Frame f)
    {
        var lit = Light.Hex(CloudLit);
        var dark = Light.Hex(CloudDark);
        f.Shade((x, y, _) =>
        {
            var up = (Horizon - y) / Horizon;
            var c = Light.Ramp(Math.Max(up, 0), Stops);
            var toSun = new Vector2(x, y) - Sun;
            var far = new Vector2(toSun.X * 0.75f, toSun.Y * 1.15f).Length() / GlowSize;
            var glow = MathF.Exp(-far * 2.2f);
            c += Glow * glow;
            if (Cover > 0 && up > 0)
            {
                var w = 0.22f / (up + 0.09f);
                var px = ((x - (f.Width / 2f)) / f.Width * w * 5.2f * CloudScale) + Seed;
                var py = w * 4.4f * CloudScale;
                var bend = Noise.Fbm(px * 0.7f, py * 0.7f, 3, Seed + 40);
                var d = Noise.Fbm(px + bend, py + bend, 6, Seed + 20);
                var sunward = Vector2.Normalize(Sun - new Vector2(x + 0.3f, y + 0.3f)) * 0.16f;
                var d2 = Noise.Fbm(px + bend + sunward.X, py + bend - sunward.Y, 4, Seed + 20);
                var alpha = Light.Step(0, Sharp, d + (Cover - 0.5f)) * Light.Step(0.0f, 0.1f, up);
                var shade = Math.Clamp(0.45f + ((d - d2) * 2.4f) - (d * 0.6f) + (glow * 0.35f), 0, 1);
                var cloud = Light.Mix(dark, lit, shade) + (Glow * glow * 0.55f * (1 - (alpha * 0.5f)));
                c = Light.Mix(c, cloud, alpha * 0.93f);
            }

            return c;
        });
    }

    public static void Stars(Frame f, uint seed, int count, float lowest, float strength)
    {
        var dice = new Seeded(seed);
        for (var i = 0; i < count; i++)
        {
            var x = dice.Between(2, f.Width - 3);
            var y = dice.Between(2, lowest);
            var size = MathF.Pow(dice.Next(), 9);
            var tint = Light.Mix(Light.Hex(0xbcd0ff), Light.Hex(0xffe6c8), dice.Next());
            var fade = Light.Step(lowest, lowest * 0.55f, y);
            var power = strength * (0.08f + (size * 3)) * fade;
            var r = 0.6f + (size * 1.3f);
            for (var j = -3; j <= 3; j++)
            {
                for (var k = -3; k <= 3; k++)
                {
                    int px = (int)x + k, py = (int)y + j;
                    if (px >= 0 && py >= 0 && px < f.Width && py < f.Height)
                    {
                        var d = new Vector2(px - x, py - y).LengthSquared();
                        f.Pixels[(py * f.Width) + px] += tint * power * MathF.Exp(-d / r);
                    }
                }
            }
        }
    }
}
