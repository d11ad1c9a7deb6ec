using Dateline.Kernel.Rights;

namespace Dateline.Mediabank.Clearing;

/// <summary>Some of what can be said of pictures, to be said of many at once: an upload's shared metadata, a template, a change of several. What is null is left as it is.</summary>
public sealed record AssetChanges
{
    /// <summary>By BCP 47 language tag; of a text, what is null is left.</summary>
    public IReadOnlyDictionary<string, AssetText>? Texts { get; init; }

    public AssetKind? Kind { get; init; }
    public long? Supplier { get; init; }
    public string? Photographer { get; init; }
    public string? PhotographerTitle { get; init; }
    public string? Source { get; init; }
    public string? CopyrightNotice { get; init; }
    public string? HandoutSource { get; init; }
    public bool? IsFilePhoto { get; init; }
    public string? Location { get; init; }
    public string? City { get; init; }
    public string? State { get; init; }
    public string? Country { get; init; }
    public string? CountryCode { get; init; }
    public string? Event { get; init; }
    public string? JobId { get; init; }
    public string? DigitalSourceType { get; init; }

    /// <summary>Added to those that are there.</summary>
    public IReadOnlyList<string>? Keywords { get; init; }

    /// <summary>Added to those that are there.</summary>
    public IReadOnlyList<string>? People { get; init; }

    /// <summary>Added to those that are there.</summary>
    public IReadOnlyList<string>? Labels { get; init; }

    /// <summary>Taken away.</summary>
    public IReadOnlyList<string>? WithoutKeywords { get; init; }

    /// <summary>Taken away.</summary>
    public IReadOnlyList<string>? WithoutLabels { get; init; }

    public long? Reportage { get; init; }
    public UsageCategory? Category { get; init; }
    public string? Restrictions { get; init; }
    public string? Instructions { get; init; }

    /// <summary>By BCP 47 language tag.</summary>
    public IReadOnlyDictionary<string, string>? UsageTerms { get; init; }

    public IReadOnlyList<string>? Allow { get; init; }
    public IReadOnlyList<string>? Deny { get; init; }
    public DateTimeOffset? EmbargoUntil { get; init; }
    public DateTimeOffset? Expires { get; init; }
}
