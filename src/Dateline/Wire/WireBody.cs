using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.NewsFormats.Ninjs;
using Dateline.Wire.Html;

namespace Dateline.Wire;

/// <summary>What the words in an item's HTML stand for: pictures and articles that come with it.</summary>
/// <param name="Assets">Numbers of the item's pictures by uri.</param>
sealed record WireReferences(IReadOnlyDictionary<string, long> Assets, NinjsItem Item)
{
    public WireReferences(IEnumerable<KeyValuePair<string, long>> assets, NinjsItem item) : this(new Dictionary<string, long>(assets), item) { }

    /// <summary>By the surest thing first: agencies call many files <c>original.jpg</c>.</summary>
    public long? Picture(PictureReference wanted)
    {
        var found = One(p => wanted.AssociationName is { } name && p.Name == name)
            ?? One(p => p.Item.Uri == wanted.Uri)
            ?? One(p => wanted.Source is { } source && p.Item.Renditions.Any(r => r.Href == source))
            ?? One(p => wanted.Source is { } source && FileName(source) is { Length: > 0 } file && p.Item.Renditions.Any(r => r.Href is { } href && FileName(href) == file));
        return found is not null && Assets.TryGetValue(found.Item.Uri, out var asset) ? asset : null;
    }

    /// <summary>Null also for one whose uri cannot stand in a body: it will stand under the text.</summary>
    public Related? RelatedItem(string associationName) =>
        Item.RelatedTexts().FirstOrDefault(r => r.Name == associationName) is { } found && SafeAddress.IsIdentifier(found.Item.Uri) ? new Related(Uri: found.Item.Uri) : null;

    NinjsAssociation? One(Func<NinjsAssociation, bool> isMeant) => Item.Pictures().FirstOrDefault(isMeant);

    static string FileName(string address) => address.Split('?', '#')[0] is var path ? path[(path.LastIndexOf('/') + 1)..] : "";
}

/// <summary>An item's best body as blocks.</summary>
static class WireBody
{
    /// <exception cref="RefusedException">The body is beyond what is read at all: an article without its text is none.</exception>
    public static ConvertedBody Read(NinjsItem item, ItemInHand hand, WireReferences references)
    {
        if (item.BestBody() is not { } body)
        {
            if (item.Bodies.Count > 0) hand.Say($"None of the bodies is HTML or plain text ({string.Join(", ", item.Bodies.Select(b => Notes.Excerpt(b.ContentType ?? "")).Distinct().Take(5))}); the article is its standfirst.");
            return new ConvertedBody(ArticleBody.Empty, [], new HashSet<string>());
        }
        var converted = body.IsHtml
            ? HtmlBody.Read(body.Value, new HtmlReferences(item.MainHeadline(), references.Picture, references.RelatedItem, hand.LanguageOf(item, hand.Language)))
            : PlainBody.Read(body.Value, item.MainHeadline());
        if (converted.Refused is { } reason) throw new RefusedException(reason);
        foreach (var problem in converted.Problems) hand.Say(problem);
        return converted;
    }

    /// <summary>Keeps out what the strict reader would refuse to read again.</summary>
    public static ArticleBody Checked(ArticleBody body)
    {
        var read = BodyReader.Read(BodyWriter.Write(body));
        return read.Success ? body : throw new RefusedException($"The text breaks the contract of bodies at {read.Problem}");
    }
}
