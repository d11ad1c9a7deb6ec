using Dateline.Kernel.Body;
using Dateline.NewsFormats.Ninjs;
using Dateline.Wire.Html;

namespace Dateline.Wire;

/// <summary>What the words in an item's HTML stand for: pictures and articles that come with it.</summary>
/// <param name="Assets">Numbers of the item's pictures by uri.</param>
sealed record WireReferences(IReadOnlyDictionary<string, long> Assets, NinjsItem Item)
{
    public WireReferences(IEnumerable<KeyValuePair<string, long>> assets, NinjsItem item) : this(new Dictionary<string, long>(assets), item) { }

    public long? Picture(PictureReference wanted)
    {
        var found = Item.Pictures().FirstOrDefault(p =>
            p.Name == wanted.AssociationName || p.Item.Uri == wanted.Uri || (wanted.Source is not null && p.Item.Renditions.Any(r => SameFile(r.Href, wanted.Source))));
        return found is not null && Assets.TryGetValue(found.Item.Uri, out var asset) ? asset : null;
    }

    public Related? RelatedItem(string associationName) =>
        Item.RelatedTexts().FirstOrDefault(r => r.Name == associationName) is { } found ? new Related(Uri: found.Item.Uri) : null;

    static bool SameFile(string? href, string source) => href is not null && (href == source || FileName(href) == FileName(source));

    static string FileName(string address) => address.Split('?', '#')[0] is var path ? path[(path.LastIndexOf('/') + 1)..] : "";
}

/// <summary>An item's best body as blocks.</summary>
static class WireBody
{
    public static ConvertedBody Read(NinjsItem item, ItemInHand hand, WireReferences references)
    {
        if (item.BestBody() is not { } body) return new ConvertedBody(ArticleBody.Empty, [], new HashSet<string>());
        var converted = body.IsHtml
            ? HtmlBody.Read(body.Value, new HtmlReferences(item.MainHeadline(), references.Picture, references.RelatedItem, item.Language ?? hand.Language))
            : PlainBody.Read(body.Value, item.MainHeadline());
        hand.Problems.AddRange(converted.Problems);
        return converted;
    }
}
