using Microsoft.Playwright;

namespace Dateline.BrowserTests.Support;

/// <summary>How a reader's window is: its colours and its width.</summary>
public sealed record Look(ColorScheme Colors, int Width)
{
    public static IReadOnlyList<Look> All { get; } =
        [new(ColorScheme.Light, 1280), new(ColorScheme.Dark, 1280), new(ColorScheme.Light, 360), new(ColorScheme.Dark, 360)];

    public static Look Desk => All[0];

    public static Look Phone => All[2];

    public int Height => Width < 640 ? 740 : 800;

    public override string ToString() => $"{Colors.ToString().ToLowerInvariant()}-{Width}";
}
