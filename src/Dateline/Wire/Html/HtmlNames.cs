using AngleSharp.Dom;

namespace Dateline.Wire.Html;

/// <summary>What the names and classes of elements tell us.</summary>
static class HtmlNames
{
    static readonly HashSet<string> voids = Set("area base br col embed hr img input link meta param source track wbr");

    static readonly HashSet<string> blocks = Set(
        """
        address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
        form h1 h2 h3 h4 h5 h6 header hgroup hr html li listing main menu nav ol p pre search section summary table tbody tfoot
        thead tr ul xmp plaintext
        """);

    static readonly HashSet<string> silent = Set("area base col colgroup link meta param rp source title track wbr");

    static readonly HashSet<string> dropped = Set(
        """
        applet button canvas datalist frame frameset input keygen label legend math meter noembed noframes noscript object
        optgroup option output progress script select style svg template textarea
        """);

    /// <summary>Elements that have no inside and no end.</summary>
    internal static bool IsVoid(string name) => voids.Contains(name.ToLowerInvariant());

    /// <summary>Elements that stand in lines of their own.</summary>
    internal static bool IsBlock(string name) => blocks.Contains(name);

    /// <summary>Elements that show nothing, so that nobody needs to hear of them.</summary>
    internal static bool IsSilent(string name) => silent.Contains(name);

    /// <summary>Elements that never get in, with all that is in them.</summary>
    internal static bool IsDropped(string name) => dropped.Contains(name);

    internal static bool IsList(string name) => name is "ul" or "ol" or "menu" or "dir";

    internal static bool IsHeading(string name) => name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    internal static bool IsEmbed(string name) => name is "iframe" or "embed" or "video" or "audio" or "object";

    internal static bool IsPreformatted(string name) => name is "pre" or "listing" or "xmp" or "plaintext";

    internal static bool HasClass(this IElement element, params ReadOnlySpan<string> names)
    {
        var classes = element.GetAttribute("class");
        if (string.IsNullOrEmpty(classes)) return false;
        foreach (var part in classes.AsSpan().SplitAny(" \t\n\f\r"))
        {
            foreach (var name in names)
            {
                if (classes.AsSpan(part).Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }
        return false;
    }

    /// <summary>An attribute without white space around it; null when it is missing or empty.</summary>
    internal static string? Attribute(this IElement element, string name) =>
        element.GetAttribute(name)?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The elements inside, at any depth, that may be read: nothing inside what is dropped.</summary>
    internal static IEnumerable<IElement> Inside(this IElement element, Func<string, bool> named)
    {
        foreach (var child in element.Children)
        {
            if (named(child.LocalName)) yield return child;
            if (IsDropped(child.LocalName)) continue;
            foreach (var further in child.Inside(named)) yield return further;
        }
    }

    static HashSet<string> Set(string names) =>
        new(names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
