namespace Dateline.NewsFormats.Ninjs;

/// <summary>How much the reader takes. Beyond <see cref="Bytes"/> and <see cref="Depth"/> it refuses; beyond the others it passes over the rest and reports it.</summary>
public sealed record NinjsLimits
{
    /// <summary>What an agency needs and no sender of news exceeds.</summary>
    public static NinjsLimits Default { get; } = new();

    /// <summary>Size of the text: 10 MB.</summary>
    public int Bytes { get; init; } = 10_000_000;

    /// <summary>Objects and arrays inside each other: 32.</summary>
    public int Depth { get; init; } = 32;

    /// <summary>Items in one text: 1,000.</summary>
    public int Items { get; init; } = 1_000;

    /// <summary>Associations in an item, with theirs: 500.</summary>
    public int Associations { get; init; } = 500;

    /// <summary>Associations inside each other: 5.</summary>
    public int Nesting { get; init; } = 5;

    /// <summary>Entries of an array: 1,000.</summary>
    public int Entries { get; init; } = 1_000;

    /// <summary>Members of an object: 1,000.</summary>
    public int Members { get; init; } = 1_000;

    /// <summary>Characters of a headline, description or body: 2,000,000.</summary>
    public int Text { get; init; } = 2_000_000;

    /// <summary>Characters of any other string: 20,000.</summary>
    public int Line { get; init; } = 20_000;

    /// <summary>Characters of a <c>uri</c>: 2,000. Identities are keys of tables, and keys are short.</summary>
    public int Uri { get; init; } = 2_000;

    /// <summary>Problems that are reported: 200. The last one says that there are more.</summary>
    public int Problems { get; init; } = 200;
}
