using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank.TakingIn;

/// <summary>What an asset's file said of it when it came. Never edited: what the desk says stands in the asset.</summary>
public sealed class AssetMetadata
{
    public long AssetId { get; init; }

    /// <summary>Every layer as it stands in the file, and the canonical record: the JSON of <c>docs/contracts/photo-metadata.md</c>.</summary>
    public string Json { get; init; } = "";
}

public sealed class AssetMetadataTable : IEntityTypeConfiguration<AssetMetadata>
{
    public void Configure(EntityTypeBuilder<AssetMetadata> builder)
    {
        builder.ToTable("asset_metadata").HasKey(m => m.AssetId);
        builder.Property(m => m.AssetId).ValueGeneratedNever();
        builder.HasOne<Asset>().WithOne().HasForeignKey<AssetMetadata>(m => m.AssetId);
    }
}
