using Dateline.Kernel.Rights;
using Dateline.Web.Strings;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>Shows how a credit will read, with a photographer who does not exist.</summary>
static class Credits
{
    /// <returns>Null where the template is not understood.</returns>
    public static string? Sample(StringTable text, string? template, string supplier, bool isOwn, bool isFilePhoto)
    {
        var parsed = CreditTemplate.Parse(string.IsNullOrWhiteSpace(template) ? Usual(isOwn) : template);
        if (!parsed.Success) return null;
        var parts = parsed.Value.Render(new(supplier, text.SuppliersSamplePerson, isFilePhoto ? text.PictureFilePhoto : null, isOwn ? text.PictureGoToMediabank : null));
        return string.Concat(parts.Select(part => part.Text));
    }

    /// <summary>What is printed where the supplier states nothing.</summary>
    public static string Usual(bool isOwn) => isOwn ? CreditTemplate.Own : CreditTemplate.Foreign;
}
