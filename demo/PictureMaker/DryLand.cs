using System.Numerics;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>Around Lake Ossa: the dam, the fields, the queue for water.</summary>
internal static class DryLand
{
    public static Image Dam()
    {
        var f = new Frame(1920, 1280);
        const float Focal = 1350, Hx = 930, Hy = 1010, Top = 104, Radius = 132;
        var centre = new Vector3(0, 0, 62);
        var sun = Vector3.Normalize(new Vector3(0.62f, 0.42f, -0.50f));
        f.Shade((x, y, _) =>
        {
            var up = 1 - (y / 900f);
            var c = Light.Ramp(up, (0, 0xf0c890), (0.35f, 0xd8c0a8), (1, 0x6f97bd));
            var cloud = Light.Step(0.02f, 0.5f, Noise.Fbm(x * 0.0022f, y * 0.007f, 6, 2));
            return Light.Mix(c, Light.Hex(0xffe2bd), cloud * 0.6f);
        });
        float Wall(float side, float py, float pz)
        {
            var rough = Noise.Ridge((pz * 0.021f) + (side * 7), py * 0.014f, 5, side > 0 ? 5 : 15);
            var layer = Noise.Fbm(pz * 0.012f, (py * 0.11f) + (side * 3), 3, 9);
            return 24 + (0.60f * Math.Max(0, py)) + (40 * (rough - 0.35f)) + (5 * layer) - (0.10f * Math.Max(0, 90 - pz));
        }

        f.Shade((x, y, sky) =>
        {
            var ray = Vector3.Normalize(new Vector3((x - Hx) / Focal, (Hy - y) / Focal, 1));
            var eye = new Vector3(-3, 5, 0);
            var o = eye - centre;
            float a = (ray.X * ray.X) + (ray.Z * ray.Z), b = (o.X * ray.X) + (o.Z * ray.Z), c = (o.X * o.X) + (o.Z * o.Z) - (Radius * Radius);
            var dam = (-b + MathF.Sqrt((b * b) - (a * c))) / a;
            var damY = eye.Y + (ray.Y * dam);
            dam = damY > Top || damY < 0 ? 1e6f : dam;
            var ground = ray.Y < 0 ? -eye.Y / ray.Y : 1e6f;
            var limit = Math.Min(Math.Min(dam, ground), 420);
            var t = 6f;
            var hit = false;
            for (var i = 0; i < 150 && t < limit; i++)
            {
                var q = eye + (ray * t);
                var gap = Wall(MathF.Sign(q.X), q.Y, q.Z) - MathF.Abs(q.X);
                if (gap < 0.06f + (0.002f * t))
                {
                    hit = true;
                    break;
                }

                t += Math.Max(0.12f + (0.003f * t), gap * 0.5f);
            }

            var p = eye + (ray * Math.Min(t, limit));
            Vector3 colour, n;
            if (hit)
            {
                var side = MathF.Sign(p.X);
                const float E = 0.25f;
                var w = Wall(side, p.Y, p.Z);
                n = Vector3.Normalize(new Vector3(-side, (Wall(side, p.Y + E, p.Z) - w) / E, (Wall(side, p.Y, p.Z + E) - w) / E));
                var band = Noise.Fbm(p.Z * 0.02f, p.Y * 0.22f, 4, 31);
                colour = Light.Mix(Light.Hex(0x8a6747), Light.Hex(0xb79269), 0.5f + band);
                colour = Light.Mix(colour, Light.Hex(0x5c5f37), Light.Step(0.35f, 0.75f, n.Y + (Noise.Fbm(p.Z * 0.3f, p.Y * 0.3f, 3) * 0.5f)) * 0.7f);
            }
            else if (limit == dam)
            {
                n = Vector3.Normalize(new Vector3(centre.X - p.X, 0.12f * Radius, centre.Z - p.Z));
                var angle = MathF.Atan2(p.X, p.Z - centre.Z) * Radius;
                var lift = p.Y / 3f;
                var block = angle / 15f;
                var joint = Math.Max(Light.Step(0.05f, 0.015f, MathF.Abs(lift - MathF.Round(lift))) * 0.35f, Light.Step(0.022f, 0.008f, MathF.Abs(block - MathF.Round(block))) * 0.8f);
                var stain = Light.Step(0, 0.5f, Noise.Fbm(angle * 0.28f, p.Y * 0.012f, 5, 3)) * Light.Step(0, 70, p.Y + 10);
                colour = Light.Hex(0xc2b8a8) * (0.92f + (0.12f * Noise.Hash((int)MathF.Round(lift - 0.5f), (int)MathF.Floor(block)))) * (1 - (0.35f * joint)) * (1 - (0.36f * stain));
                colour *= 1 + (0.12f * Noise.Fbm(angle * 0.2f, p.Y * 0.2f, 4, 6));
                var crown = Light.Step(98.6f, 99, p.Y);
                colour = Light.Mix(colour, colour * (0.75f + (0.35f * Light.Step(0.25f, 0.3f, MathF.Abs((angle / 5 % 1) - 0.5f)))), crown);
                if (MathF.Abs(angle) < 23 && p.Y > 92)
                {
                    var gate = MathF.Abs(((angle + 23) / 11.5f % 1) - 0.5f) < 0.36f && p.Y is > 93 and < 98.4f;
                    colour = gate ? Light.Hex(0x2a2c2e) : colour;
                }

                var fall = Light.Step(5.6f, 2.2f, MathF.Abs(angle + 6 + (0.8f * Noise.Fbm(p.Y * 0.05f, 1, 3)))) * Light.Step(95, 92, p.Y);
                var thread = 0.45f + (0.55f * Light.Step(-0.2f, 0.4f, Noise.Fbm(angle * 1.9f, p.Y * 0.035f, 5, 8)));
                colour = Light.Mix(colour, Light.Hex(0xf4f5f2) * 1.1f, fall * thread * 0.95f);
            }
            else if (limit == ground)
            {
                var bank = MathF.Abs(p.X + (6 * Noise.Fbm(p.Z * 0.04f, 2, 3))) - 9 - (5 * Noise.Fbm(p.Z * 0.06f, 9, 3));
                var stones = Noise.Cells(p.X * 0.55f, p.Z * 0.4f, 0.9f, 6);
                n = Vector3.Normalize(new Vector3(Noise.At(p.X * 1.3f, p.Z * 1.3f, 3) * 0.5f, 1, Noise.At(p.X * 1.3f, p.Z * 1.3f, 4) * 0.5f));
                var rubble = Light.Hex(0x9a8467) * (0.4f + (0.8f * Math.Min(1, stones.Edge * 3)) + (0.3f * stones.Id));
                var wave = Noise.Fbm(p.X * 0.7f, p.Z * 0.22f, 4, 12);
                var pool = Light.Mix(Light.Hex(0x2c4a4c), Light.Hex(0xe5c79b), 0.35f + (wave * 0.9f));
                colour = Light.Mix(pool, rubble, Light.Step(-1, 0.6f, bank));
            }
            else
            {
                return sky;
            }

            var open = 1f;
            for (var s = 3f; s < 150; s *= 1.6f)
            {
                var q = p + (sun * s);
                open = Math.Min(open, Math.Clamp(0.6f + ((Wall(MathF.Sign(q.X), q.Y, q.Z) - MathF.Abs(q.X)) / (s * 0.10f)), 0, 1));
            }

            var light = (new Vector3(2.7f, 1.85f, 1.05f) * (Math.Max(0, Vector3.Dot(n, sun)) * open)) + (new Vector3(0.26f, 0.32f, 0.42f) * (0.65f + (0.35f * n.Y))) + (new Vector3(0.16f, 0.11f, 0.06f) * (1 - Math.Clamp(p.Y / 100, 0, 1)));
            return Light.Mix(colour * light, Light.Hex(0xe9c79a) * 0.9f, 1 - MathF.Exp(-p.Z / 620));
        });
        f.Shade((x, y, now) =>
        {
            var puff = Light.Bell(x, 880, 190) * Light.Bell(y, 985, 85) * (0.65f + (1.1f * Noise.Fbm(x * 0.011f, y * 0.014f, 5, 4)));
            return Light.Mix(now, Light.Hex(0xf3e3cb), Math.Clamp(puff, 0, 0.85f));
        });
        f.Shade((x, y, now) => now + (new Vector3(0.5f, 0.33f, 0.15f) * (0.34f * Light.Step(500, 1920, x - (y * 0.4f)) * (0.8f + (0.4f * Noise.Fbm((x + (y * 1.3f)) * 0.004f, 2, 3))))));
        f.Bloom(0.85f, 40, 0.3f);
        f.Brush(2, 0.4f);
        return f.Develop(exposure: 0.92f, contrast: 0.5f, saturation: 1.05f, grain: 0.022f);
    }

