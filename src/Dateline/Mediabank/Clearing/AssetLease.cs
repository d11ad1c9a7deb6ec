using Dateline.Kernel.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank.Clearing;

/// <summary>A lease on a picture, and who gave it.</summary>
public sealed class AssetLease
{
    public long Id { get; private init; }
    public long AssetId { get; init; }
    public LeaseAccess Access { get; init; }
    public DateTimeOffset? Start { get; init; }
    public DateTimeOffset? End { get; init; }
    public string? Notes { get; init; }

    /// <summary>Null is the house itself.</summary>
    public long? AccountId { get; init; }

    /// <summary>As they were called then.</summary>
    public string By { get; init; } = "";

    public DateTimeOffset Given { get; init; }

    public Lease Terms => new(Access, Start, End, Notes, By);
}

public sealed class AssetLeaseTable : IEntityTypeConfiguration<AssetLease>
{
    public void Configure(EntityTypeBuilder<AssetLease> builder)
    {
        builder.ToTable("asset_leases");
        builder.Property(l => l.Access).HasConversion<string>().HasMaxLength(20);
        builder.Property(l => l.Notes).HasMaxLength(1000);
        builder.Property(l => l.By).HasMaxLength(200);
        builder.HasIndex(l => l.AssetId);
        builder.HasOne<Asset>().WithMany().HasForeignKey(l => l.AssetId);
    }
}
