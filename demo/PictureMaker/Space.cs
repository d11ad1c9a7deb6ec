using System.Numerics;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>The Halcyon mission.</summary>
internal static class Space
{
    public static Image Launch()
    {
        var f = new Frame(1920, 1280);
        const float Horizon = 985, Rx = 1120, Ry = 470;
        f.Shade((x, y, _) =>
        {
            var up = Math.Max(0, (Horizon - y) / Horizon);
            var c = Light.Ramp(up, (0, 0x3a4468), (0.15f, 0x26335c), (0.5f, 0x111d40), (1, 0x070d22));
            var d = new Vector2(x - Rx, (y - 560) * 0.8f).Length();
            return c + (new Vector3(1, 0.52f, 0.22f) * ((0.30f * MathF.Exp(-d / 380)) + (0.45f * MathF.Exp(-d / 120))));
        });
        Sky.Stars(f, 6, 1300, 930, 1.1f);
        float Plume(float x, float y)
        {
            var t = (y - Ry - 60) / (Horizon - Ry - 60);
            if (t < 0)
            {
                return 0;
            }

            var wide = 9 + (46 * MathF.Pow(t, 0.8f));
            var sway = 30 * Noise.Fbm(y * 0.006f, 2, 3, 5) * t;
            var core = Light.Step(wide * 1.2f, wide * 0.15f, MathF.Abs(x - Rx - sway) + (wide * 0.85f * Noise.Fbm(x * 0.016f, y * 0.013f, 5, 9)));
            var baseWide = 620 * Light.Step(0.5f, 1.05f, t);
            var heap = Horizon - ((170 + (110 * Noise.Fbm(x * 0.006f, 4, 4, 3))) * Light.Bell(x, Rx - 40, baseWide * 0.75f + 10));
            var bank = Light.Step(-10, 70, y - heap + (110 * Noise.Fbm(x * 0.011f, y * 0.014f, 6, 12)));
            return Math.Clamp(core + bank, 0, 1);
        }

        f.Shade((x, y, now) =>
        {
            var a = Plume(x, y);
            if (a <= 0.002f || y > Horizon + 4)
            {
                return now;
            }

            var source = new Vector2(Rx - x, 640 - y);
            var toward = Vector2.Normalize(source + new Vector2(0.1f)) * 14;
            var shade = Math.Clamp(0.5f + ((a - Plume(x + toward.X, y + toward.Y)) * 1.5f) + (0.5f * Noise.Fbm(x * 0.013f, y * 0.015f, 5, 31)), 0, 1.4f);
            var near = MathF.Exp(-new Vector2(x - Rx, (y - 720) * 0.55f).Length() / 210);
            var smoke = Light.Mix(Light.Hex(0x39405e), Light.Hex(0xd98a52), near * 1.5f) * (0.25f + (0.7f * shade) + (near * 1.9f * shade));
            return Light.Mix(now, smoke, a * 0.95f);
        });
        var tower = new Shapes();
        tower.Rect(930, 742, 26, 244, "#10131c").Path("M943 742 L943 672", "#10131c");
        for (var i = 0; i < 12; i++)
        {
            tower.Line(930, 742 + (i * 20), 956, 762 + (i * 20), "#2b2f40", 2).Line(956, 742 + (i * 20), 930, 762 + (i * 20), "#2b2f40", 2);
        }

        tower.Line(943, 742, 943, 660, "#151824", 3).Rect(956, 770, 50, 7, "#10131c").Rect(956, 850, 44, 6, "#10131c");
        foreach (var x in new[] { 700f, 1460f, 1600f })
        {
            tower.Path(FormattableString.Invariant($"M{x - 7} 986 L{x - 2} 790 H{x + 2} L{x + 7} 986 Z"), "#151926");
        }

        f.Draw(tower.ToString(), blur: 0.6f);
        f.Draw(new Shapes().Disc(943, 658, 2.5f, "#ff5040").Disc(700, 788, 2, "#ff5040").Disc(1460, 788, 2, "#ff5040").Disc(1600, 788, 2, "#ff5040").ToString(), blur: 0.8f, gain: 5);
        var rocket = new Shapes();
        var skin = rocket.Gradient(0, 0, 1, 0, (0, "#8f99ad"), (0.3f, "#f4f2ee"), (0.7f, "#e9d2b8"), (1, "#5b4a44"));
        rocket.Path("M1106 300 Q1108 262 1120 232 Q1132 262 1134 300 L1134 470 L1106 470 Z", skin);
        rocket.Path("M1092 356 Q1094 336 1099 326 Q1104 336 1106 356 V470 H1092 Z M1134 356 Q1136 336 1141 326 Q1146 336 1148 356 V470 H1134 Z", skin);
        rocket.Rect(1106, 318, 28, 5, "#2b3346").Rect(1106, 402, 28, 6, "#2b3346").Path("M1108 470 L1104 482 H1136 L1132 470 Z M1094 470 L1092 480 H1106 L1104 470 Z M1136 470 L1134 480 H1148 L1146 470 Z", "#201d22");
        f.Draw(rocket.ToString(), blur: 0.5f);
        var flame = new Shapes();
        flame.Path("M1104 482 Q1088 560 1113 700 Q1120 740 1127 700 Q1152 560 1136 482 Z", "#ff9a3c", 0.9f);
        f.Draw(flame.ToString(), blur: 9, blend: Blend.Add, gain: 3.2f);
        f.Draw(new Shapes().Path("M1092 480 Q1090 520 1099 566 Q1108 520 1106 480 Z M1134 480 Q1132 520 1141 566 Q1150 520 1148 480 Z M1108 482 Q1102 560 1120 640 Q1138 560 1132 482 Z", "#fff1c9").ToString(), blur: 3, blend: Blend.Add, gain: 7);
        f.Shade((x, y, now) =>
        {
            var line = Horizon + 2 + (6 * Noise.Fbm(x * 0.01f, 2, 4, 5)) - (x > 500 ? 9 * Light.Step(500, 700, x) : 0);
            return y > line && y < Horizon + 34 ? Light.Hex(0x0b0d14) + (new Vector3(0.3f, 0.14f, 0.05f) * Light.Bell(x, Rx, 330) * 0.6f) : now;
        });
        f.Bloom(1.0f, 14, 0.5f);
        f.Bloom(1.0f, 90, 0.7f);
        new Water { Horizon = Horizon + 22, Deep = Light.Hex(0x060a18), Ripple = 0.8f, Mirror = 0.85f, Streak = 3, Seed = 9 }.Pour(f);
        var shore = new Shapes();
        var points = new List<Vector2> { new(0, 1280) };
        for (var x = 0; x <= 900; x += 6)
        {
            points.Add(new(x, 1196 + (x * x * 0.00011f) - (22 * Noise.Fbm(x * 0.012f, 3, 5, 8)) - (8 * Noise.Hash(x, 2))));
        }

        points.Add(new(900, 1280));
        shore.Polygon("#04060b", 1, [.. points]);
        f.Draw(shore.ToString(), blur: 1);
        var crowd = new Shapes();
        for (var i = 0; i < 6; i++)
        {
            crowd.Group(FormattableString.Invariant($"translate({120 + (i * 62) + (i % 2 * 20)} {1214 + (i * 3)}) scale({58 + (i % 3 * 5)})"), Figures.Walker(i % 2 == 0 ? 2 : 3, "#05070c"));
        }

        f.Draw(crowd.ToString(), blur: 0.7f);
        f.Brush(2, 0.3f);
        return f.Develop(exposure: 1.05f, contrast: 0.4f, saturation: 1.05f, grain: 0.028f);
    }

