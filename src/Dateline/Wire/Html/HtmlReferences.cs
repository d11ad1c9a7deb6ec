using Dateline.Kernel.Body;

namespace Dateline.Wire.Html;

/// <summary>What a text refers to outside itself.</summary>
/// <param name="Headline">A heading of the first level that repeats it is dropped.</param>
/// <param name="Picture">The number of an asset; null when there is no such picture.</param>
/// <param name="RelatedItem">The card of an association by its name; null when it is no related article.</param>
/// <param name="Language">The article's own language: text is marked only where it differs.</param>
public sealed record HtmlReferences(
    string? Headline, Func<PictureReference, long?> Picture, Func<string, Related?> RelatedItem, string Language);

/// <summary>All that a text says about which picture it means; any of them may be missing.</summary>
/// <param name="AssociationName">The name of an association of the item.</param>
/// <param name="Uri">The association's <c>uri</c>.</param>
/// <param name="Source">The address of a rendition, or a file name beside the item.</param>
public sealed record PictureReference(string? AssociationName, string? Uri, string? Source);
