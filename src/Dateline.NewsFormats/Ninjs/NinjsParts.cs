namespace Dateline.NewsFormats.Ninjs;

/// <summary>What an item is: <c>type</c> of ninjs 3.1, after the IPTC NewsCodes <c>ninature</c>.</summary>
public enum NinjsType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary>Sound.</summary>
    Audio,

    /// <summary>Moving pictures.</summary>
    Video,

    /// <summary>A photograph. Also for the <c>image</c> and <c>photo</c> that some senders write.</summary>
    Picture,

    /// <summary>A drawn picture: a map, a chart.</summary>
    Graphic,

    /// <summary>A package of other items.</summary>
    Composite,

    /// <summary>A part that is not complete by itself.</summary>
    Component,

    /// <summary>Something that happens.</summary>
    Event,

    /// <summary>What is planned to be covered.</summary>
    Planning,

    /// <summary>A word ninjs does not have; a problem names it.</summary>
    Other,
}

/// <summary>Whether an item may be used: <c>pubStatus</c> of ninjs 3.1.</summary>
public enum NinjsPubStatus
{
    /// <summary>It may: the default.</summary>
    Usable,

    /// <summary>Not now.</summary>
    Withheld,

    /// <summary>Not any more: withdrawn by its provider.</summary>
    Canceled,
}

/// <summary>A headline, description or body.</summary>
/// <param name="Role">The provider's word for its use; null for none. Compare without case.</param>
/// <param name="ContentType">Media type; null for none.</param>
/// <param name="Value">Never blank.</param>
public sealed record NinjsText(string? Role, string? ContentType, string Value)
{
    /// <summary>Whether the value is HTML or XHTML, by its content type, else by its role, else by its look.</summary>
    public bool IsHtml => ContentType is not null
        ? ContentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
            || ContentType.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase)
        : Role is not null && (Role.Contains("html", StringComparison.OrdinalIgnoreCase)) || LooksLikeHtml;

    /// <summary>Whether the value is text without markup: <c>text/plain</c>, or nothing that says otherwise.</summary>
    public bool IsPlain => ContentType is null ? !IsHtml : ContentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);

    bool LooksLikeHtml => Value is ['<', var next, ..] && char.IsAsciiLetter(next) && Value.Contains("</", StringComparison.Ordinal);
}

/// <summary>A subject, event, place, person, organisation, thing, genre or source. At least one of name, uri and literal is there.</summary>
/// <param name="Name">For people to read.</param>
/// <param name="Rel">How it is related to the content. Compare without case.</param>
/// <param name="Uri">Its identity in a vocabulary.</param>
/// <param name="Literal">Its identity as free text.</param>
/// <param name="Role">For sources, in place of a relation.</param>
public sealed record NinjsConcept(string? Name, string? Rel = null, string? Uri = null, string? Literal = null, string? Role = null)
{
    /// <summary>Its literal, else its name: the key by which both sides know it.</summary>
    public string? Key => Literal ?? Name;
}

/// <summary>Another identity of an item.</summary>
/// <param name="Role">Whose or which; null for none.</param>
/// <param name="Value">Never blank.</param>
public sealed record NinjsAltId(string? Role, string Value);

/// <summary>A file with the content of an item.</summary>
/// <param name="Name">Which one: <c>main</c>, <c>preview</c>… Empty when the item does not say.</param>
/// <param name="Href">Where it is: an address, a path or a file name. Not checked.</param>
/// <param name="ContentType">Media type.</param>
/// <param name="Width">In pixels; positive.</param>
/// <param name="Height">In pixels; positive.</param>
/// <param name="SizeInBytes">Not negative.</param>
/// <param name="Title">For people to read.</param>
/// <param name="Focus">The point of interest, in pixels from the top left.</param>
public sealed record NinjsRendition(
    string Name,
    string? Href = null,
    string? ContentType = null,
    int? Width = null,
    int? Height = null,
    long? SizeInBytes = null,
    string? Title = null,
    NinjsPoint? Focus = null);

/// <summary>A point of a picture.</summary>
/// <param name="X">Pixels from the left.</param>
/// <param name="Y">Pixels from the top.</param>
public readonly record struct NinjsPoint(int X, int Y);

/// <summary>The rights for machines: <c>rightsInfo</c>.</summary>
/// <param name="LanguageId">The rights language.</param>
/// <param name="Link">Where the rights are written.</param>
/// <param name="Encoded">The rights themselves.</param>
public sealed record NinjsRights(string? LanguageId, string? Link, string? Encoded);

/// <summary>An item that comes with another one.</summary>
/// <param name="Name">Its name among the associations; empty when the item does not say.</param>
/// <param name="Rel">How it is related. Compare without case.</param>
/// <param name="Item">The item, whole or in part.</param>
public sealed record NinjsAssociation(string Name, string? Rel, NinjsItem Item);
