using Dateline.Kernel;

namespace Dateline.Mediabank;

/// <summary>A picture or graphic of the mediabank. What readers see of it is its last revision.</summary>
public sealed class Asset
{
    Asset() { }

    public Asset(string? uri, long supplierId, AssetContent draft) => (Uri, SupplierId, Draft) = (uri, supplierId, draft);

    public long Id { get; private set; }

    /// <summary>The name by which its provider knows it.</summary>
    public string? Uri { get; private set; }

    public long SupplierId { get; private set; }
    public string? Sha256 { get; private set; }
    public AssetContent Draft { get; private set; } = null!;

    /// <summary>Counts the descriptions: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; private set; }

    /// <summary>The revision that readers see; null while there is none.</summary>
    public int? PublicRevision { get; private set; }

    public bool IsWithdrawn { get; private set; }
    public DateTimeOffset? EmbargoUntil { get; private set; }

    public string Subject => AssetAddress.Subject(Id);

    /// <summary>Whether readers have seen it; it may have been withdrawn since.</summary>
    public bool IsPublic => PublicRevision is not null;

    /// <summary>Whether what the draft says may not be shown now: under embargo, or withdrawn.</summary>
    public bool IsHeld(DateTimeOffset now) => IsWithdrawn || EmbargoUntil > now;

    public void Describe(AssetContent content, long supplierId)
    {
        Draft = content;
        SupplierId = supplierId;
        Sha256 = content.File?.Sha256;
        Edits++;
    }

    public void HoldUntil(DateTimeOffset? embargo) => EmbargoUntil = embargo;

    public void Publish(int revision, DateTimeOffset now)
    {
        if (EmbargoUntil > now) throw new RefusedException($"The picture is under embargo until {EmbargoUntil:u}.");
        PublicRevision = revision;
        IsWithdrawn = false;
        EmbargoUntil = null;
    }

    public void Retract() => IsWithdrawn = true;
}
