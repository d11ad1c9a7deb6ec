using System.Numerics;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>The Sarn Strait: narrow water between two states.</summary>
internal static class Strait
{
    private static readonly string[] Boxes =
        ["#7b2f2a", "#28506b", "#8a6a2c", "#3b5a45", "#8b8f93", "#a14a2c", "#2d3750", "#5b2a3a", "#b9b4a6", "#31606a"];

    public static Image Dusk()
    {
        var f = new Frame(1920, 1280);
        const float Horizon = 690;
        new Sky
        {
            Horizon = Horizon,
            Sun = new(1010, 668),
            Glow = new Vector3(1.5f, 0.62f, 0.22f),
            GlowSize = 620,
            Stops = [(0, 0xf2a765), (0.12f, 0xe0957a), (0.34f, 0x8d7f9f), (0.65f, 0x4a5f8c), (1, 0x27406b)],
            Cover = 0.42f,
            CloudLit = 0xf0a080,
            CloudDark = 0x4a4a6a,
            Seed = 3,
        }.Paint(f);

        var land = new Terrain(9000, (x, z) =>
        {
            var channel = 520 + (z * 0.06f) + (Noise.Fbm(z * 0.0011f, x < 0 ? 3 : 9, 4, 5) * 620 * Light.Step(500, 3000, z));
            var inland = MathF.Abs(x + (Noise.Fbm(z * 0.0004f, 1, 2, 8) * 500)) - channel;
            if (inland <= 0)
            {
                return inland;
            }

            var rise = Light.Step(0, 1700, inland);
            var ridge = Noise.Ridge(x * 0.00052f, z * 0.00046f, 8, 11);
            return 5 + (rise * 900 * ridge * ridge) + (Noise.Fbm(x * 0.006f, z * 0.006f, 4, 2) * 26 * Light.Step(0, 250, inland)) + (inland * 0.06f);
        });
        var woods = Light.Hex(0x4d5a3c);
        var rock = Light.Hex(0x8f7d6c);
        land.Shine(new Vector3(0.16f, 0.16f, 1), new Vector3(2.6f, 1.2f, 0.6f), Light.Hex(0x5f6f96) * 0.8f, (x, z, h, up) =>
            Light.Mix(rock, woods, Light.Step(0.72f, 0.92f, up + (Noise.Fbm(x * 0.01f, z * 0.01f, 3) * 0.25f))) * (0.75f + (0.5f * Noise.Hash((int)(x * 0.11f), (int)(z * 0.11f)))));
        var haze = Light.Hex(0xc98a76);
        var blue = Light.Hex(0x6a6c92);
        var (covered, distance) = land.Render(f, 70, Horizon, 1500, (c, z, x) =>
        {
            var t = 1 - MathF.Exp(-z / 4200);
            var warm = Light.Bell(x, 1010, 620);
            return Light.Mix(c, Light.Mix(blue, haze, warm) * (0.62f + (0.5f * warm)), t);
        }, near: 260);
        var lamps = new Shapes();
        var dice = new Seeded(77);
        for (var i = 0; i < 9000; i++)
        {
            var x = dice.Below(1920);
            var y = dice.Between(Horizon - 30, Horizon + 130);
            var at = ((int)y * 1920) + x;
            var cluster = Noise.Fbm(x * 0.007f, 3, 2, 6) + 0.12f;
            if (covered[at] > 0.9f && distance[at] > 900 && dice.Next() < cluster && y < Horizon + 40)
            {
                var low = ((int)y + 22 < 1280) && covered[at + (22 * 1920)] < 0.5f;
                if (low || dice.Next() < 0.12f)
                {
                    lamps.Disc(x, y, dice.Between(0.8f, 1.6f), dice.Next() < 0.75f ? "#ffbf6b" : "#ffe9c4", dice.Between(0.4f, 1));
                }
            }
        }

        f.Draw(lamps.ToString(), blend: Blend.Add, gain: 1.7f);

        new Water { Horizon = Horizon, Deep = Light.Hex(0x1b2c44), Ripple = 0.62f, Mirror = 0.95f, Scale = 1.1f }.Pour(f, covered);
        var cargo = Vessels.ContainerShip(5, "c", "#1d2733", Boxes, "#b9a898");
        var farFerry = Vessels.Ferry("g", "#1b2a44", "#a89a9c");
        Reflection(f, 1130, 738, 1.62f, cargo);
        Reflection(f, 760, 716, 0.85f, farFerry);
        f.Draw(Vessels.Placed(new(1130, 738), 1.62f, cargo));
        f.Draw(Vessels.Placed(new(1130, 738), 1.62f, new Shapes().Disc(-86, -60, 1.4f, "#fff0cf").Disc(146, -31, 1.2f, "#fff0cf").Disc(-85, -43, 1, "#ffcf8a").Disc(-89, -36, 0.8f, "#ffcf8a").Disc(-82, -33, 0.8f, "#ffcf8a")), gain: 3);
        f.Draw(Vessels.Placed(new(760, 716), 0.85f, farFerry));
        f.Draw(Vessels.Placed(new(760, 716), 0.85f, Vessels.FerryLights("h")), gain: 2.2f);
        const float NearX = 520, NearY = 862, Near = 3.5f;
        var ferry = Vessels.Ferry("m", "#16233a", "#b3a3a2");
        Reflection(f, NearX, NearY, Near, ferry);
        f.Draw(Vessels.Placed(new(NearX, NearY + 8), Near, new Shapes().Path("M-150 1 L-60 -1.5 L70 -1.5 L66 2 L-60 3.5 Z", "#e9c9b4", 0.5f)), blur: 3);
        f.Draw(Vessels.Placed(new(NearX, NearY), Near, ferry));
        f.Draw(Vessels.Placed(new(NearX, NearY), Near, Vessels.FerryLights("n")), gain: 2.4f);
        Trail(f, NearX, NearY, Near, 62, "#ffbe6a", 0.5f);
        f.Bloom(0.8f, 10, 0.5f);
        f.Bloom(0.9f, 60, 0.25f);
        f.Brush(2, 0.5f);
        return f.Develop(exposure: 1.05f, contrast: 0.4f, saturation: 1.08f);
    }