    public static Image Comet()
    {
        var f = new Frame(1920, 1280);
        f.Shade((x, y, _) => Light.Hex(0x04060d) + (Light.Hex(0x1c2a55) * (0.35f * Math.Max(0, Noise.Fbm(x * 0.0016f, y * 0.0016f, 6, 3) + 0.1f))) + (Light.Hex(0x5a3350) * (0.2f * Math.Max(0, Noise.Fbm(x * 0.002f, y * 0.002f, 6, 19)))));
        Sky.Stars(f, 24, 1800, 5000, 1.2f);
        var sun = Vector3.Normalize(new Vector3(-0.78f, 0.5f, -0.12f));
        const float Cx = 1180, Cy = 700, Unit = 300;
        f.Shade((x, y, now) =>
        {
            var p = new Vector2(x - Cx, y - Cy);
            float along = (p.X * 0.88f) + (p.Y * 0.47f), across = (p.Y * 0.88f) - (p.X * 0.47f);
            var wide = 210 + (Math.Max(0, along) * 0.30f);
            var streak = 0.6f + (0.7f * Noise.Fbm(along * 0.0011f, across / wide * 4.5f, 5, 5)) + (0.35f * Noise.Fbm(along * 0.004f, across / wide * 11, 3, 8));
            var tail = MathF.Exp(-across * across / (wide * wide)) * Light.Step(-260, 260, along) * MathF.Exp(-Math.Max(0, along) / 1500) * streak;
            var coma = MathF.Exp(-p.Length() / 260);
            return now + (Light.Hex(0x9fc4ee) * tail * 0.30f) + (Light.Hex(0xcfe6ff) * coma * 0.22f);
        });
        float Shape(Vector3 p)
        {
            float a = (p - new Vector3(-0.42f, 0.12f, 0)).Length() - 0.72f, b = (p - new Vector3(0.52f, -0.22f, 0.1f)).Length() - 0.58f;
            var h = Math.Max(0.5f - MathF.Abs(a - b), 0) / 0.5f;
            var d = Math.Min(a, b) - (h * h * 0.125f);
            if (d > 0.4f)
            {
                return d - 0.2f;
            }

            d -= 0.17f * Noise.Fbm(p * 2.1f, 6);
            var pit = Noise.Cells((p.X * 2.3f) + (p.Z * 0.8f), (p.Y * 2.3f) + (p.Z * 1.1f), 0.9f, 4).Edge;
            return d - (0.05f * Light.Step(0.05f, 0.2f, pit)) - (0.03f * MathF.Abs(Noise.At(p * 6)));
        }

        f.Shade((x, y, now) =>
        {
            var o = new Vector3((x - Cx) / Unit, (Cy - y) / Unit, -2.2f);
            if (new Vector2(o.X, o.Y).Length() > 1.55f)
            {
                return now;
            }

            var t = 0.4f;
            for (var i = 0; i < 70 && t < 4; i++)
            {
                var d = Shape(o + new Vector3(0, 0, t));
                if (d < 0.004f)
                {
                    break;
                }

                t += d * 0.6f;
            }

            if (t >= 4)
            {
                return now;
            }

            var p = o + new Vector3(0, 0, t);
            const float E = 0.007f;
            var n = Vector3.Normalize(new Vector3(Shape(p + new Vector3(E, 0, 0)) - Shape(p - new Vector3(E, 0, 0)), Shape(p + new Vector3(0, E, 0)) - Shape(p - new Vector3(0, E, 0)), Shape(p + new Vector3(0, 0, E)) - Shape(p - new Vector3(0, 0, E))));
            var open = 1f;
            for (var s = 0.06f; s < 1.4f; s *= 1.5f)
            {
                open = Math.Min(open, Math.Clamp(0.5f + (Shape(p + (sun * s)) * 8 / s), 0, 1));
            }

            var ice = Light.Step(0.05f, 0.4f, Noise.Fbm(p * 3.2f, 4) + (n.Y * 0.25f));
            var ground = Light.Mix(Light.Hex(0x55504b), Light.Hex(0xd5e2ea), ice * 0.75f);
            return ground * ((new Vector3(2.3f, 2.15f, 1.95f) * Math.Max(0, Vector3.Dot(n, sun)) * open) + (new Vector3(0.035f, 0.05f, 0.075f) * (1 + n.X)));
        });
        f.Shade((x, y, now) =>
        {
            var sum = 0f;
            foreach (var (jx, jy, angle, spread) in new[] { (-0.85f, 0.55f, 2.25f, 0.16f), (-1.05f, 0.05f, 2.9f, 0.12f), (-0.2f, 0.75f, 1.85f, 0.10f) })
            {
                var p = new Vector2(((x - Cx) / Unit) - jx, ((Cy - y) / Unit) - jy);
                float c = MathF.Cos(angle), s = MathF.Sin(angle), along = (p.X * c) + (p.Y * s), across = (p.Y * c) - (p.X * s);
                if (along > -0.12f)
                {
                    var wide = 0.05f + (Math.Max(0, along) * spread);
                    sum += MathF.Exp(-across * across / (wide * wide)) * Light.Step(-0.12f, 0.08f, along) * MathF.Exp(-along / 0.55f) * (0.75f + Noise.Fbm((along * 2) - 3, across / wide * 2, 4, 7));
                }
            }

            return now + (Light.Hex(0xdcecff) * sum * 0.55f);
        });
        Probe(f);
        f.Bloom(0.9f, 26, 0.3f);
        f.Brush(1, 0.3f);
        return f.Develop(exposure: 1.15f, contrast: 0.35f, saturation: 1.05f, grain: 0.022f, vignette: 0.3f);
    }

