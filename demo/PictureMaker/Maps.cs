using System.Numerics;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>Shaded relief made from a height field, with the agency's lettering on top.</summary>
internal static class Maps
{
    public static Image SarnStrait()
    {
        var f = new Frame(1920, 1280);
        Relief(f, SarnHeight, 0xe9e3d3, 0xcdbf9f, 0xc9dde6, 0x9fc3d6);
        var s = new Shapes();
        const string Ink = "#1d2a36";
        const string Sea = "#3f7396";
        var way = new List<Vector2>();
        for (var along = -1250f; along <= 1250; along += 20)
        {
            way.Add(Channel(along, -84 * Light.Bell(along, 30, 150)));
        }

        var lane = Shapes.Open([.. way]);
        s.Stroke(lane, "#ffffff", 11, 0.55f).Stroke(lane, "#b5362a", 4.5f, 1, "18 13");
        var name = Channel(500, 66);
        s.Add($"<text transform='translate({name.X} {name.Y}) rotate(-33)' text-anchor='middle' font-family='Noto Serif, DejaVu Serif, serif' font-style='italic' font-size='44' letter-spacing='8' fill='{Sea}'>Sarn Strait</text>");
        Country(s, 520, 250, "VELMAR");
        Country(s, 1330, 960, "OSTRAND");
        Capital(s, 760, 420, "Velm", Ink);
        Capital(s, 1560, 750, "Ostrey", Ink);
        s.Disc(1066, 706, 12, "#fff").Disc(1066, 706, 8, "#b5362a");
        Label(s, 1092, 732, "Corvale", 40, Ink, "700");
        s.Add($"<g transform='translate(1066 655)'><circle r='23' fill='#b5362a'/><path d='M0 -12 V12 M-6 -6 H6 M-11 4 Q-8 13 0 13 Q8 13 11 4' stroke='#fff' stroke-width='3' fill='none' stroke-linecap='round'/><circle cy='-13' r='3' fill='none' stroke='#fff' stroke-width='2.5'/></g>");
        s.Rect(0, 1182, 1920, 98, "#fbfaf7", 0.9f);
        Charts.Footer(s, 1920, 1280, Ink, "#5f6b78");
        Scale(s, 1500, 1246, 280, "0", "20", "40 km", Ink);
        North(s, 1820, 110, Ink);
        s.Rect(60, 60, 360, 118, "#fbfaf7", 0.92f, 4).Rect(84, 82, 60, 7, "#c2402d").Text(84, 150, "Sarn Strait", 50, Ink, "start", "700");
        f.Draw(s.ToString());
        return f.Develop(contrast: 0, grain: 0, vignette: 0);
    }

    public static Image NightLine()
    {
        var f = new Frame(1920, 1280);
        Relief(f, (x, y) => 0.19f + (0.9f * Noise.Fbm(x * 0.0022f, y * 0.0022f, 6, 61)) + ((x - 960) * -0.00006f) - (0.55f * Light.Step(960, 1300, y - (x * 0.06f))) - (0.45f * Light.Step(260, 0, x)), 0x1d2a44, 0x32425f, 0x0e1729, 0x0a1120);
        var s = new Shapes();
        (string Name, string Hour, Vector2 At, int Side)[] stops =
        [
            ("Velm", "19:40", new(250, 420), -1), ("Corvale", "21:05", new(500, 560), 1), ("Tannis", "23:30", new(820, 470), -1),
            ("Marrow", "02:15", new(1120, 640), 1), ("Aurel", "04:50", new(1400, 560), -1), ("Port Selen", "07:20", new(1660, 790), 1),
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

        s.Add($"<g transform='translate(1760 130)'><circle r='46' fill='#f3ead2'/><circle cx='19' cy='-11' r='42' fill='#1f2c47'/></g>");
        s.Rect(80, 80, 84, 9, "#c2402d").Text(80, 160, "Night Line", 64, "#f6f1e6", "start", "700");
        s.Text(80, 212, "Velm \u2013 Port Selen   1 840 km", 31, "#a9b6cc");
        s.Rect(0, 1182, 1920, 98, "#0b1322", 0.75f);
        Charts.Footer(s, 1920, 1280, "#7f8da6", "#c3cddd");
        Scale(s, 1500, 1246, 250, "0", "150", "300 km", "#c3cddd");
        f.Draw(s.ToString());
        return f.Develop(contrast: 0, grain: 0, vignette: 0);
    }

    private static Vector2 Channel(float along, float off)
    {
        var across = Bend(along) + off + 40;
        return new(960 + (along * 0.8f) + (across * 0.6f), 640 - (along * 0.6f) + (across * 0.8f));
    }

    private static float Bend(float along) => Noise.Fbm(along * 0.0021f, 2, 3, 4) * 190;

    private static float SarnHeight(float x, float y)
    {
        var along = ((x - 960) * 0.80f) - ((y - 640) * 0.60f);
        var across = ((x - 960) * 0.60f) + ((y - 640) * 0.80f) - 40;
        var bend = Bend(along);
        var width = 105 + (0.00016f * along * along) + (Noise.Fbm(x * 0.006f, y * 0.006f, 5, 14) * 150);
        var shore = MathF.Abs(across - bend) - width;
        var cape = 95 - new Vector2(x - 1085, (y - 720) * 1.1f).Length() + (Noise.Fbm(x * 0.012f, y * 0.012f, 4, 3) * 40);
        shore = Math.Max(shore, cape);
        return (shore * 0.0011f) + (shore > 0 ? Math.Min(shore, 200) / 200 * 0.8f * Noise.Ridge(x * 0.0032f, y * 0.0032f, 7, 30) * Light.Step(0, 260, shore) : 0);
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

    private static void Label(Shapes s, float x, float y, string words, float size, string ink, string weight) =>
        s.Text(x, y, words, size, "#fbfaf7", "start", weight, "stroke='#fbfaf7' stroke-width='7' stroke-linejoin='round' opacity='0.85'")
            .Text(x, y, words, size, ink, "start", weight);

    private static void Scale(Shapes s, float x, float y, float length, string a, string b, string c, string ink)
    {
        s.Rect(x, y - 9, length / 2, 9, ink).Add($"<rect x='{x + (length / 2)}' y='{y - 8}' width='{length / 2}' height='7' fill='none' stroke='{ink}' stroke-width='2'/>");
        s.Text(x, y - 20, a, 23, ink, "middle").Text(x + (length / 2), y - 20, b, 23, ink, "middle").Text(x + length, y - 20, c, 23, ink, "middle");
    }

    private static void North(Shapes s, float x, float y, string ink) =>
        s.Add($"<g transform='translate({x} {y})'><circle r='44' fill='#fbfaf7' opacity='.85'/><path d='M0 -34 L13 22 L0 12 L-13 22 Z' fill='{ink}'/></g>");
}
