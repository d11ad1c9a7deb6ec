using System.Numerics;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>Lake Ossa, a reservoir that is drying out.</summary>
internal static class Lake
{
    public static Image Shore()
    {
        var f = new Frame(1920, 1280);
        const float Horizon = 520;
        new Sky
        {
            Horizon = Horizon,
            Sun = new(1640, 150),
            Glow = new Vector3(1.0f, 0.82f, 0.55f),
            GlowSize = 700,
            Stops = [(0, 0xe6d3b4), (0.2f, 0xcfd0c4), (0.55f, 0x86a9bf), (1, 0x3f74a0)],
            Cover = 0.34f,
            CloudLit = 0xfff3e0,
            CloudDark = 0x9aa3ad,
            Seed = 8,
        }.Paint(f);
        var land = new Terrain(14000, (x, z) =>
        {
            var far = Light.Step(4200, 11000, z + (MathF.Abs(x) * 0.35f) + (Noise.Fbm(x * 0.0004f, 3, 3) * 1500));
            return far <= 0 ? -1 : 4 + (far * 1700 * MathF.Pow(Noise.Ridge(x * 0.00032f, z * 0.00032f, 8, 44), 1.5f));
        });
        land.Shine(new Vector3(0.8f, 0.42f, 0.15f), new Vector3(2.1f, 1.7f, 1.2f), Light.Hex(0x7f97b0) * 0.8f, (x, z, h, up) =>
            Light.Mix(Light.Hex(0x8b6f55), Light.Hex(0xa78e6d), Noise.Fbm(x * 0.002f, h * 0.012f, 4) + 0.5f));
        var haze = Light.Hex(0xcfc3b4);
        land.Render(f, 30, Horizon, 1700, (c, z, _) => Light.Mix(c, haze, 1 - MathF.Exp(-z / 8200)), near: 900);

        var sun = Vector3.Normalize(new Vector3(0.75f, 0.5f, 0.35f));
        f.Shade((x, y, now) =>
        {
            var down = y - Horizon + 1.5f;
            if (down < 1.5f)
            {
                return now;
            }

            var z = 1400 / down;
            var wx = (x - 960f) * z / 1500;
            var size = 0.95f;
            var bend = new Vector2(Noise.Fbm(wx * 0.9f, z * 0.9f, 3, 1), Noise.Fbm(wx * 0.9f, z * 0.9f, 3, 2)) * 0.5f;
            float u = (wx * size) + bend.X, v = (z * size) + bend.Y;
            var (edge, id) = Noise.Cells(u * 1.6f, v * 1.6f, 0.95f, 5);
            var (small, smallId) = Noise.Cells((u * 4.4f) + 3, (v * 4.4f) + 8, 0.9f, 9);
            var wide = 0.045f + (0.05f * (Noise.Fbm(u * 0.4f, v * 0.4f, 3, 8) + 0.5f));
            var blurring = z * 0.012f;
            var crack = 1 - Light.Step(wide * 0.35f, wide + blurring, edge);
            var fine = (1 - Light.Step(0.02f, 0.07f + blurring, small)) * 0.55f * Light.Step(6, 1.5f, z);
            var rim = Light.Bell(edge, wide + 0.05f, 0.05f);
            var grit = Noise.Fbm(wx * 22, z * 22, 4, 3);
            var tone = 0.78f + (0.24f * id) + (0.08f * smallId) + (grit * 0.16f) + (rim * 0.16f);
            var bed = Light.Mix(Light.Hex(0xb79c78), Light.Hex(0xcdb795), Noise.Fbm(wx * 0.25f, z * 0.25f, 4, 6) + 0.5f);
            bed = Light.Mix(bed, Light.Hex(0xe3d9c6), Light.Step(0.1f, 0.5f, Noise.Fbm(wx * 0.12f, z * 0.4f, 4, 16)) * 0.6f);
            var c = bed * tone * new Vector3(1.15f, 1.03f, 0.88f);
            var (sunward, _) = Noise.Cells((u * 1.6f) + 0.05f, (v * 1.6f) + 0.03f, 0.95f, 5);
            c *= 1 + (Math.Clamp((edge - sunward) * 6, -0.3f, 0.3f) * (1 - Light.Step(0.05f, 0.3f, edge)));
            c = Light.Mix(c, Light.Hex(0x2a1d14), Math.Clamp(crack + fine, 0, 0.93f) * Light.Step(60, 8, z));
            var shine = Light.Bell(y, Horizon + 17 + (9 * Noise.Fbm(x * 0.004f, 1, 4)), 7) * Light.Step(300, 620, x) * Light.Step(1750, 1350, x);
            c = Light.Mix(c, Light.Hex(0xdfe6e6) * 1.05f, shine * 0.85f);
            return Light.Mix(c, haze, 1 - MathF.Exp(-z / 160));
        });
        Boat(f);
        f.Bloom(0.8f, 40, 0.2f);
        f.Brush(2, 0.3f);
        return f.Develop(exposure: 0.9f, contrast: 0.45f, saturation: 1.05f);
    }

