namespace Dateline.PhotoMetadata.Iptc;

/// <summary>The canonical record: the properties of IPTC Photo Metadata Standard 2025.1, brought together from all layers. What a file does not say is null or empty; nothing in it is blank. Here: what is in the picture.</summary>
public sealed partial record IptcPhoto
{
    /// <summary>The caption, by language (Core, Description; MWG Description).</summary>
    public LanguageTexts? Caption { get; init; }

    /// <summary>The headline (Core, Headline).</summary>
    public string? Headline { get; init; }

    /// <summary>A short name for the picture, often its number, by language (Core, Title; IIM Object Name).</summary>
    public LanguageTexts? Title { get; init; }

    /// <summary>What takes the picture's place for whoever does not see it, by language (Core, Alt Text (Accessibility)).</summary>
    public LanguageTexts? AltText { get; init; }

    /// <summary>More than the alt text can say, by language (Core, Extended Description (Accessibility)).</summary>
    public LanguageTexts? ExtendedDescription { get; init; }

    /// <summary>Words to find the picture by (Core, Keywords; MWG Keywords).</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Names of the persons shown (Extension, Person Shown; else the names of <see cref="PersonDetails"/>, else Getty's Personality).</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>The persons shown, with what is known of them (Extension, Person Shown (Details)).</summary>
    public IReadOnlyList<PhotoPerson> PersonDetails { get; init; } = [];

    /// <summary>Organisations shown (Extension, Name of Organisation Featured).</summary>
    public IReadOnlyList<string> Organisations { get; init; } = [];

    /// <summary>Their codes (Extension, Code of Organisation Featured).</summary>
    public IReadOnlyList<string> OrganisationCodes { get; init; } = [];

    /// <summary>The event shown, by language (Extension, Event Name).</summary>
    public LanguageTexts? EventName { get; init; }

    /// <summary>Identifiers of the event (Extension, Event Identifier).</summary>
    public IReadOnlyList<string> EventIds { get; init; } = [];

    /// <summary>Products shown (Extension, Product Shown).</summary>
    public IReadOnlyList<PhotoProduct> Products { get; init; } = [];

    /// <summary>Works of art and other objects shown (Extension, Artwork or Object).</summary>
    public IReadOnlyList<PhotoArtwork> Artworks { get; init; } = [];

    /// <summary>Parts of the picture and what they are (Extension, Image Region).</summary>
    public IReadOnlyList<PhotoRegion> Regions { get; init; } = [];

    /// <summary>Codes of the IPTC subject news codes, eight digits (Core, Subject Code (legacy); IIM 2:12).</summary>
    public IReadOnlyList<string> SubjectCodes { get; init; } = [];

    /// <summary>Codes of the IPTC scene news codes, six digits (Core, Scene Code).</summary>
    public IReadOnlyList<string> SceneCodes { get; init; } = [];

    /// <summary>Terms of any vocabulary for what the picture is about (Extension, CV-Term About Image).</summary>
    public IReadOnlyList<PhotoTerm> Terms { get; init; } = [];

    /// <summary>Artistic or journalistic genres (Extension, Genre).</summary>
    public IReadOnlyList<PhotoTerm> Genres { get; init; } = [];

    /// <summary>The nature of the picture, not its subject (Core, Intellectual Genre (legacy); IIM 2:04).</summary>
    public string? IntellectualGenre { get; init; }

    /// <summary>An agency's category, three letters (photoshop:Category; IIM 2:15).</summary>
    public string? Category { get; init; }

    /// <summary>An agency's further categories (photoshop:SupplementalCategories; IIM 2:20).</summary>
    public IReadOnlyList<string> SupplementalCategories { get; init; } = [];

    /// <summary>1 most urgent, 5 normal, 8 least, 0 and 9 of the agency's own (photoshop:Urgency; IIM 2:10).</summary>
    public int? Urgency { get; init; }
}
