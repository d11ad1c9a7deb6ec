using System.Globalization;
using System.Numerics;
using System.Text;

namespace Dateline.PictureMaker;

/// <summary>Writes SVG.</summary>
internal sealed class Shapes
{
    private readonly StringBuilder text = new();
    private int gradients;

    public static string Document(int width, int height, string content) => FormattableString.Invariant(
        $"<svg xmlns='http://www.w3.org/2000/svg' width='{width}' height='{height}' viewBox='0 0 {width} {height}'>{content}</svg>");

    public override string ToString() => text.ToString();

    public Shapes Add(FormattableString markup)
    {
        text.Append(markup.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public Shapes Rect(float x, float y, float w, float h, string fill, float opacity = 1, float round = 0) =>
        Add($"<rect x='{x:0.##}' y='{y:0.##}' width='{w:0.##}' height='{h:0.##}' rx='{round}' fill='{fill}' opacity='{opacity:0.###}'/>");

    public Shapes Disc(float x, float y, float r, string fill, float opacity = 1) =>
        Add($"<circle cx='{x:0.##}' cy='{y:0.##}' r='{r:0.##}' fill='{fill}' opacity='{opacity:0.###}'/>");

    public Shapes Oval(float x, float y, float rx, float ry, string fill, float opacity = 1) =>
        Add($"<ellipse cx='{x:0.##}' cy='{y:0.##}' rx='{rx:0.##}' ry='{ry:0.##}' fill='{fill}' opacity='{opacity:0.###}'/>");

    public Shapes Line(float x1, float y1, float x2, float y2, string stroke, float width, float opacity = 1) =>
        Add($"<line x1='{x1:0.##}' y1='{y1:0.##}' x2='{x2:0.##}' y2='{y2:0.##}' stroke='{stroke}' stroke-width='{width:0.##}' opacity='{opacity:0.###}' stroke-linecap='round'/>");

    public Shapes Path(string d, string fill, float opacity = 1) =>
        Add($"<path d='{d}' fill='{fill}' opacity='{opacity:0.###}'/>");

    public Shapes Stroke(string d, string stroke, float width, float opacity = 1, string dash = "none") =>
        Add($"<path d='{d}' fill='none' stroke='{stroke}' stroke-width='{width:0.##}' opacity='{opacity:0.###}' stroke-dasharray='{dash}' stroke-linecap='round' stroke-linejoin='round'/>");

    public Shapes Polygon(string fill, float opacity, params ReadOnlySpan<Vector2> points) =>
        Path(Closed(points), fill, opacity);

    public Shapes Group(string transform, Shapes inner, float opacity = 1) =>
        Add($"<g transform='{transform}' opacity='{opacity:0.###}'>{inner}</g>");

    public Shapes Text(float x, float y, string words, float size, string fill, string anchor = "start", string weight = "400", string extra = "") =>
        Add($"<text x='{x:0.##}' y='{y:0.##}' font-family='Noto Sans, DejaVu Sans, sans-serif' font-size='{size}' font-weight='{weight}' fill='{fill}' text-anchor='{anchor}' {extra}>{words}</text>");

    /// <summary>Declares a gradient in the shape's own box and gives the fill that names it.</summary>
    public string Gradient(float x1, float y1, float x2, float y2, params ReadOnlySpan<(float At, string Colour)> stops)
    {
        var name = FormattableString.Invariant($"g{NextName()}");
        Add($"<linearGradient id='{name}' x1='{x1}' y1='{y1}' x2='{x2}' y2='{y2}'>");
        Stops(stops);
        Add($"</linearGradient>");
        return $"url(#{name})";
    }

    public string Radial(float cx, float cy, float r, params ReadOnlySpan<(float At, string Colour)> stops)
    {
        var name = FormattableString.Invariant($"g{NextName()}");
        Add($"<radialGradient id='{name}' cx='{cx}' cy='{cy}' r='{r}'>");
        Stops(stops);
        Add($"</radialGradient>");
        return $"url(#{name})";
    }

    public static string Closed(ReadOnlySpan<Vector2> points) => Open(points) + "Z";

    public static string Open(ReadOnlySpan<Vector2> points)
    {
        var d = new StringBuilder();
        for (var i = 0; i < points.Length; i++)
        {
            d.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{points[i].X:0.##} {points[i].Y:0.##}");
        }

        return d.ToString();
    }

    private void Stops(ReadOnlySpan<(float At, string Colour)> stops)
    {
        foreach (var (at, colour) in stops)
        {
            var solid = colour.Length == 9 ? colour[..7] : colour;
            var alpha = colour.Length == 9 ? int.Parse(colour.AsSpan(7), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255f : 1;
            Add($"<stop offset='{at}' stop-color='{solid}' stop-opacity='{alpha:0.###}'/>");
        }
    }

    private string NextName() => FormattableString.Invariant($"{Prefix}_{gradients++}");

    /// <summary>Keeps the names of two drawings apart when one is put into the other.</summary>
    public string Prefix { get; init; } = "a";
}