    private static void Probe(Frame f)
    {
        var s = new Shapes();
        var gold = s.Gradient(0, 0, 1, 1, (0, "#ffe9a8"), (0.35f, "#d19a35"), (0.7f, "#7a4e14"), (1, "#2c1c0a"));
        var side = s.Gradient(0, 0, 1, 0, (0, "#8d5f1d"), (1, "#1d1207"));
        var cell = s.Gradient(0, 0, 1, 1, (0, "#3f6fc0"), (0.4f, "#1b3a80"), (1, "#0a1533"));
        var dish = s.Gradient(0, 0, 1, 0.4f, (0, "#ffffff"), (0.5f, "#c9cbd0"), (1, "#4a4c55"));
        void Panel(float dir)
        {
            for (var i = 0; i < 4; i++)
            {
                float x0 = dir * (66 + (i * 82)), x1 = dir * (66 + (i * 82) + 76);
                float y0 = -x0 * 0.10f, y1 = -x1 * 0.10f;
                s.Polygon(cell, 1, new(x0, y0 - 44), new(x1, y1 - 44), new(x1 + 16, y1 + 40), new(x0 + 16, y0 + 40));
                for (var k = 1; k < 4; k++)
                {
                    var t = k / 4f;
                    s.Line(x0 + ((x1 - x0) * t), y0 + ((y1 - y0) * t) - 44, x0 + ((x1 - x0) * t) + 16, y0 + ((y1 - y0) * t) + 40, "#9fb9e8", 0.9f, 0.5f);
                    s.Line(x0 + (16 * t), y0 - 44 + (84 * t), x1 + (16 * t), y1 - 44 + (84 * t), "#9fb9e8", 0.9f, 0.5f);
                }

                s.Stroke(Shapes.Closed([new(x0, y0 - 44), new(x1, y1 - 44), new(x1 + 16, y1 + 40), new(x0 + 16, y0 + 40)]), "#d7dde8", 1.6f, 0.8f);
            }

            s.Line(dir * 40, dir * -4, dir * 72, dir * -7, "#b9bcc4", 6);
        }

        Panel(-1);
        Panel(1);
        s.Polygon(gold, 1, new(-46, -52), new(34, -58), new(34, 46), new(-46, 54));
        s.Polygon(side, 1, new(34, -58), new(62, -40), new(62, 52), new(34, 46));
        s.Polygon("#fff0c0", 0.7f, new(-46, -52), new(34, -58), new(62, -40), new(-14, -36));
        var dice = new Seeded(8);
        for (var i = 0; i < 26; i++)
        {
            float x = dice.Between(-42, 22), y = dice.Between(-44, 42);
            s.Polygon(dice.Next() < 0.5f ? "#fff3c4" : "#5a390e", dice.Between(0.15f, 0.45f), new(x, y), new(x + dice.Between(6, 16), y + dice.Between(-5, 6)), new(x + dice.Between(-2, 10), y + dice.Between(5, 14)));
        }

        s.Add($"<g transform='translate(-8 -86) rotate(-24)'><ellipse rx='58' ry='26' fill='{dish}'/><ellipse cx='4' cy='3' rx='44' ry='17' fill='#6d7079' opacity='.55'/><path d='M-30 -4 L4 -44 L34 4' fill='none' stroke='#d5d8de' stroke-width='2'/><circle cx='4' cy='-44' r='5' fill='#e9ebef'/></g>");
        s.Line(-20, 52, -34, 118, "#c8ccd4", 2.4f).Line(50, 48, 120, 96, "#a9adb8", 2.4f).Disc(120, 96, 6, "#d0a445").Disc(-34, 120, 4, "#dfe3ea").Rect(-28, -10, 22, 22, "#15120e", 1, 4).Disc(-17, 1, 8, "#3b4d77").Disc(-20, -2, 2.5f, "#dfe9ff");
        f.Draw(new Shapes { Prefix = "o" }.Group("translate(470 400) rotate(-14) scale(1.02)", s).ToString());
    }
}
