namespace Dateline.Web.Reader.Parts;

/// <summary>What a page tells machines about itself. Addresses here are absolute.</summary>
/// <param name="Title">The page's own title; the edition's name is added to it.</param>
/// <param name="Canonical">The one address of the page.</param>
public sealed record PageHead(string Title, string? Canonical)
{
    public string? Description { get; init; }

    /// <summary>The page in every edition that has it, this one and <c>x-default</c> included; empty when there is only one.</summary>
    public IReadOnlyList<Alternate> Alternates { get; init; } = [];

    public HeadPicture? Picture { get; init; }

    public PageKind Kind { get; init; } = PageKind.Website;

    public DateTimeOffset? Published { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public IReadOnlyList<FeedLink> Feeds { get; init; } = [];

    /// <summary>As <c>noindex</c>; null says <c>max-image-preview:large</c>.</summary>
    public string? Robots { get; init; }

    /// <summary>In place of the site's own style sheet.</summary>
    public string? StyleSheet { get; init; }

    /// <summary>From <see cref="StructuredData.Write"/>.</summary>
    public string? StructuredData { get; init; }
}

/// <summary>The Open Graph kind of a page.</summary>
public enum PageKind
{
    Website,
    Article,
}

/// <summary>A page in one language; the tag may be <c>x-default</c>.</summary>
public sealed record Alternate(string LanguageTag, string Address);

/// <summary>A feed that a reader may subscribe to.</summary>
public sealed record FeedLink(string Title, string Address, string MediaType);

/// <summary>The picture that stands for the page elsewhere: a JPEG.</summary>
public sealed record HeadPicture(string Address, int Width, int Height, string Alt);