    private static void Boat(Frame f)
    {
        f.Draw(new Shapes().Path("M560 985 C480 1000 330 1020 300 1042 C420 1090 860 1110 1140 1050 C1240 1020 1290 985 1280 970 Z", "#1a0f08", 0.82f).ToString(), blur: 9);
        var s = new Shapes();
        var outside = s.Gradient(0, 0, 0.15f, 1, (0, "#4f7d86"), (0.5f, "#33606b"), (1, "#16262a"));
        var inside = s.Gradient(0, 0, 1, 0.2f, (0, "#231710"), (0.55f, "#5d4630"), (1, "#9a7a54"));
        s.Path("M455 842 C600 800 1010 770 1345 788 C1290 840 1180 872 1010 884 C800 900 560 900 455 842 Z", inside);
        for (var i = 0; i < 9; i++)
        {
            var x = 560 + (i * 78);
            s.Stroke(FormattableString.Invariant($"M{x} {822 - (i * 3)} Q{x + 8} {856 - i} {x - 14} {892 - (i * 0.5f)}"), "#1c120b", 6, 0.65f);
        }

        var plank = s.Gradient(0, 0, 0, 1, (0, "#c2a27a"), (1, "#735537"));
        s.Path("M600 812 L676 806 L662 896 L582 894 Z", plank).Path("M870 792 L946 788 L938 888 L858 892 Z", plank).Path("M1110 783 L1160 781 L1158 868 L1100 876 Z", plank);
        s.Path("M455 842 C560 900 800 902 1010 885 C1180 872 1290 840 1345 788 C1330 880 1262 985 1180 1014 C960 1052 690 1044 566 1004 C500 962 468 905 455 842 Z", outside);
        for (var i = 1; i < 5; i++)
        {
            var k = i / 5f;
            s.Stroke(FormattableString.Invariant($"M{462 + (k * 84)} {848 + (k * 150)} C{590 + (k * 60)} {900 + (k * 125)} {820 + (k * 20)} {906 + (k * 132)} {1010 - (k * 10)} {888 + (k * 138)} S{1300 - (k * 66)} {838 + (k * 158)} {1344 - (k * 130)} {796 + (k * 196)}"), "#0f2024", 3.2f, 0.7f);
            s.Stroke(FormattableString.Invariant($"M{462 + (k * 84)} {852 + (k * 150)} C{590 + (k * 60)} {904 + (k * 125)} {820 + (k * 20)} {910 + (k * 132)} {1010 - (k * 10)} {892 + (k * 138)}"), "#8fb3b4", 1.6f, 0.35f);
        }

        s.Stroke("M455 842 C560 900 800 902 1010 885 C1180 872 1290 840 1345 788", "#e2d3b4", 11).Stroke("M455 842 C600 800 1010 770 1345 788", "#c7b492", 8);
        s.Stroke("M455 848 C560 906 800 908 1010 891 C1180 878 1290 846 1343 795", "#3a2a1c", 3, 0.7f);
        s.Stroke("M790 862 L1420 700", "#8d6f4b", 11).Stroke("M790 859 L1420 697", "#d2b88c", 4).Path("M1400 712 L1496 664 L1512 682 L1420 722 Z", "#b6946a");
        s.Stroke("M1338 800 C1420 900 1500 1010 1590 1040 S1760 1030 1800 1065", "#7d6648", 6).Stroke("M1338 797 C1420 897 1500 1007 1590 1037 S1760 1027 1800 1062", "#c8ae84", 2.5f);
        f.Draw(s.ToString());
        var mask = f.Mask("<path d='M455 842 C560 900 800 902 1010 885 C1180 872 1290 840 1345 788 C1330 880 1262 985 1180 1014 C960 1052 690 1044 566 1004 C500 962 468 905 455 842 Z'/>");
        f.Shade((x, y, now) =>
        {
            var m = mask[(y * f.Width) + x];
            if (m <= 0)
            {
                return now;
            }

            var peel = Noise.Fbm(x * 0.018f, y * 0.05f, 5, 71);
            var c = Light.Mix(now, Light.Hex(0x9c8468) * (0.35f + (now.Y * 4)), Light.Step(0.05f, 0.22f, peel) * 0.75f);
            c = Light.Mix(c, Light.Hex(0xb99c76) * 0.8f, Light.Step(960, 1030, y + (peel * 60)) * 0.75f);
            return Vector3.Lerp(now, c * (0.85f + (0.4f * Noise.Fbm(x * 0.05f, y * 0.2f, 4, 3))), m);
        });
    }

