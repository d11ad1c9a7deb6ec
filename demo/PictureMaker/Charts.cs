using System.Numerics;
using System.Text;
using NetVips;

namespace Dateline.PictureMaker;

/// <summary>The agency's charts: numbers and place names only, so that every edition can use them.</summary>
internal static class Charts
{
    private const string Ink = "#1a2430";
    private const string Soft = "#5f6b78";
    private const string Rule = "#d9dee3";
    private const string Paper = "#fbfaf7";
    private const string Blue = "#1f5f8b";
    private const string Red = "#c2402d";

    public static Image Level()
    {
        const float Left = 170, Right = 1760, Top = 250, Bottom = 900;
        var s = Sheet("Lake Ossa", "m above sea level", 1920, 1080);
        float Y(float level) => Bottom - ((level - 300) / 50 * (Bottom - Top));
        float X(float month) => Left + (month / 23 * (Right - Left));
        for (var level = 300; level <= 350; level += 10)
        {
            s.Line(Left, Y(level), Right, Y(level), level == 300 ? Ink : Rule, level == 300 ? 2.5f : 1.6f);
            s.Text(Left - 22, Y(level) + 9, FormattableString.Invariant($"{level}"), 27, Soft, "end");
        }

        float[] levels = [342.1f, 341.4f, 342.8f, 344.6f, 345.2f, 344.0f, 340.9f, 337.2f, 334.0f, 332.3f, 331.6f, 331.9f, 331.2f, 330.4f, 331.0f, 332.2f, 332.0f, 329.4f, 325.1f, 320.2f, 316.3f, 313.2f, 311.4f, 310.6f];
        var points = levels.Select((l, i) => new Vector2(X(i), Y(l))).ToArray();
        var area = s.Gradient(0, 0, 0, 1, (0, "#1f5f8b66"), (1, "#1f5f8b08"));
        var curve = Smooth(points);
        s.Path(FormattableString.Invariant($"{curve} L{Right} {Bottom} L{Left} {Bottom} Z"), area);
        s.Stroke(FormattableString.Invariant($"M{Left} {Y(315)} L{Right} {Y(315)}"), Red, 4, 1, "4 13");
        s.Rect(Left + 14, Y(315) - 50, 122, 40, Paper, 0.85f, 4);
        s.Text(Left + 24, Y(315) - 18, "315 m", 31, Red, "start", "700");
        s.Stroke(curve, Blue, 7);
        for (var i = 0; i < 24; i++)
        {
            s.Line(X(i), Bottom, X(i), Bottom + ((i - 23) % 12 == 0 ? 22 : 11), Ink, 2);
            if ((i - 23) % 3 == 0 || i == 23)
            {
                s.Text(X(i), Bottom + 56, FormattableString.Invariant($"{i - 23:0;\u22120;0}"), 26, Soft, "middle");
            }
        }

        Dot(s, points[4], "345.2", -30, "middle", 0);
        Dot(s, points[23], "310.6", 58, "end", 14);
        return Print(s, 1920, 1080);
    }

    public static Image Passengers()
    {
        const float Left = 170, Right = 1780, Top = 270, Bottom = 905;
        var s = Sheet("Night Line", "\u00d7 1 000 / 30 d", 1920, 1080);
        float[] months = [41, 46, 58, 63, 71, 88, 112, 118, 94, 83, 72, 97];
        float Y(float v) => Bottom - (v / 120 * (Bottom - Top));
        for (var v = 0; v <= 120; v += 20)
        {
            s.Line(Left, Y(v), Right, Y(v), v == 0 ? Ink : Rule, v == 0 ? 2.5f : 1.6f);
            s.Text(Left - 22, Y(v) + 9, FormattableString.Invariant($"{v}"), 27, Soft, "end");
        }

        var step = (Right - Left) / 12;
        var night = s.Gradient(0, 0, 0, 1, (0, "#2d4f86"), (1, "#16294d"));
        var peak = s.Gradient(0, 0, 0, 1, (0, "#f2b24a"), (1, "#d9862a"));
        for (var i = 0; i < 12; i++)
        {
            var x = Left + (i * step) + (step * 0.17f);
            var w = step * 0.66f;
            var fill = i == 7 ? peak : night;
            s.Rect(x, Y(months[i]), w, Bottom - Y(months[i]), fill);
            s.Text(x + (w / 2), Y(months[i]) - 16, FormattableString.Invariant($"{months[i]}"), 32, i == 7 ? "#b86a14" : Ink, "middle", "700");
            s.Text(x + (w / 2), Bottom + 50, FormattableString.Invariant($"{i + 1:00}"), 28, Soft, "middle");
        }

        s.Add($"<g transform='translate(1640 96)'><rect width='130' height='74' rx='16' fill='#16294d'/><rect x='14' y='16' width='24' height='20' rx='3' fill='#f2c56b'/><rect x='46' y='16' width='24' height='20' rx='3' fill='#f2c56b'/><rect x='78' y='16' width='38' height='20' rx='3' fill='#f2c56b' opacity='.5'/><rect y='50' width='130' height='5' fill='#f2b24a'/><circle cx='30' cy='78' r='11' fill='#16294d'/><circle cx='100' cy='78' r='11' fill='#16294d'/></g>");
        return Print(s, 1920, 1080);
    }

