using AngleSharp.Dom;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>Addresses as foreign texts write them, made into such as a body may carry, or null.</summary>
static class Addresses
{
    /// <summary>Where a link leads. A link within the foreign page itself leads nowhere here and goes without a word.</summary>
    internal static string? Link(IElement element, string attribute, Notes notes)
    {
        if (element.Attribute(attribute) is not { } given || given.StartsWith('#')) return null;
        var address = Whole(given);
        if (SafeAddress.IsLink(address)) return address;
        notes.Say($"The address “{Notes.Excerpt(given)}” cannot be followed and was left out; its text stays.");
        return null;
    }

    internal static string? Embed(string? given) =>
        given is not null && Whole(given) is var address && SafeAddress.IsEmbed(address) ? address : null;

    // "//host/path" takes the scheme of the page it stood on, which we do not know; a blank is what people forget to encode.
    static string Whole(string address) =>
        (address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address).Replace(" ", "%20", StringComparison.Ordinal);
}
