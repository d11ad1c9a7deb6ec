namespace Dateline.Mediabank;

/// <summary>What readers may see of an asset now: its last revision, written in the same transaction.</summary>
public sealed class PublishedAsset
{
    public long AssetId { get; init; }
    public int Revision { get; set; }

    /// <summary>Of what is shown of it, whose renditions may be had.</summary>
    public string? Sha256 { get; set; }

    public bool IsWithdrawn { get; set; }

    /// <summary>Whether it is the agency's own, so that the public bank offers it.</summary>
    public bool IsOffered { get; set; }

    public DateTimeOffset Published { get; set; }
    public long? ReportageId { get; set; }

    /// <summary>Everything that readers may find it by, as the kernel's <c>SearchWords.Index</c> writes it.</summary>
    public string Words { get; set; } = "";

    public AssetContent Content { get; set; } = null!;
}
