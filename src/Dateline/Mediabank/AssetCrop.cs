using Dateline.Kernel.Imaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank;

/// <summary>A part of a picture that somebody chose. It is never changed: another part is another crop.</summary>
public sealed class AssetCrop
{
    public long Id { get; private init; }
    public long AssetId { get; init; }

    /// <summary>The <see cref="PictureCrop"/>, as it is written.</summary>
    public string Key { get; init; } = "";

    /// <summary>The name of its <see cref="CropRatio"/>; null for freehand.</summary>
    public string? Ratio { get; init; }

    public long? AccountId { get; init; }

    /// <summary>As they were called then.</summary>
    public string By { get; init; } = "";

    public DateTimeOffset Made { get; init; }
}

public sealed class AssetCropTable : IEntityTypeConfiguration<AssetCrop>
{
    public void Configure(EntityTypeBuilder<AssetCrop> builder)
    {
        builder.ToTable("asset_crops");
        builder.Property(c => c.Key).HasMaxLength(50);
        builder.Property(c => c.Ratio).HasMaxLength(10);
        builder.Property(c => c.By).HasMaxLength(200);
        builder.HasIndex(c => new { c.AssetId, c.Key }).IsUnique();
        builder.HasOne<Asset>().WithMany().HasForeignKey(c => c.AssetId);
    }
}