    public static Image Votes()
    {
        var s = Sheet("Port Selen", "%", 1920, 1080);
        (string Place, float Imre, float Other)[] rows =
        [
            ("Old Harbour", 61.4f, 37.2f), ("Saltgate", 56.8f, 41.6f), ("North Quay", 54.1f, 44.5f),
            ("Lantern Hill", 49.2f, 49.3f), ("Marisel", 46.7f, 51.5f), ("Eastfield", 42.3f, 56.0f),
        ];
        const float Left = 470, Right = 1770, Top = 470, High = 58, Gap = 78;
        const string Teal = "#19766f";
        const string Amber = "#d98a2b";
        var half = Left + ((Right - Left) / 2);
        s.Disc(Left + 16, 232, 16, Teal).Text(Left + 46, 243, "Imre", 34, Ink, "start", "700");
        s.Text(Right - 46, 243, "Dorran", 34, Ink, "end", "700").Disc(Right - 16, 232, 16, Amber);
        Bar(282, 92, "Port Selen", 52.3f, 46.2f, 50, 46);
        for (var i = 0; i < rows.Length; i++)
        {
            Bar(Top + (i * Gap), High, rows[i].Place, rows[i].Imre, rows[i].Other, 30, 31);
        }

        s.Stroke(FormattableString.Invariant($"M{half} 268 L{half} {Top + (rows.Length * Gap)}"), "#ffffff", 3, 0.95f);
        s.Stroke(FormattableString.Invariant($"M{half} 258 L{half} {Top + (rows.Length * Gap) + 10}"), Ink, 2.4f, 1, "3 9");
        s.Text(half, 240, "50", 26, Soft, "middle");
        return Print(s, 1920, 1080);

        void Bar(float y, float high, string place, float a, float b, float numbers, float names)
        {
            var wide = Right - Left;
            s.Text(Left - 30, y + (high / 2) + (names * 0.36f), place, names, Ink, "end", high > 80 ? "700" : "400");
            s.Rect(Left, y, wide, high, "#e4e6e6");
            s.Rect(Left, y, wide * a / 100, high, Teal, a > b ? 1 : 0.62f);
            s.Rect(Right - (wide * b / 100), y, wide * b / 100, high, Amber, b > a ? 1 : 0.62f);
            s.Text(Left + 20, y + (high / 2) + (numbers * 0.36f), FormattableString.Invariant($"{a:0.0}"), numbers, "#fff", "start", "700");
            s.Text(Right - 20, y + (high / 2) + (numbers * 0.36f), FormattableString.Invariant($"{b:0.0}"), numbers, "#fff", "end", "700");
        }
    }

    public static void Footer(Shapes s, int width, int height, string ink, string soft)
    {
        s.Line(80, height - 78, width - 80, height - 78, ink, 1.6f, 0.45f);
        s.Disc(93, height - 43, 12, "#c2402d").Stroke(FormattableString.Invariant($"M93 {height - 55} V{height - 31}"), "#fff", 2.4f);
        s.Text(118, height - 34, "Meridian Graphics", 26, soft, "start", "700");
    }

    public static Image Print(Shapes s, int width, int height) =>
        Image.SvgloadBuffer(Encoding.UTF8.GetBytes(Shapes.Document(width, height, s.ToString())), unlimited: true)
            .Flatten(background: [255]);

    private static Shapes Sheet(string title, string unit, int width, int height)
    {
        var s = new Shapes();
        s.Rect(0, 0, width, height, Paper).Rect(80, 74, 84, 9, "#c2402d");
        s.Text(80, 150, title, 58, Ink, "start", "700").Text(80, 198, unit, 29, Soft);
        Footer(s, width, height, Ink, Soft);
        return s;
    }

    private static void Dot(Shapes s, Vector2 at, string words, float dy, string anchor, float dx)
    {
        s.Disc(at.X, at.Y, 12, "#fff").Disc(at.X, at.Y, 8.5f, Blue);
        s.Text(at.X + dx, at.Y + dy, words, 36, Blue, anchor, "700");
    }

    private static string Smooth(Vector2[] p)
    {
        var d = FormattableString.Invariant($"M{p[0].X:0.#} {p[0].Y:0.#}");
        for (var i = 0; i < p.Length - 1; i++)
        {
            var a = p[i] + ((p[i + 1] - p[Math.Max(i - 1, 0)]) / 6);
            var b = p[i + 1] - ((p[Math.Min(i + 2, p.Length - 1)] - p[i]) / 6);
            d += FormattableString.Invariant($"C{a.X:0.#} {a.Y:0.#} {b.X:0.#} {b.Y:0.#} {p[i + 1].X:0.#} {p[i + 1].Y:0.#}");
        }

        return d;
    }
}
