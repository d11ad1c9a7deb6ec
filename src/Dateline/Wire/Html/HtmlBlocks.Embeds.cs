using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <content>What stands elsewhere: embeds and documents.</content>
sealed partial class HtmlBlocks
{
    const long maxBytes = 9_007_199_254_740_991;

    bool TakeEmbed(IElement element, string? title = null)
    {
        var given = element.Attribute("src") ?? element.Attribute("data")
            ?? element.Inside(name => name == "source").Select(source => source.Attribute("src")).FirstOrDefault(source => source is not null);
        if (Addresses.Embed(given) is not { } address)
        {
            notes.Say($"An embed (<{element.LocalName}>) was left out: “{Notes.Excerpt(given ?? "")}” is no https address.");
            return true;
        }
        title ??= element.Attribute("title") is { } own ? Lines.Fit(own, notes) : null;
        return Add(new Embed(address, title));
    }

    /// <summary>A link that stands alone may be a document or an embed, by its class.</summary>
    bool TakeAlone(IElement link)
    {
        var document = link.HasClass("document");
        if ((!document && !link.HasClass("embed")) || !IsAlone(link)) return false;
        return document ? TakeDocument(link) : TakeEmbedLink(link);
    }

    bool TakeDocument(IElement link)
    {
        if (Addresses.Link(link, "href", notes) is not { } address || text.Line(link) is not { } title) return false;
        var type = link.Attribute("type") is { } given && MediaTypeName().IsMatch(given) ? given : TypeByName(address);
        long? bytes = long.TryParse(link.Attribute("data-bytes"), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size <= maxBytes
            ? size
            : null;
        return Add(new DocumentLink(title, address, MediaType: type, Bytes: bytes));
    }

    bool TakeEmbedLink(IElement link) =>
        Addresses.Embed(link.Attribute("href")) is { } address && Add(new Embed(address, text.Line(link)));

    static bool IsAlone(IElement link) =>
        link.ParentElement is { } parent && HtmlNames.IsBlock(parent.LocalName)
        && IsEdge(Neighbour(link, back: true)) && IsEdge(Neighbour(link, back: false));

    static bool IsEdge(INode? node) =>
        node is null || (node is IElement element && (element.LocalName == "br" || HtmlNames.IsBlock(element.LocalName)));

    static string? TypeByName(string address) => ExtensionOf(address) switch
    {
        "pdf" => "application/pdf",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt" => "application/vnd.ms-powerpoint",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "rtf" => "application/rtf",
        "csv" => "text/csv",
        "txt" => "text/plain",
        "json" => "application/json",
        "zip" => "application/zip",
        _ => null,
    };

    static string ExtensionOf(string address)
    {
        var path = address.Split('?', '#')[0];
        return Path.GetExtension(path[(path.LastIndexOf('/') + 1)..]).TrimStart('.').ToLowerInvariant();
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex MediaTypeName();
}