    public static Image Queue()
    {
        var f = new Frame(1920, 1080);
        const float Horizon = 560;
        new Sky
        {
            Horizon = Horizon,
            Sun = new(1330, 330),
            Glow = new Vector3(1.3f, 0.95f, 0.6f),
            GlowSize = 420,
            Stops = [(0, 0xe8d3bd), (0.25f, 0xdcc9b9), (0.6f, 0xb9bfc6), (1, 0x93a7ba)],
            Cover = 0.26f,
            Sharp = 0.7f,
            CloudLit = 0xf6e4cf,
            CloudDark = 0xa5aab2,
            Seed = 21,
        }.Paint(f);
        f.Draw(new Shapes().Disc(1330, 330, 30, "#fff3d6").ToString(), blur: 3, blend: Blend.Add, gain: 2.2f);
        var hills = new Shapes();
        hills.Path(Ridge(560, 60, 4), "#bfb3ad", 0.75f).Path(Ridge(566, 34, 9), "#a59d9d", 0.6f);
        f.Draw(hills.ToString(), blur: 2.5f);

        (float X, float Y, float Metre, uint Seed, string Hull, bool Flip, float Air)[] ships =
        [
            (1690, 566, 0.28f, 4, "#3f4854", false, 0.86f), (1480, 569, 0.36f, 8, "#5a3a38", false, 0.80f),
            (1250, 574, 0.52f, 12, "#39485a", false, 0.70f), (900, 583, 0.85f, 15, "#2c4a48", false, 0.56f),
            (330, 592, 1.15f, 17, "#4a3038", false, 0.44f),
        ];
        var haze = Light.Hex(0xdccab9);
        new Water { Horizon = Horizon, Deep = Light.Hex(0x6f8490), Ripple = 0.5f, Mirror = 0.9f, Scale = 1.3f, Seed = 31 }.Pour(f);
        foreach (var ship in ships)
        {
            var drawing = Vessels.ContainerShip(ship.Seed, "q", ship.Hull, Boxes, "#d8d0c4", 0.95f);
            Reflection(f, ship.X, ship.Y, ship.Metre, drawing, 0.5f * (1 - (ship.Air * 0.6f)));
            var placed = Vessels.Placed(new(ship.X, ship.Y), ship.Metre, drawing, ship.Flip);
            f.Draw(placed);
            var mask = f.Mask(placed);
            f.Shade((x, y, now) =>
            {
                var low = Light.Step(ship.Y - (45 * ship.Metre), ship.Y + 4, y);
                return Light.Mix(now, haze * 0.92f, mask[(y * f.Width) + x] * Math.Min(0.97f, ship.Air + (low * 0.16f)));
            });
        }

        f.Shade((x, y, now) =>
        {
            var bank = Light.Bell(y, Horizon + 18, 46 + (18 * Noise.Fbm(x * 0.003f, 2, 3)));
            return Light.Mix(now, haze * 1.02f, bank * (0.38f + (0.4f * Noise.Fbm(x * 0.004f, y * 0.02f, 4, 6))));
        });

        const float BigX = 1180, BigY = 838, Big = 3.9f;
        var big = Vessels.ContainerShip(23, "b", "#23374a", Boxes, "#cfc7bb");
        Reflection(f, BigX, BigY, Big, big, 0.8f);
        f.Draw(Vessels.Placed(new(BigX, BigY), Big, big));
        var shade = f.Mask(Vessels.Placed(new(BigX, BigY), Big, big));
        f.Shade((x, y, now) => Light.Mix(now, (now * 0.5f) + (haze * 0.42f), shade[(y * f.Width) + x] * (0.55f + (0.3f * Light.Step(600, 1700, x)))));
        f.Draw(new Shapes().Line(BigX + (152 * Big), BigY - 50, BigX + (168 * Big), BigY + 6, "#3a3a40", 3).ToString());
        for (var i = 0; i < 7; i++)
        {
            var gull = new Vector2(300 + (i * 74) + (40 * Noise.Hash(i, 3)), 180 + (150 * Noise.Hash(i, 9)));
            var g = 6 + (8 * Noise.Hash(i, 4));
            f.Draw(new Shapes().Stroke(FormattableString.Invariant($"M{gull.X - g} {gull.Y - (g * 0.35f)} Q{gull.X - (g * 0.4f)} {gull.Y - (g * 0.6f)} {gull.X} {gull.Y} Q{gull.X + (g * 0.4f)} {gull.Y - (g * 0.6f)} {gull.X + g} {gull.Y - (g * 0.2f)}"), "#5a5d66", 2, 0.8f).ToString(), blur: 0.6f);
        }

        f.Bloom(0.75f, 50, 0.35f);
        f.Brush(2, 0.35f);
        return f.Develop(exposure: 0.86f, contrast: 0.35f, saturation: 1.08f, grain: 0.022f, vignette: 0.3f);
    }

