using System.Numerics;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>Shaded relief made from a height field, with the agency's lettering on top.</summary>
internal static class Maps
{
    private const float NarrowsX = 900, GannetY = 583, OrloY = 672;

    public static Image SarnStrait()
    {
        var f = new Frame(1920, 1280);
        Relief(f, SarnHeight, 0xe9e3d3, 0xcdbf9f, 0xc9dde6, 0x9fc3d6);
        var s = new Shapes();
        const string Ink = "#1d2a36";
        const string Sea = "#3f7396";
        const float Mile = (OrloY - GannetY) / 11;
        var lane = FormattableString.Invariant($"M-20 842 C260 822 560 752 760 664 C860 620 930 612 1040 622 C1270 642 1530 672 1940 660");
        s.Stroke(lane, "#ffffff", 10, 0.55f).Stroke(lane, "#b5362a", 4, 1, "16 13");
        s.Add($"<text font-family='Noto Serif, DejaVu Serif, serif' font-style='italic' font-size='44' letter-spacing='9' fill='{Sea}' transform='translate(1295 590) rotate(4)' text-anchor='middle'>Sarn Strait</text>");
        Country(s, 700, 270, "TEVERIN");
        Country(s, 1130, 1060, "HALMAR");
        Capital(s, 190, 516, "Velm", Ink);
        Capital(s, 1330, 912, "Ostrey", Ink);
        s.Disc(1598, 396, 14, "#fff").Disc(1598, 396, 10, "#b5362a");
        Label(s, 1572, 410, "Corvale", 42, Ink, "700", "end");
        foreach (var (name, y, text) in new[] { ("Gannet Point", GannetY - 16, GannetY - 62), ("Cape Orlo", OrloY + 16, OrloY + 84) })
        {
            s.Disc(NarrowsX, y, 11, "#fff").Disc(NarrowsX, y, 7, Ink);
            Label(s, NarrowsX - 6, text, name, 36, Ink, "400", "middle");
        }

        s.Rect(0, 1182, 1920, 98, "#fbfaf7", 0.9f);
        Charts.Footer(s, 1920, 1280, Ink, "#5f6b78");
        s.Rect(1500, 1237, Mile * 11, 9, Ink).Text(1500 + (Mile * 11) + 20, 1249, "11 nautical miles", 24, Ink);
        North(s, 1820, 110, Ink);
        s.Rect(60, 60, 360, 118, "#fbfaf7", 0.92f, 4).Rect(84, 82, 60, 7, "#c2402d").Text(84, 150, "Sarn Strait", 50, Ink, "start", "700");
        f.Draw(s.ToString());
        return f.Develop(contrast: 0, grain: 0, vignette: 0);
    }

    public static Image NightLine()
    {
        var f = new Frame(1920, 1280);
        Relief(f, NightHeight, 0x1d2a44, 0x32425f, 0x0e1729, 0x0a1120);
        var s = new Shapes();
        (string Name, string Hour, Vector2 At, int Side)[] stops =
        [
            ("Velm", "17:40", new(220, 560), -1), ("Corvale", "20:57", new(512, 650), 1), ("Tannis", "00:09", new(780, 520), -1),
            ("Marrow", "03:20", new(1068, 640), 1), ("Aurel", "06:55", new(1400, 540), -1), ("Port Selen", "10:25", new(1690, 760), 1),
        ];
        var d = FormattableString.Invariant($"M{stops[0].At.X} {stops[0].At.Y}");
        for (var i = 1; i < stops.Length; i++)
        {
            Vector2 a = stops[i - 1].At, b = stops[i].At;
            var reach = (b.X - a.X) * 0.5f;
            d += FormattableString.Invariant($"C{a.X + reach} {a.Y} {b.X - reach} {b.Y} {b.X} {b.Y}");
        }

        f.Draw(new Shapes().Stroke(d, "#f0b04c", 26).ToString(), blur: 18, blend: Blend.Add, opacity: 0.55f);
        s.Stroke(d, "#0b1322", 18).Stroke(d, "#f4b95a", 10).Stroke(d, "#fff3d6", 2, 0.8f, "1 22");
        foreach (var stop in stops)
        {
            var end = stop.Name is "Velm" or "Port Selen";
            s.Disc(stop.At.X, stop.At.Y, end ? 24 : 18, "#0b1322").Disc(stop.At.X, stop.At.Y, end ? 19 : 13, "#fff").Disc(stop.At.X, stop.At.Y, end ? 10 : 5, end ? "#c2402d" : "#0b1322");
            var y = stop.At.Y + (stop.Side < 0 ? -92 : 78);
            s.Text(stop.At.X, y, stop.Name, end ? 46 : 40, "#f6f1e6", "middle", "700");
            s.Text(stop.At.X, y + 42, stop.Hour, 31, "#f4b95a", "middle");
        }

        s.Path("M1790 86 A48 48 0 1 0 1838 152 A41 41 0 0 1 1790 86 Z", "#f3ead2");
        s.Rect(80, 80, 84, 9, "#c2402d").Text(80, 160, "Night Line", 64, "#f6f1e6", "start", "700");
        s.Text(80, 212, "Velm \u2013 Port Selen 2,140 km", 31, "#a9b6cc");
        s.Rect(0, 1182, 1920, 98, "#0b1322", 0.75f);
        Charts.Footer(s, 1920, 1280, "#7f8da6", "#c3cddd");
        f.Draw(s.ToString());
        return f.Develop(contrast: 0, grain: 0, vignette: 0);
    }