    public static Image Field()
    {
        var f = new Frame(1920, 1280);
        const float Horizon = 430;
        new Sky
        {
            Horizon = Horizon + 60,
            Sun = new(1480, 300),
            Glow = new Vector3(1.1f, 0.62f, 0.25f),
            GlowSize = 420,
            Stops = [(0, 0xf3cf94), (0.3f, 0xe6c193), (0.7f, 0xb3ad9f), (1, 0x8296a0)],
            Cover = 0.28f,
            Sharp = 0.6f,
            CloudLit = 0xffe9c4,
            CloudDark = 0xb39a80,
            Seed = 50,
        }.Paint(f);
        var land = new Terrain(1500, (x, z) =>
        {
            var slope = 4 + (z * 0.085f) + (Noise.Fbm(x * 0.0021f, z * 0.0021f, 3, 8) * 75) + (Math.Max(0, z - 650) * 0.25f * (0.3f + Noise.Ridge(x * 0.0025f, z * 0.0025f, 5, 4)));
            const float Rise = 5.5f;
            var level = MathF.Floor(slope / Rise);
            var within = (slope / Rise) - level;
            var terraced = (level + Light.Step(0.80f, 1, within)) * Rise;
            var keep = Light.Step(760, 560, z);
            return 14 + Light.Mix(slope, terraced, keep) + (Noise.Fbm(x * 0.3f, z * 0.3f, 3) * 0.18f);
        });
        land.Shine(new Vector3(0.42f, 0.26f, 0.75f), new Vector3(3.0f, 1.95f, 0.95f), Light.Hex(0x8f93a0) * 0.6f, (x, z, h, up) =>
        {
            var wall = Light.Step(0.93f, 0.8f, up);
            var plot = Noise.Cells((x * 0.016f) + 3, (z * 0.012f) + ((int)(h / 5.5f) * 3.7f), 0.9f, 6);
            var rows = 0.5f + (0.5f * MathF.Sin(((x * 0.4f) + (z * 1.0f * (plot.Id - 0.5f))) * 3.2f));
            var soil = Light.Mix(Light.Hex(0xa67c50), Light.Hex(0xc6a271), plot.Id);
            var crop = Light.Mix(soil, plot.Id > 0.45f ? Light.Hex(0x66752f) : Light.Hex(0xb99a54), rows * 0.85f);
            var c = Light.Mix(crop, Light.Hex(0x7d6044) * (0.7f + (0.5f * Noise.Hash((int)(x * 1.2f), (int)(h * 2)))), wall);
            return c * (0.9f + (0.25f * Noise.Fbm(x * 0.1f, z * 0.1f, 4, 3)));
        });
        var dust = Light.Hex(0xecc48c);
        const float Eye = 74;
        land.Render(f, Eye, Horizon, 1350, (c, z, x) => Light.Mix(c, dust * (0.75f + (0.35f * Light.Bell(x, 1480, 900))), 1 - MathF.Exp(-z / 1500)), near: 22);
        List<Vector2> Channel(float wide, float lift)
        {
            var left = new List<Vector2>();
            var right = new List<Vector2>();
            for (var i = 0; i <= 60; i++)
            {
                var t = i / 60f;
                var near = 1 - t;
                var mid = new Vector2(
                    -60 + (1560 * t) + (150 * MathF.Sin(t * 6.2f) * near) + (8 * Noise.At(t * 14, 1, 3)),
                    560 + (690 * near * near) + (18 * MathF.Sin(t * 7)) - (lift * near));
                var half = wide * (0.04f + (0.96f * near * near)) * (1 + (0.18f * Noise.At(t * 22, 4, 5)));
                left.Add(mid - new Vector2(half * 0.35f, half));
                right.Insert(0, mid + new Vector2(half * 0.35f, half));
            }

            return [.. left, .. right];
        }

        f.Draw(new Shapes().Polygon("#57422b", 0.9f, [.. Channel(92, 0)]).ToString(), blur: 5);
        f.Draw(new Shapes().Polygon("#b58f5e", 0.9f, [.. Channel(80, 4)]).ToString(), blur: 2);
        f.Draw(new Shapes().Polygon("#3b2c1d", 0.9f, [.. Channel(56, 2)]).ToString(), blur: 2.5f);
        var stream = f.Mask(new Shapes().Polygon("#000", 1, [.. Channel(40, -10)]).ToString(), 1.2f);
        f.Shade((x, y, now) =>
        {
            var wave = Noise.Fbm(x * 0.012f, y * 0.06f, 4, 7);
            var sky = Light.Ramp((x / 1500f) + (wave * 0.35f), (0, 0x6c7f86), (0.5f, 0xd9b888), (1, 0xffe8b8));
            return Light.Mix(now, sky, stream[(y * f.Width) + x] * 0.92f) * (1 + (0.2f * Light.Step(620, 1000, y) * Noise.Fbm(x * 0.03f, y * 0.06f, 4, 8)));
        });
        var man = Figures.Farmer("#2a1b10");
        const float Mx = 1190, My = 1040, K = 205;
        f.Shade((x, y, now) =>
        {
            var cloud = Light.Step(-0.1f, 0.5f, Noise.Fbm((x * 0.0028f) + 1, y * 0.006f, 6, 14));
            var low = Light.Bell(y, 900 - (x * 0.12f), 170) * Light.Step(300, 1100, x);
            return Light.Mix(now, dust * 1.05f, cloud * low * 0.4f);
        });
        f.Draw(new Shapes().Group(FormattableString.Invariant($"translate({Mx} {My}) skewX(52) scale({K} {-K * 0.55f})"), man).ToString(), blur: 5, opacity: 0.55f);
        f.Draw(new Shapes().Group(FormattableString.Invariant($"translate({Mx + 3} {My - 2}) scale({K})"), Figures.Farmer("#ffd48e")).ToString(), blur: 2.2f, opacity: 0.85f);
        f.Draw(new Shapes().Group(FormattableString.Invariant($"translate({Mx} {My}) scale({K})"), man).ToString(), blur: 0.8f);
        f.Brush(2, 0.4f);
        f.Bloom(0.95f, 45, 0.25f);
        return f.Develop(exposure: 0.85f, contrast: 0.5f, saturation: 1.0f, grain: 0.024f, vignette: 0.45f);
    }

