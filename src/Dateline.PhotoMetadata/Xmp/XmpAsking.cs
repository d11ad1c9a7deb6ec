using Dateline.PhotoMetadata.Iptc;

namespace Dateline.PhotoMetadata.Xmp;

/// <summary>Asks nodes by their meaning, and takes a single value where a list should be, or the other way round.</summary>
static class XmpAsking
{
    /// <summary>The first text that says something.</summary>
    public static string? Text(this XmpNode? node) => node.TextList() is [var first, ..] ? first : null;

    /// <summary>All texts that say something, in their order.</summary>
    public static IReadOnlyList<string> TextList(this XmpNode? node)
    {
        if (node is null) return [];
        if (node.Form == XmpForm.Text) return Texts.Clean(node.Text) is { } text ? [text] : [];
        return node.Form == XmpForm.Structure ? [] : [.. node.Children.Where(item => item.Form == XmpForm.Text).Select(item => Texts.Clean(item.Text)!).Where(item => item is not null)];
    }

    public static LanguageTexts? Languages(this XmpNode? node)
    {
        if (node is null || node.Form == XmpForm.Structure) return null;
        var items = node.Form == XmpForm.Text ? [node] : node.Children;
        var texts = items.Where(item => item.Form == XmpForm.Text)
            .Select(item => (Language: string.IsNullOrWhiteSpace(item.Language) ? LanguageTexts.NoLanguage : item.Language.Trim(), Text: Texts.Clean(item.Text)!))
            .Where(item => item.Text is not null).Select(item => KeyValuePair.Create(item.Language, item.Text)).ToList();
        return texts.Count == 0 ? null : new LanguageTexts(texts);
    }

    /// <summary>The structures of a list that have any field.</summary>
    public static IEnumerable<XmpNode> Structures(this XmpNode? node) => node switch
    {
        null => [],
        { Form: XmpForm.Structure } => node.Children.Count > 0 ? [node] : [],
        { Form: XmpForm.Text } => [],
        _ => node.Children.Where(item => item is { Form: XmpForm.Structure, Children.Count: > 0 }),
    };

    /// <summary>A field of a structure, in whatever namespace it was put.</summary>
    public static XmpNode? Field(this XmpNode node, string name) => node.Children.FirstOrDefault(field => field.Name == name);

    public static string? FieldText(this XmpNode node, string name) => node.Field(name).Text();
}
