using MudBlazor;

namespace Dateline.Web.Newsroom;

/// <summary>The controls in the newsroom's colours, which are those of the style sheet.</summary>
static class NewsroomTheme
{
    static readonly string[] Fonts = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "Noto Sans Arabic", "Helvetica Neue", "Arial", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#b92d14", PrimaryContrastText = "#ffffff", Secondary = "#16181b", Background = "#fbfaf8", Surface = "#ffffff",
            TextPrimary = "#16181b", TextSecondary = "#565a61", ActionDefault = "#565a61", LinesDefault = "#dddad4", LinesInputs = "#8d8a84", Divider = "#dddad4",
            Success = "#1a6b3c", Warning = "#8a5300", Error = "#a3190c", Info = "#1b5a8c", AppbarBackground = "#ffffff", AppbarText = "#16181b",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#ff8e73", PrimaryContrastText = "#1b1210", Secondary = "#ebe8e3", Background = "#131416", Surface = "#1d1f22",
            TextPrimary = "#ebe8e3", TextSecondary = "#a9abb0", ActionDefault = "#a9abb0", LinesDefault = "#34373c", LinesInputs = "#8b8d92", Divider = "#34373c",
            Success = "#7fd1a0", Warning = "#f0b75e", Error = "#ff9d8f", Info = "#86bfe8", AppbarBackground = "#1d1f22", AppbarText = "#ebe8e3",
        },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
        Typography = new Typography
        {
            Default = new DefaultTypography { FontFamily = Fonts, FontSize = "0.9375rem", LineHeight = "1.5", LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = Fonts, TextTransform = "none", FontWeight = "600", LetterSpacing = "normal", FontSize = "0.9375rem" },
        },
    };
}
