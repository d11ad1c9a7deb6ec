namespace Dateline.NewsFormats.Ninjs;

/// <summary>
/// A news item as IPTC ninjs 3.0 and 3.1 describe it: what an agency needs of it, typed and cleaned.
/// </summary>
/// <remarks>
/// <para>Text has no outer white space and is never blank: a blank member counts as absent. All times are in UTC.
/// Lists keep the order of the item and are never null.</para>
/// <para>Part of ninjs and passed over: <c>standard</c>, <c>trustIndicators</c>, <c>plannedCoverage</c>, <c>eventDetails</c>,
/// <c>contactInfo</c>, <c>geoJSON</c>, <c>symbols</c>, counts of words and characters, and the technical data of video.</para>
/// </remarks>
public sealed record NinjsItem
{
    /// <summary>The lasting identity of the item; its versions share it. At most <see cref="NinjsLimits.Uri"/> characters.</summary>
    public required string Uri { get; init; }

    /// <summary>What it is; null when the item does not say.</summary>
    public NinjsType? Type { get; init; }

    /// <summary>The provider's word for the structure of the item.</summary>
    public string? Profile { get; init; }

    /// <summary>The version as it was written. See <see cref="NinjsVersions"/> for the order of versions.</summary>
    public string? Version { get; init; }

    /// <summary><c>full</c> or <c>partial</c>; null when the item does not say.</summary>
    public string? RepresentationType { get; init; }

    /// <summary>When the first version was made.</summary>
    public DateTimeOffset? FirstCreated { get; init; }

    /// <summary>When this version was made.</summary>
    public DateTimeOffset? VersionCreated { get; init; }

    /// <summary>When the content was made: for a picture, when it was taken.</summary>
    public DateTimeOffset? ContentCreated { get; init; }

    /// <summary>Not before this time, on any channel. An embargo that cannot be read leaves null here and makes the item <see cref="NinjsPubStatus.Withheld"/>.</summary>
    public DateTimeOffset? EmbargoedUntil { get; init; }

    /// <summary>From when its provider no longer counts it as of interest.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>Whether it may be used. <see cref="NinjsPubStatus.Usable"/> when absent; a word we do not know counts as <see cref="NinjsPubStatus.Withheld"/>.</summary>
    public NinjsPubStatus PubStatus { get; init; }

    /// <summary>1 (most urgent) to 9.</summary>
    public int? Urgency { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>Who made it, in words.</summary>
    public string? By { get; init; }

    /// <summary>The item's working name.</summary>
    public string? Slugline { get; init; }

    /// <summary>A short name: metadata, unlike <see cref="Headlines"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The place the content comes from.</summary>
    public string? Located { get; init; }

    /// <summary>For the desk that receives it; never published.</summary>
    public string? EdNote { get; init; }

    /// <summary>Who holds the rights.</summary>
    public string? CopyrightHolder { get; init; }

    /// <summary>The notice that belongs to the content.</summary>
    public string? CopyrightNotice { get; init; }

    /// <summary>What may be done with it, in words.</summary>
    public string? UsageTerms { get; init; }

    /// <summary>The rights in a language for machines, or a link to them.</summary>
    public NinjsRights? Rights { get; init; }

    /// <summary>How the content came to be: by camera, by an algorithm… (ninjs 3.1)</summary>
    public NinjsConcept? DigitalSourceType { get; init; }

    /// <summary>Headlines by role.</summary>
    public IReadOnlyList<NinjsText> Headlines { get; init; } = [];

    /// <summary>The same content in several forms.</summary>
    public IReadOnlyList<NinjsText> Bodies { get; init; } = [];

    /// <summary>Standfirsts, captions, credit lines, by role.</summary>
    public IReadOnlyList<NinjsText> Descriptions { get; init; } = [];

    /// <summary>What it is about, and where it is filed.</summary>
    public IReadOnlyList<NinjsConcept> Subjects { get; init; } = [];

    /// <summary>Events it belongs to.</summary>
    public IReadOnlyList<NinjsConcept> Events { get; init; } = [];

    /// <summary>Places in it.</summary>
    public IReadOnlyList<NinjsConcept> Places { get; init; } = [];

    /// <summary>People in it or behind it.</summary>
    public IReadOnlyList<NinjsConcept> People { get; init; } = [];

    /// <summary>Organisations in it or behind it.</summary>
    public IReadOnlyList<NinjsConcept> Organisations { get; init; } = [];

    /// <summary>Things in it or behind it.</summary>
    public IReadOnlyList<NinjsConcept> Objects { get; init; } = [];

    /// <summary>Who originated, changed or supplied it; these have a <see cref="NinjsConcept.Role"/> in place of a relation.</summary>
    public IReadOnlyList<NinjsConcept> InfoSources { get; init; } = [];

    /// <summary>Of which kind it is: interview, obituary, file photo…</summary>
    public IReadOnlyList<NinjsConcept> Genres { get; init; } = [];

    /// <summary>Its other identities.</summary>
    public IReadOnlyList<NinjsAltId> AltIds { get; init; } = [];

    /// <summary>The files of a picture, video or document.</summary>
    public IReadOnlyList<NinjsRendition> Renditions { get; init; } = [];

    /// <summary>Items that come with it: pictures, related texts, key events.</summary>
    public IReadOnlyList<NinjsAssociation> Associations { get; init; } = [];
}
