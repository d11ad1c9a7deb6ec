namespace Dateline.Editions.Places;

/// <summary>A place that an edition has added for its datelines.</summary>
public sealed class Place
{
    Place() { }

    public Place(long editionId, string name) => (EditionId, Name) = (editionId, name);

    public long Id { get; private set; }
    public long EditionId { get; private set; }

    /// <summary>As datelines of the edition write it.</summary>
    public string Name { get; private set; } = "";
}

/// <summary>Which place the dateline of a live article names.</summary>
public sealed class PlaceUse
{
    public long ArticleId { get; init; }
    public long EditionId { get; init; }
    public string Name { get; set; } = "";
}