    /// <summary>Land north and south of a strait that is narrow at one place only, and an open sea at both ends.</summary>
    private static float SarnHeight(float x, float y)
    {
        var far = x - NarrowsX;
        var rough = Light.Step(20, 160, MathF.Abs(far));
        var mid = 628 - (0.00004f * far * MathF.Abs(far) * (far < 0 ? 6 : -1)) + (rough * Noise.Fbm(x * 0.0022f, 2, 3, 4) * 70) - (46 * Light.Bell(MathF.Abs(far), 210, 120));
        var half = 44.5f + (135 * Light.Step(0, 300, MathF.Abs(far))) + (Math.Max(0, MathF.Abs(far) - 300) * 0.05f);
        half += rough * Noise.Fbm(x * 0.006f, y * 0.006f, 5, 14) * 120;
        half += (1 - rough) * Noise.Fbm(x * 0.03f, y * 0.03f, 3, 15) * 7;
        var shore = MathF.Abs(y - mid) - half;
        var open = 300 - new Vector2(x - 2080, (y - 700) * 0.8f).Length() + (Noise.Fbm(x * 0.008f, y * 0.008f, 5, 24) * 90);
        shore = Math.Min(shore, -open);
        return (shore * 0.0011f) + (shore > 0 ? Math.Min(shore, 200) / 200 * 0.8f * Noise.Ridge(x * 0.0032f, y * 0.0032f, 7, 30) * Light.Step(0, 260, shore) : 0);
    }

    /// <summary>Land along the whole line: a strait to the south-west of it, a sea to the south-east.</summary>
    private static float NightHeight(float x, float y)
    {
        var coast = 775 + (155 * Light.Step(420, 760, x)) + (110 * Light.Step(900, 1300, x)) - (250 * Light.Step(1440, 1760, x));
        var shore = coast - y + (Noise.Fbm(x * 0.006f, y * 0.006f, 5, 61) * 130);
        var south = y - 880 - (Math.Max(0, x - 250) * 0.55f) + (Noise.Fbm(x * 0.006f, y * 0.006f, 5, 47) * 110);
        var land = Math.Max(shore, south);
        return (land * 0.0012f) + (land > 0 ? Light.Step(0, 200, land) * 0.55f * Noise.Ridge(x * 0.003f, y * 0.003f, 6, 63) : 0);
    }

    private static void Relief(Frame f, Func<float, float, float> height, int low, int high, int shallow, int deep)
    {
        Vector3 lowland = Light.Hex(low), upland = Light.Hex(high), near = Light.Hex(shallow), far = Light.Hex(deep);
        f.Shade((x, y, _) =>
        {
            var h = height(x, y);
            var slope = h - height(x - 2.2f, y - 2.2f);
            var land = Light.Mix(lowland, upland, h * 1.5f) * Math.Clamp(1 + (slope * 9), 0.72f, 1.16f);
            var sea = Light.Mix(near, far, -h * 4);
            var ring = Light.Bell(-h, 0.028f, 0.006f) + (0.7f * Light.Bell(-h, 0.062f, 0.006f));
            sea = Light.Mix(sea, near * 1.12f, ring * 0.5f);
            var grade = MathF.Abs(slope) + 0.0015f;
            var c = Light.Mix(sea, land, Light.Step(-grade * 0.4f, grade * 0.4f, h));
            return Light.Mix(c, far * 0.35f, Light.Bell(h, 0, grade * 0.7f) * 0.7f);
        });
    }

    private static void Country(Shapes s, float x, float y, string name) =>
        s.Text(x, y, name, 58, "#7a6d52", "middle", "400", "letter-spacing='26' opacity='0.8'");

    private static void Capital(Shapes s, float x, float y, string name, string ink)
    {
        s.Rect(x - 12, y - 12, 24, 24, "#fff").Rect(x - 9, y - 9, 18, 18, ink).Rect(x - 3.5f, y - 3.5f, 7, 7, "#fff");
        Label(s, x + 26, y + 13, name, 42, ink, "700");
    }

    private static void Label(Shapes s, float x, float y, string words, float size, string ink, string weight, string anchor = "start") =>
        s.Text(x, y, words, size, "#fbfaf7", anchor, weight, "stroke='#fbfaf7' stroke-width='7' stroke-linejoin='round' opacity='0.85'")
            .Text(x, y, words, size, ink, anchor, weight);

    private static void North(Shapes s, float x, float y, string ink) =>
        s.Add($"<g transform='translate({x} {y})'><circle r='44' fill='#fbfaf7' opacity='.85'/><path d='M0 -34 L13 22 L0 12 L-13 22 Z' fill='{ink}'/></g>");
}
