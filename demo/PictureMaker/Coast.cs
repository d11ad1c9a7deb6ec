using System.Numerics;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>The lighthouse at the mouth of the strait, and the harbour behind it.</summary>
internal static class Coast
{
    public static Image Lighthouse()
    {
        var f = new Frame(1920, 1280);
        const float Horizon = 700;
        new Sky
        {
            Horizon = Horizon,
            Sun = new(420, 560),
            Glow = new Vector3(0.75f, 0.66f, 0.45f),
            GlowSize = 420,
            Stops = [(0, 0xa9aa9c), (0.14f, 0x7d8789), (0.4f, 0x4d5a65), (1, 0x252d38)],
            Cover = 0.78f,
            Sharp = 0.8f,
            CloudScale = 0.75f,
            CloudLit = 0x9aa2a6,
            CloudDark = 0x1f262f,
            Seed = 33,
        }.Paint(f);
        f.Shade((x, y, now) =>
        {
            var rain = Noise.Fbm((x + (y * 0.35f)) * 0.006f, y * 0.0011f, 4, 6);
            return Light.Mix(now, Light.Hex(0x59646c), Light.Step(300, 690, y) * Light.Step(0.05f, 0.4f, rain) * 0.5f * Light.Step(700, 1100, x));
        });
        var sea = new Terrain(420, (x, z) =>
        {
            var swell = Noise.Ridge((x * 0.014f) + 3, (z * 0.034f) + (Noise.Fbm(x * 0.01f, z * 0.01f, 2) * 0.5f), 5, 8);
            return 0.3f + (9.5f * swell * swell) + (Noise.Fbm(x * 0.12f, z * 0.2f, 4, 3) * 0.8f);
        });
        sea.Shine(new Vector3(-0.45f, 0.34f, 0.8f), new Vector3(0.9f, 0.9f, 0.75f), Light.Hex(0x93a6b0) * 0.75f, (x, z, h, up) =>
        {
            var crest = Light.Step(3.1f, 4.6f, h + (Noise.Fbm(x * 0.25f, z * 0.3f, 5, 5) * 2.2f));
            var lace = Light.Step(0.12f, 0.02f, MathF.Abs(Noise.Fbm(x * 0.16f, z * 0.22f, 5, 18))) * 0.4f;
            var glass = Light.Mix(Light.Hex(0x1d3236), Light.Hex(0x4f7f78), h * 0.22f);
            return Light.Mix(glass, Light.Hex(0xe9eeee), Math.Clamp(crest + lace, 0, 0.95f));
        });
        var mist = Light.Hex(0x848f94);
        sea.Render(f, 13, Horizon, 1500, (c, z, _) => Light.Mix(c, mist, 1 - MathF.Exp(-z / 420)), near: 11);
        f.Shade((x, y, now) => Light.Mix(now, mist, 0.75f * Light.Bell(y, Horizon, 14)));

        var edge = new List<Vector2> { new(1920, 1290) };
        for (var x = 1920; x >= 985; x -= 4)
        {
            var t = (x - 985) / 935f;
            var top = 905 - (285 * Light.Step(0.02f, 0.42f, t)) + (60 * Light.Step(0.62f, 1, t));
            edge.Add(new(x, top + (46 * Noise.Fbm(x * 0.011f, 2, 6, 14)) + (16 * Noise.Fbm(x * 0.06f, 4, 3, 15))));
        }

        for (var y = 905; y <= 1060; y += 5)
        {
            edge.Add(new(985 - ((y - 905) * 0.35f) + (34 * Noise.Fbm(3, y * 0.03f, 4, 7)), y));
        }

        edge.Add(new(1010, 1290));
        var rock = f.Mask(Shapes.Closed([.. edge]) is var d ? new Shapes().Path(d, "#000").ToString() : string.Empty);
        f.Shade((x, y, now) =>
        {
            var a = rock[(y * f.Width) + x];
            if (a <= 0)
            {
                return now;
            }

            float H(float px, float py) => Noise.Ridge((px * 0.0075f) + (py * 0.002f), (py * 0.012f) - (px * 0.003f), 6, 22) + (0.5f * Noise.Fbm(px * 0.03f, py * 0.045f, 4, 3));
            var slope = (H(x, y) - H(x - 4, y - 3)) * 2.6f;
            var grass = Light.Step(690, 610, y + (Noise.Fbm(x * 0.02f, y * 0.03f, 4) * 50)) * Light.Step(1180, 1260, x);
            var c = Light.Mix(Light.Hex(0x4a4744), Light.Hex(0x5d6444), grass * 0.8f) * Math.Clamp(0.55f + slope, 0.10f, 1.5f);
            var wet = Light.Step(820, 960, y);
            c *= 1 - (wet * 0.5f);
            c += Light.Hex(0xb4bdb8) * (0.5f * wet * Math.Max(0, slope - 0.3f));
            return Vector3.Lerp(now, c, a);
        });
        var s = new Shapes();
        var tower = s.Gradient(0, 0, 1, 0, (0, "#f2efe6"), (0.3f, "#d9d6cf"), (0.7f, "#8d9196"), (1, "#4b5057"));
        var red = s.Gradient(0, 0, 1, 0, (0, "#b5433a"), (0.35f, "#96332d"), (1, "#3d1a1b"));
        s.Path("M1468 622 L1490 252 H1554 L1576 622 Z", tower);
        s.Path("M1472 552 L1477.5 460 H1566.5 L1572 552 Z", red).Path("M1483 368 L1487.5 292 H1556.5 L1561 368 Z", red);
        s.Rect(1470, 240, 104, 13, "#24282d").Rect(1478, 222, 88, 3, "#24282d");
        for (var x = 1480; x <= 1566; x += 8)
        {
            s.Line(x, 222, x, 240, "#24282d", 2);
        }

        s.Rect(1494, 176, 56, 64, "#39352a");
        s.Path("M1486 176 Q1500 140 1522 132 Q1544 140 1558 176 Z", "#7d2b27").Line(1522, 132, 1522, 104, "#24282d", 3).Disc(1522, 132, 6, "#24282d");
        s.Rect(1514, 398, 14, 24, "#20262c", 1, 6).Rect(1513, 574, 18, 46, "#20262c", 1, 6);
        var house = s.Gradient(0, 0, 0, 1, (0, "#cfccc4"), (1, "#7b7f84"));
        s.Rect(1590, 566, 150, 66, house).Path("M1580 568 L1612 524 H1718 L1750 568 Z", "#4a3230").Rect(1690, 506, 18, 28, "#6b6661");
        f.Draw(s.ToString(), blur: 0.6f);
        f.Draw(new Shapes().Rect(1500, 184, 44, 50, "#ffe2a0", 1, 10).Rect(1612, 588, 16, 20, "#ffbf66").Rect(1660, 588, 16, 20, "#ffbf66").ToString(), blur: 2, gain: 5);
        foreach (var (angle, reach) in new[] { (-0.09f, 1600f), (3.28f, 900f) })
        {
            f.Shade((x, y, now) =>
            {
                var p = new Vector2(x - 1522, y - 208);
                float along = (p.X * -MathF.Cos(angle)) + (p.Y * -MathF.Sin(angle)), across = (p.Y * MathF.Cos(angle)) - (p.X * MathF.Sin(angle));
                if (along < 0)
                {
                    return now;
                }

                var wide = 10 + (along * 0.055f);
                return now + (new Vector3(1, 0.88f, 0.6f) * (0.55f * MathF.Exp(-across * across / (wide * wide)) * MathF.Exp(-along / reach * 2.2f) * (0.75f + (0.5f * Noise.Fbm(x * 0.006f, y * 0.01f, 4, 2)))));
            });
        }

        foreach (var (cx, cy, wide, high, seed) in new[] { (1000f, 965f, 190f, 330f, 3), (1400f, 1215f, 420f, 170f, 9), (1800f, 1190f, 300f, 210f, 15), (860f, 1285f, 330f, 130f, 21) })
        {
            f.Shade((x, y, now) =>
            {
                float u = (x - cx) / wide, v = (cy - y) / high;
                var n = Noise.Fbm((x * 0.012f) + seed, (y * 0.010f) + (u * u * 1.5f), 6, seed);
                var fine = Noise.Fbm(x * 0.05f, y * 0.04f, 4, seed + 2);
                var body = 1 - (u * u) - MathF.Pow(Math.Max(0, v), 1.2f) - (v < 0 ? v * v * 9 : 0) + (n * 1.2f) + (fine * 0.5f);
                var a = Light.Step(0.05f, 0.75f, body);
                return Light.Mix(now, Light.Hex(0xe8eded) * (0.55f + (0.45f * Math.Clamp(v + 0.3f + n, 0, 1))), a * 0.93f);
            });
        }

        var spray = new Shapes();
        var dice = new Seeded(15);
        for (var i = 0; i < 900; i++)
        {
            var source = dice.Below(3);
            var (cx, cy, reach) = source switch { 0 => (1000f, 940f, 420f), 1 => (1400f, 1200f, 230f), _ => (1800f, 1180f, 280f) };
            var a = dice.Between(-2.7f, -0.5f);
            var r = reach * MathF.Sqrt(dice.Next()) * dice.Between(0.4f, 1);
            spray.Disc(cx + (MathF.Cos(a) * r * 0.8f), cy + (MathF.Sin(a) * r), dice.Between(0.8f, 3.2f), "#eef2f2", dice.Between(0.2f, 0.8f));
        }

        f.Draw(spray.ToString(), blur: 1.1f);
        f.Bloom(0.85f, 30, 0.5f);
        f.Brush(2, 0.4f);
        return f.Develop(exposure: 1.15f, contrast: 0.5f, saturation: 1, grain: 0.028f, vignette: 0.5f);
    }