    /// <summary>The drawing upside down under its waterline, broken by the waves.</summary>
    public static void Reflection(Frame f, float x, float y, float metre, Shapes drawing, float strength = 0.75f)
    {
        var flipped = new Frame(f.Width, f.Height);
        var shape = new Shapes { Prefix = "r" }.Group(FormattableString.Invariant($"translate({x} {y}) scale({metre} {-metre})"), drawing).ToString();
        flipped.Draw(shape, blur: 0.8f * metre);
        var mask = flipped.Mask(shape, 0.8f * metre);
        f.Shade((px, py, now) =>
        {
            var down = py - y;
            if (down < -2 * metre || down > 64 * metre || MathF.Abs(px - x) > 175 * metre)
            {
                return now;
            }

            var k = 1 / metre;
            var wave = Noise.Fbm(px * 0.012f * k, py * 0.22f * k, 4, 12) * metre * 11;
            var lift = Noise.Fbm((px * 0.02f * k) + 5, py * 0.3f * k, 3, 14) * metre * 9;
            float sx = px + wave, sy = py + lift;
            var i = (Math.Clamp((int)sy, 0, f.Height - 1) * f.Width) + Math.Clamp((int)sx, 0, f.Width - 1);
            var a = mask[i] * strength * (1 - Light.Step(10 * metre, 62 * metre, down));
            return (now * (1 - a)) + (flipped.Pixels[i] * (a * 0.62f / Math.Max(mask[i], 0.01f) * Math.Min(1, mask[i])));
        });
    }

    public static void Trail(Frame f, float x, float y, float metre, float half, string colour, float opacity)
    {
        var s = new Shapes();
        var dice = new Seeded(9);
        for (var i = 0; i < 150; i++)
        {
            var down = dice.Between(6, 40) * metre;
            var dx = dice.Between(-half, half * 0.7f) * metre;
            s.Oval(x + dx, y + down, dice.Between(1.2f, 4) * metre, 0.32f * metre, colour, opacity * (1 - (down / (42 * metre))));
        }

        f.Draw(s.ToString(), blur: 1.2f, blend: Blend.Add);
    }

    private static string Ridge(float baseline, float rise, int seed)
    {
        var points = new List<Vector2> { new(0, baseline + 6) };
        for (var x = 0; x <= 1920; x += 8)
        {
            points.Add(new(x, baseline - (rise * Math.Max(0, 0.3f + (1.5f * Noise.Fbm(x * 0.0022f, 1, 5, seed))))));
        }

        points.Add(new(1920, baseline + 6));
        return Shapes.Closed([.. points]);
    }
}