    public static Image Satellite()
    {
        var f = new Frame(1600, 1600);
        f.Shade((x, y, _) =>
        {
            float h = Ground(x, y), slope = (h - Ground(x - 2, y - 2)) * 26;
            var lake = LakeDepth(x, y);
            var dry = Light.Mix(Light.Hex(0xa98a63), Light.Hex(0x7d6246), h * 1.5f);
            dry = Light.Mix(dry, Light.Hex(0x5c5138), Light.Step(0.42f, 0.62f, Noise.Fbm(x * 0.006f, y * 0.006f, 6, 90) + 0.38f) * 0.6f);
            var c = dry * Math.Clamp(1 + slope, 0.35f, 1.7f);
            c = Light.Mix(c, Fields(x, y, c), Light.Step(0.18f, 0.10f, h + (0.3f * Light.Step(900, 700, y + (x * 0.25f)))) * Light.Step(-0.03f, -0.10f, lake));
            var old = Light.Step(-0.155f, -0.13f, lake);
            var bands = 0.5f + (0.5f * MathF.Sin(lake * 210 + (Noise.Fbm(x * 0.01f, y * 0.01f, 3) * 3)));
            var bed = Light.Mix(Light.Hex(0xe6dcc6), Light.Hex(0xcdbb99), bands * 0.55f + (Noise.Fbm(x * 0.02f, y * 0.02f, 4, 7) * 0.8f));
            c = Light.Mix(c, bed, old);
            var delta = Delta(x, y);
            c = Light.Mix(c, Light.Hex(0x4f6f4a), delta.Green * 0.75f);
            var water = Light.Step(-0.004f, 0.004f, lake);
            var deep = Light.Mix(Light.Hex(0x4aa09a), Light.Hex(0x0d3c55), Light.Step(0, 0.22f, lake));
            deep = Light.Mix(deep, Light.Hex(0xb9b48c), Light.Step(0.03f, 0, lake) * 0.6f);
            c = Light.Mix(c, deep, water);
            c = Light.Mix(c, Light.Hex(0x3f7f86), delta.Water * (1 - water));
            return c;
        });
        Town(f);
        f.Shade((x, y, now) =>
        {
            var cloud = Light.Step(0.16f, 0.5f, Noise.Fbm((x * 0.0024f) + 4, (y * 0.0030f) + 1, 7, 55) + (0.35f * Light.Step(700, 1500, x - y)));
            var shadow = Light.Step(0.16f, 0.5f, Noise.Fbm(((x - 46) * 0.0024f) + 4, ((y - 46) * 0.0030f) + 1, 7, 55) + (0.35f * Light.Step(700, 1500, x - y - 0)));
            return Light.Mix(now * (1 - (shadow * 0.45f)), Light.Hex(0xf4f5f7), cloud * 0.92f) + (Light.Hex(0x5f7fa8) * 0.045f);
        });
        return f.Develop(exposure: 0.95f, contrast: 0.4f, saturation: 1.05f, grain: 0.012f, vignette: 0.15f);
    }

    private static float Ground(float x, float y) =>
        Noise.Ridge(x * 0.0021f, y * 0.0021f, 8, 70) * (0.12f + (0.75f * Light.Step(250, 900, MathF.Abs((y - 760) + ((x - 800) * 0.45f)))));

    private static float LakeDepth(float x, float y)
    {
        float dx = x - 760, dy = y - 790;
        float along = (dx * 0.86f) - (dy * 0.42f), across = (dx * 0.42f) + (dy * 0.90f);
        var warp = Noise.Fbm(x * 0.0034f, y * 0.0034f, 7, 12);
        var arms = Noise.Ridge(x * 0.0028f, y * 0.0028f, 4, 33) - 0.42f;
        return 0.30f - MathF.Sqrt((along * along / 400000f) + (across * across / 62000f)) * 0.42f + (warp * 0.34f) + (arms * 0.16f);
    }

