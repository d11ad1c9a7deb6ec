namespace Dateline.Kernel.Rights;

/// <summary>All that must be known of a picture to say whether it may be used.</summary>
public sealed record PictureFacts
{
    /// <summary>What is stated.</summary>
    public required PictureRights Rights { get; init; }

    /// <summary>The picture desk's dated words.</summary>
    public IReadOnlyList<Lease> Leases { get; init; } = [];

    /// <summary>What is agreed with its supplier.</summary>
    public SupplierTerms Terms { get; init; } = SupplierTerms.None;

    /// <summary>Whether a credit can be printed.</summary>
    public bool HasCredit { get; init; } = true;

    /// <summary>Whether there is a caption in the language of its use.</summary>
    public bool HasCaption { get; init; } = true;

    /// <summary>Whether its supplier or the house has taken it back. NewsML <c>canceled</c>, a picture kill.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>When it came; null when nobody knows.</summary>
    public DateTimeOffset? Received { get; init; }

    /// <summary>Whether the house may pass it on: its own, or acquired for that. Grid's <c>syndicationRights.rights.acquired</c>.</summary>
    public bool MayPassOn { get; init; }
}
