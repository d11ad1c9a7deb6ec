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
        const float Left = 190, Right = 1800, Top = 270, Bottom = 930, Intake = 384.5f;
        var s = Sheet("Lake Ossa", "m", 1920, 1080);
        float Y(float level) => Bottom - ((level - 380) / 35 * (Bottom - Top));
        for (var level = 380; level <= 415; level += 5)
        {
            s.Line(Left, Y(level), Right, Y(level), level == 380 ? Ink : Rule, level == 380 ? 2.5f : 1.6f);
            s.Text(Left - 22, Y(level) + 9, FormattableString.Invariant($"{level}"), 27, Soft, "end");
        }

        float[] levels = [412.0f, 396.2f, 392.6f, 390.0f, 388.6f];
        var points = levels.Select((l, i) => new Vector2(Left + 110 + (i * 335), Y(l))).ToArray();
        var area = s.Gradient(0, 0, 0, 1, (0, "#1f5f8b55"), (1, "#1f5f8b10"));
        s.Path(FormattableString.Invariant($"{Shapes.Open(points)} L{points[^1].X} {Bottom} L{points[0].X} {Bottom} Z"), area);
        s.Stroke(FormattableString.Invariant($"M{Left} {Y(Intake)} L{Right} {Y(Intake)}"), Red, 4, 1, "4 13");
        s.Text(points[0].X + 20, Y(Intake) - 18, "Marrow", 31, Red, "start", "700").Text(points[0].X + 162, Y(Intake) - 18, "384.5", 31, Red, "start", "700");
        s.Stroke(Shapes.Open(points), Blue, 7);
        for (var i = 0; i < points.Length; i++)
        {
            var last = i == points.Length - 1;
            var dot = last ? Ink : Blue;
            s.Disc(points[i].X, points[i].Y, last ? 19 : 13, "#fff").Disc(points[i].X, points[i].Y, last ? 14 : 9, dot);
            s.Text(points[i].X + (i switch { 0 => 30, 1 => 44, _ => 0 }), points[i].Y + (i == 0 ? 12 : -34), FormattableString.Invariant($"{levels[i]:0.0}"), last ? 50 : 38, dot, i == 0 ? "start" : "middle", "700");
        }

        return Print(s, 1920, 1080);
    }

    public static Image Berths()
    {
        const float Left = 190, Right = 1640, Top = 270, Bottom = 905, Offered = 4368;
        var s = Sheet("Night Line", "Berths", 1920, 1080);
        float[] weeks = [3276, 3494, 3669, 3800];
        float Y(float v) => Bottom - (v / Offered * (Bottom - Top));
        var step = (Right - Left) / weeks.Length;
        var night = s.Gradient(0, 0, 0, 1, (0, "#2d4f86"), (1, "#16294d"));
        for (var i = 0; i < weeks.Length; i++)
        {
            var x = Left + (i * step) + (step * 0.2f);
            var wide = step * 0.6f;
            s.Rect(x, Top, wide, Bottom - Top, "#e9ebec");
            s.Rect(x, Y(weeks[i]), wide, Bottom - Y(weeks[i]), night);
            s.Text(x + (wide / 2), Y(weeks[i]) + 62, FormattableString.Invariant($"{weeks[i]:N0}"), 46, "#fff", "middle", "700");
            s.Text(x + (wide / 2), Bottom + 54, FormattableString.Invariant($"{i + 1}"), 34, Soft, "middle");
        }

        s.Line(Left, Bottom, Right, Bottom, Ink, 2.5f);
        s.Stroke(FormattableString.Invariant($"M{Left} {Top} L{Right} {Top}"), "#d9862a", 5, 1, "5 14");
        s.Text(Right + 24, Top + 14, "4,368", 44, "#b86a14", "start", "700");
        s.Add($"<g transform='translate(1660 84)'><rect width='130' height='74' rx='16' fill='#16294d'/><rect x='14' y='16' width='24' height='20' rx='3' fill='#f2c56b'/><rect x='46' y='16' width='24' height='20' rx='3' fill='#f2c56b'/><rect x='78' y='16' width='38' height='20' rx='3' fill='#f2c56b' opacity='.5'/><rect y='50' width='130' height='5' fill='#f2b24a'/><circle cx='30' cy='78' r='11' fill='#16294d'/><circle cx='100' cy='78' r='11' fill='#16294d'/></g>");
        return Print(s, 1920, 1080);
    }

    public static Image Votes()
    {
        const string Teal = "#19766f";
        const string Amber = "#d98a2b";
        const float Left = 470, Right = 1700, High = 112;
        var s = Sheet("Port Selen", "%", 1920, 1080);
        Pair(280, "I", ("Ruell", 48.9f), ("Imre", 48.8f));
        Pair(620, "II", ("Imre", 52.0f), ("Ruell", 46.5f));
        s.Line(Left, 262, Left, 890, Ink, 2.5f);
        return Print(s, 1920, 1080);

        void Pair(float y, string number, params ReadOnlySpan<(string Name, float Share)> bars)
        {
            s.Text(120, y + High + 34, number, 84, Soft, "start", "700");
            for (var i = 0; i < bars.Length; i++)
            {
                var (name, share) = bars[i];
                var top = y + (i * (High + 16));
                var wide = (Right - Left) * share / 55;
                s.Text(Left - 34, top + (High / 2) + 16, name, 44, Ink, "end", i == 0 ? "700" : "400");
                s.Rect(Left, top, wide, High, name == "Imre" ? Teal : Amber, i == 0 ? 1 : 0.72f);
                s.Text(Left + wide + 26, top + (High / 2) + 18, FormattableString.Invariant($"{share:0.0}"), 52, Ink, "start", "700");
            }
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
}
