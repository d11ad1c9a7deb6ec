using Dateline.Kernel.Localization;
using Dateline.Web.Reader.Parts;

namespace Dateline.Web.Preview;

/// <summary>How a preview is looked at.</summary>
/// <param name="Dark">Null as the reader's device has it.</param>
/// <param name="Turned">In the other direction of writing than the edition's.</param>
public sealed record PreviewLook(bool? Dark, bool Turned)
{
    public static PreviewLook Of(HttpContext http) => new(
        http.Request.Query["dark"].ToString() switch { "1" => true, "0" => false, _ => null }, http.Request.Query["turn"] == "1");

    public string Query => string.Join('&', new[] { Dark is { } dark ? $"dark={(dark ? 1 : 0)}" : null, Turned ? "turn=1" : null }.Where(part => part is not null));

    public EditionView Turn(EditionView view) => !Turned ? view
        : view with { Style = view.Style with { Direction = view.Style.Direction == Direction.Rtl ? Direction.Ltr : Direction.Rtl } };
}
