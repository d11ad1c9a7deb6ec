namespace Dateline.Kernel.Rights.Crediting;

/// <summary>A credit taken apart.</summary>
public sealed record ReadCredit
{
    /// <summary>A credit that says nothing.</summary>
    public static ReadCredit Nothing { get; } = new();

    /// <summary>Who supplied the picture, by the name that the house knows it by, else as it is spelled; null when the credit does not say.</summary>
    public string? Supplier { get; init; }

    /// <summary>Whether the supplier is one of those that are known.</summary>
    public bool IsKnown { get; init; }

    /// <summary>The supplier's collection, or the partner whose picture the supplier passes on.</summary>
    public string? Collection { get; init; }

    /// <summary>Who made it, in their order.</summary>
    public IReadOnlyList<string> Creators { get; init; } = [];

    /// <summary>Whether it was given out by somebody who is part of the story.</summary>
    public bool IsHandout { get; init; }

    /// <summary>Who gave it out, whose pool it was, from whose post or broadcast it is; null when that is not said.</summary>
    public string? HandoutSource { get; init; }

    /// <summary>Whether it was taken by one for all.</summary>
    public bool IsPool { get; init; }

    /// <summary>Whether it is from the files.</summary>
    public bool IsFilePhoto { get; init; }

    /// <summary>Whether it is a still out of a film or broadcast.</summary>
    public bool IsScreengrab { get; init; }

    /// <summary>The social platform that it was found on; null when on none.</summary>
    public string? Platform { get; init; }

    /// <summary>Who passed the picture on, where the credit says <c>via</c>.</summary>
    public string? Via { get; init; }

    /// <summary>The year of the copyright; null when that is not said.</summary>
    public int? Year { get; init; }

    /// <summary>The licence that the credit names: creative commons or public domain; else none.</summary>
    public UsageCategory Licence { get; init; }

    /// <summary>The category that the credit speaks for: its licence, handout, pool, screengrab, social media, agency; else none.</summary>
    public UsageCategory Category =>
        Licence != UsageCategory.None ? Licence : IsScreengrab ? UsageCategory.Screengrab : Platform is not null ? UsageCategory.SocialMedia : IsHandout ? UsageCategory.Handout
        : IsPool ? UsageCategory.Pool : IsKnown ? UsageCategory.Agency : UsageCategory.None;

    /// <inheritdoc/>
    public bool Equals(ReadCredit? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Supplier, Collection, Creators.Count);

    /// <summary>What the credit says, for a log.</summary>
    public override string ToString() => string.Join(" · ", new[]
    {
        Supplier is null ? null : IsKnown ? Supplier : Supplier + "?",
        Collection is null ? null : "of " + Collection,
        Creators.Count == 0 ? null : "by " + string.Join(" & ", Creators),
        IsHandout ? "handout" : null, IsPool ? "pool" : null, IsScreengrab ? "screengrab" : null, Platform is null ? null : "on " + Platform,
        HandoutSource is null ? null : "from " + HandoutSource,
        Licence == UsageCategory.None ? null : "under " + Licence.Name(),
        IsFilePhoto ? "file" : null, Via is null ? null : "via " + Via,
        Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.Where(part => part is not null));
}