    public static Image Harbour()
    {
        var f = new Frame(1920, 1280);
        const float Horizon = 800;
        f.Shade((x, y, _) =>
        {
            var up = Math.Max(0, (Horizon - y) / Horizon);
            var c = Light.Ramp(up, (0, 0x8a5a52), (0.12f, 0x5b4560), (0.35f, 0x2a2f58), (0.7f, 0x141c3c), (1, 0x0a1028));
            var cloud = Light.Step(0, 0.5f, Noise.Fbm(x * 0.0016f, (y * 0.006f) + 3, 6, 4));
            return Light.Mix(c, Light.Hex(0x6a4658) * (0.25f + (0.9f * (1 - up))), cloud * 0.55f);
        });
        Sky.Stars(f, 3, 350, 520, 0.6f);
        var hill = new List<Vector2> { new(0, Horizon) };
        for (var x = 0; x <= 1920; x += 6)
        {
            hill.Add(new(x, Horizon - 60 - (150 * Math.Max(0, 0.35f + (1.3f * Noise.Fbm((x * 0.0016f) + 2, 2, 5, 9))))));
        }

        hill.Add(new(1920, Horizon));
        f.Draw(new Shapes().Polygon("#1d1b33", 0.95f, [.. hill]).ToString());
        var dice = new Seeded(101);
        var homes = new Shapes();
        for (var i = 0; i < 1500; i++)
        {
            var x = dice.Between(0, 1920);
            var top = hill[Math.Clamp((int)(x / 6) + 1, 1, hill.Count - 2)].Y;
            var y = top + 10 + ((Horizon - top) * dice.Next());
            homes.Disc(x, y, dice.Between(0.6f, 1.5f), dice.Next() < 0.8f ? "#ffb35c" : "#ffe3bd", dice.Between(0.15f, 0.8f));
        }

        f.Draw(homes.ToString(), blend: Blend.Add, gain: 1.1f);
        foreach (var (depth, tint, edge, count) in new[] { (0, "#241f3a", "#3b3150", 46), (1, "#191a30", "#2d2a48", 38), (2, "#0f1224", "#22233c", 30) })
        {
            var blocks = new Shapes { Prefix = FormattableString.Invariant($"b{depth}") };
            var panes = new Shapes();
            for (var i = 0; i < count; i++)
            {
                var x = (i + dice.Between(-0.3f, 0.3f)) * 1960 / count - 20;
                var core = Light.Bell(x, 830, 360);
                var wide = dice.Between(26, 64) * (0.8f + (depth * 0.25f));
                var high = (dice.Between(40, 120) + (core * dice.Between(70, 330))) * (1 - (depth * 0.2f));
                var wall = blocks.Gradient(0, 0, 1, 0, (0, edge), (0.35f, tint), (1, tint));
                blocks.Rect(x, Horizon - high, wide, high, wall);
                if (dice.Next() < 0.4f)
                {
                    blocks.Rect(x + (wide * 0.25f), Horizon - high - 12, wide * 0.5f, 13, tint);
                }

                if (core > 0.6f && high > 260)
                {
                    blocks.Line(x + (wide / 2), Horizon - high - 56, x + (wide / 2), Horizon - high, tint, 3);
                    panes.Disc(x + (wide / 2), Horizon - high - 56, 2.2f, "#ff4a3c");
                }

                var office = dice.Next();
                for (var py = Horizon - high + 9; py < Horizon - 8; py += 8.5f)
                {
                    var floor = dice.Next() < 0.18f;
                    for (var px = x + 4; px < x + wide - 5; px += 6.5f)
                    {
                        if (dice.Next() < (floor ? 0.85f : 0.30f))
                        {
                            panes.Rect(px, py, 3.3f, 4.2f, office < 0.25f ? "#cfe0ff" : dice.Next() < 0.7f ? "#ffc878" : "#ffe7c0", dice.Between(0.25f, 1));
                        }
                    }
                }
            }

            f.Draw(blocks.ToString());
            f.Draw(panes.ToString(), gain: 1.5f);
            f.Shade((x, y, now) => now + (Light.Hex(0xa8604a) * (0.06f * Light.Step(Horizon - 220, Horizon, y) * (y < Horizon ? 1 : 0))));
        }

        var port = new Shapes();
        var lamps = new Shapes();
        for (var i = 0; i < 5; i++)
        {
            var x = 1225 + (i * 142);
            Crane(port, lamps, x, Horizon + 6, 1 + (i * 0.07f));
        }

        port.Rect(1120, Horizon - 14, 800, 24, "#090b16");
        for (var i = 0; i < 100; i++)
        {
            string[] boxes = ["#3b1f24", "#1b2c40", "#3a3020", "#203329"];
            port.Rect(1130 + (i % 34 * 23.3f), Horizon - 24 - (i / 34 * 10), 22, 9.5f, boxes[dice.Below(4)], dice.Next() < 0.85f ? 1 : 0);
        }

        for (var x = 0; x < 1920; x += 34)
        {
            lamps.Disc(x + dice.Between(-6, 6), Horizon - 5 - dice.Between(0, 8), 2.1f, dice.Next() < 0.8f ? "#ffc070" : "#f3f0ff");
        }

        port.Rect(0, Horizon - 4, 1920, 8, "#0a0b18");
        f.Draw(port.ToString());
        f.Draw(Vessels.Placed(new(330, Horizon + 14), 1.25f, Vessels.Ferry("f", "#10182c", "#7d7688")));
        f.Draw(Vessels.Placed(new(330, Horizon + 14), 1.25f, Vessels.FerryLights("l")), gain: 1.8f);
        f.Draw(lamps.ToString(), gain: 4);
        f.Bloom(0.9f, 5, 0.7f);
        new Water { Horizon = Horizon + 6, Deep = Light.Hex(0x0a1126), Ripple = 0.55f, Mirror = 0.95f, Streak = 9f, Scale = 0.8f, Seed = 19 }.Pour(f);
        f.Bloom(0.7f, 9, 0.5f);
        f.Bloom(0.8f, 60, 0.4f);
        f.Brush(1, 0.4f);
        return f.Develop(exposure: 1.25f, contrast: 0.45f, saturation: 1.08f, grain: 0.024f);
    }