    private static (float Green, float Water) Delta(float x, float y)
    {
        float green = 0, water = 0;
        for (var i = 0; i < 6; i++)
        {
            var t = Math.Clamp((x - 120) / 400f, 0, 1);
            var fan = (i - 2.5f) * 62 * t * t;
            var line = 1190 - ((x - 100) * 0.62f) + fan + (Noise.Fbm(x * 0.011f, i * 9, 4, 80 + i) * 46) + (Noise.Fbm(x * 0.05f, i * 5, 2, 66) * 9);
            var off = MathF.Abs(y - line);
            var keep = Light.Step(590, 470, x);
            green = Math.Max(green, Light.Step(34, 4, off + (18 * Noise.Fbm(x * 0.03f, y * 0.03f, 3))) * keep);
            water = Math.Max(water, Light.Step(4.2f - (t * 1.8f), 1.4f, off) * keep);
        }

        return (green, water);
    }

    private static Vector3 Fields(float x, float y, Vector3 ground)
    {
        float u = (x * 0.94f) + (y * 0.34f), v = (y * 0.94f) - (x * 0.34f);
        int bx = (int)MathF.Floor(u / 76), by = (int)MathF.Floor(v / 76);
        float lx = u - (bx * 76), ly = v - (by * 76);
        var kind = Noise.Hash(bx, by, 4);
        Vector3[] crops = [Light.Hex(0x5d7a3a), Light.Hex(0x8d8a4c), Light.Hex(0xb59d6a), Light.Hex(0x46652f), Light.Hex(0x9a7a4e), Light.Hex(0xc2ab7c)];
        if (kind < 0.42f)
        {
            var r = new Vector2(lx - 38, ly - 38);
            var slice = MathF.Atan2(r.Y, r.X) > (Noise.Hash(bx, by, 5) * 6) - 3 ? 0 : 3;
            var inside = Light.Step(36, 34, r.Length());
            var rings = 0.94f + (0.06f * MathF.Sin(r.Length() * 1.6f));
            return Light.Mix(ground, crops[(int)(Noise.Hash(bx, by, 6) * 3) + slice - (slice > 0 ? 1 : 0)] * rings, inside);
        }

        var strips = kind < 0.7f ? 3 : 2;
        var strip = (int)(kind < 0.85f ? lx / 76 * strips : ly / 76 * strips);
        var edge = Math.Min(Math.Min(lx, 76 - lx), Math.Min(ly, 76 - ly));
        var crop = crops[(int)(Noise.Hash((bx * 5) + strip, by, 8) * 6)] * (0.9f + (0.2f * Noise.Hash((int)(u * 0.5f), by, 3)));
        return Light.Mix(Light.Hex(0x8a7350), crop, Light.Step(0.5f, 2.4f, edge) * 0.92f);
    }

    private static void Town(Frame f)
    {
        var dice = new Seeded(41);
        var s = new Shapes();
        for (var i = 0; i < 1500; i++)
        {
            var a = dice.Between(0, 6.283f);
            var r = 118 * MathF.Sqrt(dice.Next()) * (0.7f + (0.3f * dice.Next()));
            var at = new Vector2(1265 + (MathF.Cos(a) * r * 1.3f), 1330 + (MathF.Sin(a) * r));
            string[] tints = ["#c9c0b2", "#a69a8c", "#8d8378", "#d8d2c8", "#6f6960"];
            s.Add($"<rect x='{at.X:0.#}' y='{at.Y:0.#}' width='{dice.Between(2, 6):0.#}' height='{dice.Between(2, 5):0.#}' fill='{tints[dice.Below(5)]}' transform='rotate(20 {at.X:0} {at.Y:0})'/>");
        }

        s.Stroke("M1265 1330 C1180 1240 1100 1180 980 1120", "#d3c7b2", 2.4f, 0.8f).Stroke("M1265 1330 C1400 1340 1500 1320 1620 1280", "#d3c7b2", 2.4f, 0.8f).Stroke("M1265 1330 C1240 1440 1230 1520 1240 1620", "#d3c7b2", 2.4f, 0.8f);
        f.Draw(s.ToString(), opacity: 0.85f);
    }
}
