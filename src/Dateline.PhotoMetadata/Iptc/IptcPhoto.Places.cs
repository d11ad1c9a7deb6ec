namespace Dateline.PhotoMetadata.Iptc;

/// <content>Where.</content>
public sealed partial record IptcPhoto
{
    /// <summary>The place by the five properties that every program knows (Core, City (legacy), Sublocation, Province or State, Country, Country Code; MWG Location, City, State, Country): one place, each part from the place shown where that has it.</summary>
    public PhotoPlace? Place { get; init; }

    /// <summary>Where it was taken (Extension, Location Created).</summary>
    public IReadOnlyList<PhotoPlace> LocationsCreated { get; init; } = [];

    /// <summary>What places are shown (Extension, Location Shown); without any, <see cref="Place"/>, as the Metadata Working Group maps it.</summary>
    public IReadOnlyList<PhotoPlace> LocationsShown { get; init; } = [];

    /// <summary>Where the camera was (EXIF GPS; else exif:GPSLatitude and its like in XMP).</summary>
    public PhotoPosition? Position { get; init; }
}
