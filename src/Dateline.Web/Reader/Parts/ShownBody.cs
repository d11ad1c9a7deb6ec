using Dateline.Kernel.Body;

namespace Dateline.Web.Reader.Parts;

/// <summary>A body with everything that its blocks only name. What is not found here is not shown.</summary>
/// <param name="Body">The blocks.</param>
public sealed record ShownBody(ArticleBody Body)
{
    /// <summary>"CORVALE (Meridian) — ", from <c>EditionFormat.Dateline</c>: stands in front of the first paragraph.</summary>
    public string? Dateline { get; init; }

    /// <summary>By the number of the asset, with the asset's own caption and alt.</summary>
    public IReadOnlyDictionary<long, ShownPicture> Pictures { get; init; } = new Dictionary<long, ShownPicture>();

    /// <summary>By the number of the article.</summary>
    public IReadOnlyDictionary<long, ShownArticle> Articles { get; init; } = new Dictionary<long, ShownArticle>();

    /// <summary>By the foreign address of the article.</summary>
    public IReadOnlyDictionary<string, ShownArticle> ForeignArticles { get; init; } = new Dictionary<string, ShownArticle>();

    /// <summary>Addresses of documents by the number of the asset.</summary>
    public IReadOnlyDictionary<long, string> Documents { get; init; } = new Dictionary<long, string>();

    /// <summary>The paragraph that the dateline stands in front of.</summary>
    public Paragraph? Opening => Body.Blocks.OfType<Paragraph>().FirstOrDefault();

    public ShownPicture? Find(PictureUse use) => Pictures.GetValueOrDefault(use.Asset) is { } picture
        ? picture with
        {
            Caption = use.Caption ?? picture.Caption,
            Alt = use.Alt ?? picture.Alt,
            Language = use.Caption is null ? picture.Language : null,
            Focus = use.Focus ?? picture.Focus,
        }
        : null;

    public ShownArticle? Find(Related related) => related.Article is { } number
        ? Articles.GetValueOrDefault(number)
        : ForeignArticles.GetValueOrDefault(related.Uri ?? "");

    public string? Find(DocumentLink document) => document.Address
        ?? (document.Asset is { } asset ? Documents.GetValueOrDefault(asset) : null);
}
