namespace Dateline.PhotoMetadata.Iptc;

/// <summary>A place (Extension, Location structure).</summary>
public sealed record PhotoPlace
{
    /// <summary>Name of the place, by language (LocationName).</summary>
    public LanguageTexts? Name { get; init; }

    /// <summary>A street, a square, a building (Sublocation).</summary>
    public string? Sublocation { get; init; }

    /// <summary>City (City).</summary>
    public string? City { get; init; }

    /// <summary>Province or state (ProvinceState).</summary>
    public string? ProvinceState { get; init; }

    /// <summary>Country (CountryName).</summary>
    public string? CountryName { get; init; }

    /// <summary>Code of the country as written, by ISO 3166 two or three letters (CountryCode).</summary>
    public string? CountryCode { get; init; }

    /// <summary>Region of the world (WorldRegion).</summary>
    public string? WorldRegion { get; init; }

    /// <summary>Identifiers (LocationId).</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>Where it is (exif:GPSLatitude and its like).</summary>
    public PhotoPosition? Position { get; init; }

    internal bool IsEmpty => this is { Name: null, Sublocation: null, City: null, ProvinceState: null, CountryName: null, CountryCode: null, WorldRegion: null, Ids.Count: 0, Position: null };
}

/// <summary>A point on the earth (EXIF 2.32 GPS).</summary>
/// <param name="Latitude">Degrees, north positive.</param>
/// <param name="Longitude">Degrees, east positive.</param>
/// <param name="Altitude">Meters above the sea, below negative; null when not written.</param>
public sealed record PhotoPosition(double Latitude, double Longitude, double? Altitude);

/// <summary>A part of the picture (Extension, Image Region structure).</summary>
/// <param name="Id">Identifier within the file (rId).</param>
/// <param name="Name">Name, by language.</param>
/// <param name="Shape">rectangle, circle or polygon (rbShape).</param>
/// <param name="Unit">relative or pixel (rbUnit).</param>
/// <param name="X">Left side or center (rbX).</param>
/// <param name="Y">Upper side or center (rbY).</param>
/// <param name="Width">Width of a rectangle (rbW).</param>
/// <param name="Height">Height of a rectangle (rbH).</param>
/// <param name="Radius">Radius of a circle (rbRx).</param>
/// <param name="Types">What it shows (rCtype).</param>
/// <param name="Roles">What it is for, as cropping (rRole).</param>
public sealed record PhotoRegion(
    string? Id, LanguageTexts? Name, string? Shape, string? Unit, double? X, double? Y, double? Width, double? Height, double? Radius,
    IReadOnlyList<PhotoTerm> Types, IReadOnlyList<PhotoTerm> Roles)
{
    /// <summary>The corners of a polygon (rbVertices).</summary>
    public IReadOnlyList<PhotoCorner> Corners { get; init; } = [];
}

/// <summary>A corner of a polygon.</summary>
/// <param name="X">From the left (rbX).</param>
/// <param name="Y">From above (rbY).</param>
public sealed record PhotoCorner(double? X, double? Y);

/// <summary>A work of art or another object shown (Extension, Artwork or Object structure).</summary>
public sealed record PhotoArtwork
{
    /// <summary>Title, by language (AOTitle).</summary>
    public LanguageTexts? Title { get; init; }

    /// <summary>Makers, in their order (AOCreator).</summary>
    public IReadOnlyList<string> Creators { get; init; } = [];

    /// <summary>Their identifiers (AOCreatorId).</summary>
    public IReadOnlyList<string> CreatorIds { get; init; } = [];

    /// <summary>When it was made (AODateCreated).</summary>
    public PhotoDate? DateCreated { get; init; }

    /// <summary>About when (AOCircaDateCreated).</summary>
    public string? CircaDateCreated { get; init; }

    /// <summary>Who keeps it (AOSource).</summary>
    public string? Source { get; init; }

    /// <summary>Their number of it (AOSourceInvNo).</summary>
    public string? SourceInventoryNumber { get; init; }

    /// <summary>Their page on it (AOSourceInvURL).</summary>
    public string? SourceInventoryUrl { get; init; }

    /// <summary>Copyright notice (AOCopyrightNotice).</summary>
    public string? CopyrightNotice { get; init; }

    /// <summary>Who owns the copyright (AOCurrentCopyrightOwnerName, AOCurrentCopyrightOwnerId).</summary>
    public PhotoParty? CopyrightOwner { get; init; }

    /// <summary>Who licenses it (AOCurrentLicensorName, AOCurrentLicensorId).</summary>
    public PhotoParty? Licensor { get; init; }

    /// <summary>What it shows, by language (AOContentDescription).</summary>
    public LanguageTexts? ContentDescription { get; init; }

    /// <summary>What others added, by language (AOContributionDescription).</summary>
    public LanguageTexts? ContributionDescription { get; init; }

    /// <summary>What it is made of, by language (AOPhysicalDescription).</summary>
    public LanguageTexts? PhysicalDescription { get; init; }

    /// <summary>Styles and periods (AOStylePeriod).</summary>
    public IReadOnlyList<string> StylePeriods { get; init; } = [];
}
