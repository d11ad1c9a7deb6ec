namespace Dateline.Mediabank;

/// <summary>What readers may see of an asset now: its last revision, written in the same transaction.</summary>
public sealed class PublishedAsset
{
    public long AssetId { get; init; }
    public int Revision { get; set; }
    public string? Sha256 { get; set; }
    public bool IsWithdrawn { get; set; }

    /// <summary>Whether it is the agency's own, so that the public bank offers it.</summary>
    public bool IsOffered { get; set; }

    public DateTimeOffset Published { get; set; }
    public AssetContent Content { get; set; } = null!;
}
