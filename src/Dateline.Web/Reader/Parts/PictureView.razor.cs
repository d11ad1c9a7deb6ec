using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Reader.Parts;

/// <summary>A picture in the formats and widths there are, without caption and credit.</summary>
public sealed partial class PictureView
{
    [Parameter, EditorRequired] public required ShownPicture Picture { get; set; }

    /// <summary>How wide it stands on the page, as the <c>sizes</c> attribute says it: see <see cref="PictureSizes"/>.</summary>
    [Parameter, EditorRequired] public required string Sizes { get; set; }

    /// <summary>Wider renditions are not offered: a card never needs them.</summary>
    [Parameter] public int Widest { get; set; } = 1920;

    /// <summary>For the one picture that is seen first.</summary>
    [Parameter] public bool Eager { get; set; }

    /// <summary>Beside a headline that says the same.</summary>
    [Parameter] public bool Decorative { get; set; }

    // A bare alt, which says "nothing to see", not a missing one.
    string Alt => Decorative ? "" : Picture.Alt;

    IEnumerable<int> Widths => Picture.Widths.Where(width => width <= Widest).DefaultIfEmpty(Picture.Widths[0]);

    string Fallback => Rendition(Widths.LastOrDefault(width => width <= 960, Widths.First()), "jpg");

    // In classes, as the policy allows no styles in the page; in tenths, which is finer than an eye that only glances.
    string? Focus => Picture.Focus is { } focus ? $"fx{Tenth(focus.X)} fy{Tenth(focus.Y)}" : null;

    string Renditions(string format) =>
        string.Join(", ", Widths.Select(width => $"{Rendition(width, format)} {Number(width)}w"));

    string Rendition(int width, string format) => $"{Picture.Address}/{Number(width)}.{format}";

    static string Tenth(int percent) => Number((percent + 5) / 10);

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>How wide pictures stand on our pages; kept in step with <c>reader.css</c>.</summary>
public static class PictureSizes
{
    public const string Lead = "(min-width: 80rem) 64.5rem, (min-width: 64rem) 80vw, 100vw";
    public const string Text = "(min-width: 80rem) 64.5rem, (min-width: 64rem) 80vw, 100vw";
    public const string Half = "(min-width: 80rem) 32rem, 50vw";
    public const string FrontLead = "(min-width: 80rem) 50rem, (min-width: 60rem) 64vw, 100vw";
    public const string Medium = "(min-width: 80rem) 24rem, (min-width: 40rem) 46vw, 100vw";
    public const string Small = "8rem";
    public const string Strip = "(min-width: 48rem) 12rem, 7rem";
    public const string Tile = "(min-width: 80rem) 19rem, (min-width: 40rem) 32vw, 50vw";
}
