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

        static float Ring(Vector3 p, float along) => Light.Step(66.5f, 65, p.Y + (0.8f * Noise.Fbm(along * 0.2f, 3, 3, 41)));

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
                colour = Light.Mix(colour, Light.Hex(0xcdb893), 0.5f * Ring(p, p.Z * 0.4f));
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
                var bare = Ring(p, angle);
                colour = Light.Mix(colour * 0.72f, Light.Hex(0xece4d3) * (0.9f + (0.14f * Noise.Fbm(angle * 0.03f, p.Y * 0.5f, 3, 7))) * (1 - (0.3f * joint)), bare);
            }
            else if (limit == ground)
            {
                n = Vector3.UnitY;
                var wave = Noise.Fbm(p.X * 0.16f, p.Z * 0.5f, 4, 12);
                colour = Light.Mix(Light.Hex(0x3f8796), Light.Hex(0xd2dccf), 0.28f + (wave * 0.5f) + (0.35f * Light.Step(70, 190, p.Z)));
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
            var crop = Light.Mix(soil, z < 520 ? Light.Hex(0x83603d) : plot.Id > 0.45f ? Light.Hex(0x66752f) : Light.Hex(0xb99a54), rows * 0.85f);
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
        const float Horizon = 716, Focal = 1200, Eye = 1.6f, Street = 860;
        var lamp = new Vector2(1452, 300);
        var warm = Light.Hex(0xffcf94);
        var cool = Light.Hex(0x6f86c0);
        f.Shade((x, y, _) =>
        {
            var glow = 1 / (1 + ((new Vector2(x, y) - lamp).LengthSquared() / 90000));
            if (y >= Street)
            {
                var depth = Eye * Focal / (y - Horizon);
                float wx = (x - 960) / Focal * depth;
                var stones = Noise.Cells(wx * 5.2f, depth * 5.2f, 0.5f, 4);
                var fine = Light.Step(12, 5, depth);
                var kerb = depth is > 11.2f and < 11.7f;
                var tone = Light.Mix(0.8f, 0.45f + (0.35f * stones.Id) + (0.5f * Math.Min(1, stones.Edge * 4)), fine);
                var pool = MathF.Exp(-(MathF.Pow((wx - 2.0f) / 3.2f, 2) + MathF.Pow((depth - 6.6f) / 3.4f, 2)));
                var wet = MathF.Exp(-(MathF.Pow((wx - 1.75f) / 0.9f, 2) + MathF.Pow((depth - 5.2f) / 0.7f, 2)));
                return Light.Hex(0x8d8378) * (kerb ? 1.3f : tone) * (1 - (0.45f * wet)) * ((cool * 0.16f) + (warm * ((1.15f * pool) + 0.05f))) + (warm * (wet * 0.14f * Math.Max(0, Noise.Fbm(wx * 8, depth * 5, 4, 8) + 0.3f)));
            }

            var house = (int)MathF.Floor((x + 210) / 560f);
            var inside = x + 210 - (house * 560f);
            var roof = 190 + (150 * Noise.Hash(house, 5, 2));
            if (y < roof)
            {
                var cloud = Light.Step(-0.1f, 0.5f, Noise.Fbm(x * 0.0016f, y * 0.006f, 5, 12));
                return Light.Mix(Light.Ramp(y / 420f, (0, 0x0b1430), (0.6f, 0x223564), (1, 0x4d5a8c)), Light.Hex(0x5a5a80), cloud * 0.4f) + (warm * (glow * glow * 0.35f));
            }

            var plaster = Light.Mix(Light.Hex(0x9a7f66), Light.Hex(0x8a8f92), Noise.Hash(house, 1, 7)) * (0.88f + (0.2f * Noise.Fbm(x * 0.02f, y * 0.02f, 4, 3)));
            var light = (cool * 0.13f) + (warm * (0.75f * glow));
            if (y < roof + 16 || inside < 5)
            {
                return plaster * 0.45f * light;
            }

            float u = (inside - 25) % 180, v = (Street - 40 - y) % 232;
            int column = (int)((inside - 25) / 180), storey = (int)((Street - 40 - y) / 232);
            var door = storey == 0 && column == house % 3;
            var frame = inside > 25 && column < 3 && u is > 42 and < 138 && v > (door ? 0 : 52) && v < 190 && y > roof + 40;
            if (door && frame)
            {
                return Light.Hex(0x4a3a2c) * (MathF.Abs(u - 90) < 3 ? 0.6f : 1.1f) * light;
            }

            var glass = frame && u is > 50 and < 130 && v is > 60 and < 182 && MathF.Abs(u - 90) > 3 && MathF.Abs(v - 128) > 3;
            if (glass)
            {
                var lit = Noise.Hash(house, column, storey + 9) > 0.56f;
                return lit ? Light.Hex(0xffb968) * (0.42f + (0.28f * v / 182)) : Light.Hex(0x2a3858) * 0.35f;
            }

            return plaster * (frame ? 1.35f : 1) * light;
        });

        var post = new Shapes();
        post.Line(lamp.X + 60, 972, lamp.X + 60, 270, "#15171c", 13).Stroke(FormattableString.Invariant($"M{lamp.X + 60} 272 Q{lamp.X + 60} 244 {lamp.X} 268"), "#15171c", 9);
        post.Path(FormattableString.Invariant($"M{lamp.X - 34} 292 L{lamp.X - 16} 262 H{lamp.X + 16} L{lamp.X + 34} 292 Z"), "#15171c").Rect(lamp.X + 48, 930, 25, 44, "#15171c");
        f.Draw(post.ToString(), blur: 0.7f);
        f.Draw(new Shapes().Oval(lamp.X, lamp.Y - 4, 27, 9, "#ffe6b8").ToString(), blur: 2, gain: 7);
        string[] coats = ["#39465e", "#6b4137", "#42523f", "#6f6148", "#554263", "#7a3f45", "#3d5664", "#64594f", "#4a4d6b"];
        string[] plastic = ["#d8b23a", "#3f78a8", "#c9cbd0", "#b5562f"];
        string[] skins = ["#d9a583", "#a87558", "#e2b491"];
        var cast = new Shapes();
        var rims = new Shapes();
        var line = new Shapes();
        var shade = new Shapes { Prefix = "q" };
        for (var i = 8; i >= 0; i--)
        {
            var k = (206 - (i * 9.5f)) * (i == 4 ? 0.74f : 1);
            var x = 1135 - (i * 127) + (Noise.Hash(i, 4) * 18);
            var y = Horizon + (Eye * (206 - (i * 9.5f)));
            var turn = FormattableString.Invariant($"translate({x} {y}) scale({k})");
            int[] kinds = [3, 1, 2, 1, 0, 3, 2, 1, 3];
            var kind = kinds[i] == 0 ? 2 : kinds[i];
            cast.Group(FormattableString.Invariant($"translate({x} {y}) skewX(58) scale({k} {-k * 0.30f})"), Figures.Walker(kind, "#05060a"));
            rims.Group(FormattableString.Invariant($"translate({x + 4} {y - 2}) scale({k})"), Figures.Walker(kind, "#ffd9a0"));
            line.Group(turn, Figures.Walker(kind, coats[i]).Path("M0.05 -1.70 Q0.13 -1.66 0.125 -1.58 Q0.11 -1.50 0.05 -1.49 Z", skins[i % 3]));
            line.Group(turn, Can(plastic[i % 4], i % 2 == 0 ? 0.33f : -0.33f, i % 3 == 1 ? 0 : -0.36f));
            shade.Group(turn, Figures.Walker(kind, "#060912"), 0.24f + (0.045f * i));
        }

        f.Draw(cast.ToString(), blur: 5, opacity: 0.6f);
        f.Draw(rims.ToString(), blur: 1.2f, opacity: 0.7f);
        f.Draw(line.ToString(), blur: 0.6f);
        f.Draw(shade.ToString(), blur: 0.9f, opacity: 0.8f);

        const float Px = 1330, Pk = 206, Py = Horizon + (Eye * Pk);
        var tap = new Shapes { Prefix = "p" };
        var steel = tap.Gradient(0, 0, 1, 0, (0, "#4d5a68"), (0.6f, "#c3ccd4"), (1, "#6b7682"));
        tap.Oval(0, 0, 0.5f, 0.07f, "#05060a", 0.5f).Rect(-0.06f, -1.2f, 0.12f, 1.2f, steel).Rect(-0.5f, -1.16f, 1.0f, 0.075f, "#98a3ad").Rect(-0.15f, -0.06f, 0.3f, 0.06f, "#3b444e").Disc(0, -1.24f, 0.08f, "#b5362a");
        foreach (var x in new[] { -0.44f, 0.40f })
        {
            tap.Rect(x, -1.1f, 0.05f, 0.14f, "#7d8993").Rect(x - 0.04f, -1.2f, 0.13f, 0.035f, "#b5362a").Rect(x + 0.012f, -0.97f, 0.026f, 0.5f, "#e3f0f6", 0.85f);
        }

        var stand = FormattableString.Invariant($"translate({Px} {Py}) scale({Pk})");
        f.Draw(new Shapes { Prefix = "s" }.Group(stand, tap).Group(stand, Can(plastic[1], -0.415f, 0)).Group(stand, Can(plastic[0], 0.425f, 0)).ToString(), blur: 0.5f);
        var walker = new Shapes();
        foreach (var (x, k, coat, kind) in new[] { (1660f, 188f, "#4b5a49", 3), (1812f, 160f, "#6b4a52", 1) })
        {
            var at = FormattableString.Invariant($"translate({x} {Horizon + (Eye * k)}) scale({-k} {k})");
            walker.Group(FormattableString.Invariant($"translate({x} {Horizon + (Eye * k)}) skewX(-50) scale({k} {-k * 0.28f})"), Figures.Walker(kind, "#05060a"), 0.4f);
            walker.Group(FormattableString.Invariant($"translate({x - 4} {Horizon + (Eye * k) - 2}) scale({-k} {k})"), Figures.Walker(kind, "#ffd9a0"), 0.6f);
            walker.Group(at, Figures.Walker(kind, coat)).Group(at, Figures.Walker(kind, "#060912"), 0.35f).Group(at, Can(plastic[3], 0.33f, -0.36f)).Group(at, Can(plastic[2], -0.33f, -0.36f));
        }

        f.Draw(walker.ToString(), blur: 0.7f);
        f.Bloom(0.8f, 40, 0.5f);
        f.Brush(2, 0.35f);
        return f.Develop(exposure: 1.7f, contrast: 0.4f, saturation: 1.0f, grain: 0.026f, vignette: 0.4f);
    }

    /// <summary>A water canister, standing at a height or hanging from a hand, lit from the right.</summary>
    private static Shapes Can(string tint, float x, float y) => new Shapes()
        .Rect(x - 0.12f, y - 0.34f, 0.24f, 0.34f, tint, 1, 0.04f)
        .Rect(x - 0.12f, y - 0.34f, 0.12f, 0.34f, "#000", 0.35f, 0.04f)
        .Stroke(FormattableString.Invariant($"M{x - 0.08f} {y - 0.34f} V{y - 0.41f} H{x + 0.06f} V{y - 0.34f}"), tint, 0.035f)
        .Rect(x + 0.065f, y - 0.385f, 0.05f, 0.05f, "#2a2a2a");
}