    public static Image Queue()
    {
        var f = new Frame(1920, 1280);
        const float Horizon = 815;
        new Sky
        {
            Horizon = Horizon,
            Sun = new(640, 770),
            Glow = new Vector3(1.5f, 0.75f, 0.3f),
            GlowSize = 640,
            Stops = [(0, 0xf7c07c), (0.15f, 0xe8a983), (0.4f, 0xa996a8), (0.75f, 0x64779f), (1, 0x3f557f)],
            Cover = 0.4f,
            CloudLit = 0xffb98a,
            CloudDark = 0x6a6a8c,
            Seed = 61,
        }.Paint(f);
        var town = new Shapes();
        var dice = new Seeded(21);
        foreach (var (tint, low, count) in new[] { ("#b98a80", 0.7f, 60), ("#8a6a70", 1f, 44) })
        {
            for (var i = 0; i < count; i++)
            {
                var wide = dice.Between(40, 95);
                var x = i * 1960f / count;
                var high = dice.Between(28, 90) * low;
                town.Rect(x, Horizon - high, wide, high + 5, tint);
                if (dice.Next() < 0.3f)
                {
                    town.Rect(x + 10, Horizon - high - 16, 14, 16, tint);
                }

                if (dice.Next() < 0.2f)
                {
                    town.Line(x + 30, Horizon - high - 34, x + 30, Horizon - high, tint, 2);
                }
            }
        }

        town.Rect(1370, Horizon - 190, 12, 190, "#7d626b").Rect(1440, Horizon - 190, 12, 190, "#7d626b").Path("M1350 640 Q1411 600 1472 640 L1466 690 Q1411 712 1356 690 Z", "#7d626b");
        f.Draw(town.ToString(), blur: 2.2f);
        f.Shade((x, y, now) =>
        {
            var down = y - Horizon;
            if (down < 0)
            {
                return Light.Mix(now, Light.Hex(0xf0b98a), 0.5f * Light.Bell(y, Horizon, 90));
            }

            var z = 260 / (down + 6);
            var wx = (x - 960) * z * 0.012f;
            var rut = Noise.Fbm(wx * 1.2f, z * 3.4f, 5, 4);
            var grit = Noise.Fbm(wx * 7, z * 16, 4, 6);
            var c = Light.Mix(Light.Hex(0x6b4b39), Light.Hex(0xa77c58), 0.45f + rut + (grit * 0.4f));
            var toward = Light.Bell(x, 640 - (down * 0.1f), 420 + (down * 1.2f));
            c *= 0.30f + (1.25f * toward * (0.6f + (0.6f * Light.Step(465, 0, down)))) + (grit * 0.3f);
            var puddle = Light.Step(0.10f, 0.17f, Noise.Fbm(wx * 0.5f + 2, z * 2.2f, 4, 21)) * Light.Step(90, 190, down) * Light.Bell(x, 1180, 420);
            c = Light.Mix(c, Light.Hex(0x8a7f8e) * 0.7f, puddle * 0.45f);
            return Light.Mix(Light.Hex(0xf0b27c), c, Light.Step(-6, 95, down));
        });
        var cast = new Shapes();
        var truck = Lorry();
        const float Tx = 1060, Ty = 1010, Tk = 118;
        cast.Group(FormattableString.Invariant($"translate({Tx} {Ty}) skewX(-38) scale({Tk} {-Tk * 0.42f})"), new Shapes().Rect(-0.1f, -3.1f, 7.4f, 3.1f, "#1c100c"));
        var line = new Shapes();
        var rims = new Shapes();
        for (var i = 0; i < 15; i++)
        {
            var x = 985 - (i * 63) + (dice.Between(-12, 12));
            var y = 1046 - (i * 9.5f) + dice.Between(-4, 4);
            var k = 150 - (i * 5.2f) + dice.Between(-8, 8);
            if (i == 6)
            {
                k *= 0.72f;
            }

            var tint = FormattableString.Invariant($"rgb({26 + (i * 5)},{18 + (i * 4)},{20 + (i * 4)})");
            var person = Figures.Carrier(i, tint);
            line.Group(FormattableString.Invariant($"translate({x} {y}) scale({(i % 3 == 0 ? -k : k)} {k})"), person);
            rims.Group(FormattableString.Invariant($"translate({x - 2.5f} {y - 1.5f}) scale({(i % 3 == 0 ? -k : k)} {k})"), Figures.Carrier(i, "#ffc98a"));
            cast.Group(FormattableString.Invariant($"translate({x} {y}) skewX({-(x - 640) * 0.055f - 6}) scale({k} {-k * 0.62f})"), Figures.Carrier(i, "#1c100c"));
        }

        f.Draw(cast.ToString(), blur: 5, opacity: 0.55f);
        f.Draw(new Shapes { Prefix = "t" }.Group(FormattableString.Invariant($"translate({Tx} {Ty}) scale({Tk})"), truck).ToString(), blur: 0.6f);
        f.Draw(rims.ToString(), blur: 1.3f, opacity: 0.85f);
        f.Draw(line.ToString(), blur: 0.7f);
        string[] plastic = ["#d8b23a", "#3f78a8", "#c9cbd0", "#b5562f"];
        var cans = new Shapes();
        for (var i = 0; i < 11; i++)
        {
            var x = 330 + (i * 74) + dice.Between(-20, 20);
            var y = 1085 + dice.Between(-8, 26) + (i * 4);
            var k = dice.Between(0.85f, 1.15f);
            cans.Oval(x + 26, y + 2, 44, 7, "#1c100c", 0.45f);
            cans.Add($"<g transform='translate({x:0} {y:0}) scale({k:0.00})'><rect x='-17' y='-48' width='34' height='48' rx='6' fill='{plastic[i % 4]}'/><rect x='3' y='-48' width='14' height='48' rx='6' fill='#000' opacity='.38'/><rect x='-17' y='-48' width='4' height='48' rx='2' fill='#ffe0b0' opacity='.8'/><path d='M-11 -48 V-57 H7 V-48' fill='none' stroke='{plastic[i % 4]}' stroke-width='5'/><rect x='8' y='-55' width='8' height='8' fill='#2a2a2a'/></g>");
        }

        f.Draw(cans.ToString(), blur: 0.6f);
        f.Shade((x, y, now) => Light.Mix(now, Light.Hex(0xf2b27a), 0.42f * Light.Bell(y, 880, 85) * (0.55f + Noise.Fbm(x * 0.0035f, y * 0.012f, 5, 3)) * Light.Step(1900, 300, x)));
        f.Shafts(640, 770, 0.95f, 0.35f, 0.22f);
        f.Bloom(0.9f, 40, 0.35f);
        f.Brush(2, 0.35f);
        return f.Develop(exposure: 1.0f, contrast: 0.42f, saturation: 1.02f, grain: 0.026f, vignette: 0.45f);
    }