    private static void Crane(Shapes s, Shapes lamps, float x, float y, float k)
    {
        const string Steel = "#0d0f1c";
        s.Group(FormattableString.Invariant($"translate({x} {y}) scale({k})"), new Shapes()
            .Line(0, 0, 0, -150, Steel, 5).Line(52, 0, 52, -150, Steel, 5).Line(0, -70, 52, -70, Steel, 4).Line(0, -70, 52, 0, Steel, 2).Line(0, 0, 52, -70, Steel, 2)
            .Line(-92, -150, 78, -150, Steel, 6).Line(0, -150, 24, -214, Steel, 4).Line(52, -150, 24, -214, Steel, 4).Line(24, -214, -88, -150, Steel, 2).Line(24, -214, 76, -150, Steel, 2)
            .Rect(56, -166, 26, 16, Steel).Line(-52, -150, -52, -104, Steel, 1.5f).Rect(-63, -104, 22, 9, "#5a2f24"));
        lamps.Disc(x + (24 * k), y - (216 * k), 2.4f, "#ff4a3c").Disc(x - (90 * k), y - (152 * k), 2.2f, "#fff0cf").Disc(x, y - (146 * k), 2.2f, "#fff0cf").Disc(x + (52 * k), y - (146 * k), 2.2f, "#fff0cf");
    }
}
