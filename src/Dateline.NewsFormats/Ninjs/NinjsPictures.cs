using System.Text.RegularExpressions;

namespace Dateline.NewsFormats.Ninjs;

/// <summary>What an item says of a picture: caption, credit, origin, files.</summary>
public static partial class NinjsPictures
{
    /// <summary>Whether it is a picture or a graphic, or has no type and a file that is an image.</summary>
    public static bool IsPicture(this NinjsItem item) => item.Type switch
    {
        NinjsType.Picture or NinjsType.Graphic => true,
        null => item.Renditions.Any(rendition => rendition.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) ?? false),
        _ => false,
    };

    /// <summary>Whether its item is a picture.</summary>
    public static bool IsPicture(this NinjsAssociation association) => association.Item.IsPicture();

    /// <summary>The pictures that come with the item, in its order.</summary>
    public static IEnumerable<NinjsAssociation> Pictures(this NinjsItem item) => item.Associations.Where(IsPicture);

    /// <summary>The picture the item declares as its lead by relation or name; null when it declares none.</summary>
    public static NinjsAssociation? LeadPicture(this NinjsItem item) =>
        item.AssociationsFor("lead", "main", "featuremedia", "featured").FirstOrDefault(IsPicture);

    /// <summary>What the picture shows.</summary>
    public static string? Caption(this NinjsItem item) =>
        item.Description("caption", "text", "") ?? item.ChosenHeadline();

    /// <summary>What the picture shows, for those who do not see it.</summary>
    public static string? AltText(this NinjsItem item) => item.Description("alt", "altText", "accessibility");

    /// <summary>The credit as the supplier wrote it.</summary>
    public static string? CreditLine(this NinjsItem item) => item.Description("creditline", "credit");

    /// <summary>Who took it: a person with that relation, else the byline without the supplier after its last slash.</summary>
    public static string? Photographer(this NinjsItem item) =>
        item.People.WithRel("photographer", "creator", "author").Select(person => person.Name).FirstOrDefault(name => name is not null)
        ?? Nonblank(item.By is { } by && by.LastIndexOf('/') is var slash and >= 0 ? by[..slash] : item.By);

    /// <summary>Who supplied it: the first source, else the rights holder, else the credit line, else the byline after its last slash.</summary>
    public static string? SupplierName(this NinjsItem item) =>
        item.InfoSources.Select(source => source.Name ?? source.Literal).FirstOrDefault(name => name is not null)
        ?? item.CopyrightHolder
        ?? item.CreditLine()
        ?? Nonblank(item.By is { } by && by.LastIndexOf('/') is var slash and >= 0 ? by[(slash + 1)..] : null);

    /// <summary>When it was taken, as far as the item tells.</summary>
    public static DateTimeOffset? Taken(this NinjsItem item) => item.ContentCreated ?? item.FirstCreated;

    /// <summary>Where it comes from: <see cref="NinjsItem.Located"/>, else the first named place.</summary>
    public static string? PlaceName(this NinjsItem item) =>
        item.Located ?? item.Places.Select(place => place.Name).FirstOrDefault(name => name is not null);

    /// <summary>Whether it is from the archive and must be marked so. Genres, subjects, caption, credit line and note are asked.</summary>
    public static bool IsFilePhoto(this NinjsItem item) =>
        item.Genres.Concat(item.Subjects).Any(concept => IsFilePhoto(concept.Name) || IsFilePhoto(concept.Literal))
        || (item.Caption() is { } caption && FileCaption().IsMatch(caption))
        || (item.CreditLine() is { } credit && FileCredit().IsMatch(credit))
        || (item.EdNote?.Contains("FILE PHOTO", StringComparison.Ordinal) ?? false);

    /// <summary>The files, the one with most pixels first; files without measures after them, in the order of the item.</summary>
    public static IEnumerable<NinjsRendition> RenditionsLargestFirst(this NinjsItem item) =>
        item.Renditions.OrderByDescending(rendition => (long)(rendition.Width ?? 0) * (rendition.Height ?? 0));

    static string? Nonblank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    static bool IsFilePhoto(string? word) =>
        string.Equals(word, "file photo", StringComparison.OrdinalIgnoreCase) || string.Equals(word, "file-photo", StringComparison.OrdinalIgnoreCase);

    // "FILE - In this photo", "(FILES) The minister"; not "FILED", not "File sharing".
    [GeneratedRegex(@"^\W*FILES?(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex FileCaption();

    // "AP Photo/Jane Doe, File"; not "Profile".
    [GeneratedRegex(@"(?<!\w)file(?:\s+photo)?\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FileCredit();
}