    /// <summary>A tank lorry, one unit a metre, standing with its rear at x 0.</summary>
    private static Shapes Lorry()
    {
        var s = new Shapes { Prefix = "w" };
        var tank = s.Gradient(0, 0, 0, 1, (0, "#cfd6de"), (0.16f, "#8aa0b4"), (0.5f, "#3f5468"), (1, "#141b24"));
        var cab = s.Gradient(0, 0, 1, 0.6f, (0, "#7c4a34"), (0.4f, "#5a3226"), (1, "#24130f"));
        s.Rect(0.1f, -1.02f, 7, 0.22f, "#0e0d0e");
        s.Rect(0.1f, -2.85f, 4.9f, 1.85f, tank, 1, 0.75f);
        s.Rect(0.1f, -2.85f, 0.5f, 1.85f, "#ffc58a", 0.35f, 0.3f);
        foreach (var x in new[] { 1.25f, 2.5f, 3.75f })
        {
            s.Rect(x, -2.86f, 0.06f, 1.87f, "#0f151c", 0.6f);
        }

        s.Path("M2.45 -2.15 q-.34 .48 0 .62 q.34 -.14 0 -.62 Z", "#dbe9f2", 0.8f);
        s.Rect(2.1f, -3.0f, 0.8f, 0.18f, "#2a3440").Line(0.5f, -3.02f, 4.6f, -3.02f, "#1c242d", 0.04f);
        s.Path("M5.2 -0.9 L5.2 -2.75 Q5.2 -2.9 5.4 -2.9 L6.4 -2.9 Q6.65 -2.9 6.75 -2.6 L6.98 -1.8 L7.2 -1.65 L7.2 -0.8 Z", cab);
        s.Path("M5.75 -2.68 H6.4 L6.68 -1.85 H5.75 Z", "#c98d68", 0.7f).Path("M5.75 -2.68 H6 L5.9 -1.85 H5.75 Z", "#ffd9a8", 0.7f);
        s.Rect(6.95f, -1.35f, 0.25f, 0.2f, "#ffe3b0").Rect(5.2f, -1.1f, 2.05f, 0.14f, "#0e0d0e");
        foreach (var x in new[] { 1.0f, 2.2f, 6.2f })
        {
            s.Disc(x, -0.5f, 0.52f, "#0b0a0b").Disc(x, -0.5f, 0.27f, "#4a413c").Disc(x, -0.5f, 0.12f, "#15110f").Add($"<path d='M{x - 0.5f} -0.6 A0.52 0.52 0 0 1 {x - 0.1f} -1.0' stroke='#c98d60' stroke-width='0.05' fill='none'/>");
        }

        s.Rect(-0.15f, -1.5f, 0.28f, 0.3f, "#20252b").Stroke("M-0.1 -1.2 Q-0.3 -0.9 -0.42 -0.62", "#15181c", 0.07f).Stroke("M-0.43 -0.6 L-0.45 -0.28", "#e7f1f7", 0.045f, 0.85f);
        return s;
    }
}
