using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank;

public sealed class SupplierTable : IEntityTypeConfiguration<Supplier>
{
    public void Configure(EntityTypeBuilder<Supplier> builder)
    {
        builder.ToTable("suppliers");
        builder.Property(s => s.Name).HasMaxLength(200);
        builder.Property(s => s.NameKey).HasMaxLength(200);
        builder.HasIndex(s => s.NameKey).IsUnique();
        builder.Property(s => s.Edits).IsConcurrencyToken();
        builder.Property(s => s.Credits).IsDocument();
        builder.Property(s => s.Names).IsDocument();
        builder.Property(s => s.Rules).IsDocument().HasDefaultValueSql("'[]'");
        builder.Property(s => s.Agreement).IsDocument();
        builder.Ignore(s => s.Terms);
    }
}

public sealed class AssetTable : IEntityTypeConfiguration<Asset>
{
    public void Configure(EntityTypeBuilder<Asset> builder)
    {
        builder.ToTable("assets");
        builder.Property(a => a.Uri).HasMaxLength(1000);
        builder.HasIndex(a => a.Uri).IsUnique();
        builder.Property(a => a.Sha256).HasMaxLength(64);
        builder.HasIndex(a => a.Sha256);
        builder.Property(a => a.SearchText).HasMaxLength(4000);
        builder.Property(a => a.Draft).IsDocument();
        builder.Property(a => a.Edits).IsConcurrencyToken();
        builder.Property(a => a.StatedRights).IsDocument();
        builder.Ignore(a => a.Rights);
        builder.Property(a => a.AddedBy).HasMaxLength(200);
        builder.Property(a => a.FileName).HasMaxLength(300);
        builder.Property(a => a.Labels).IsDocument().HasDefaultValueSql("'[]'");
        builder.HasIndex(a => new { a.Added, a.Id });
        builder.HasIndex(a => a.ChangesAt);
        builder.HasIndex(a => a.BatchId);
        builder.HasIndex(a => a.ReportageId);
        builder.HasOne<Supplier>().WithMany().HasForeignKey(a => a.SupplierId).OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class PublishedAssetTable : IEntityTypeConfiguration<PublishedAsset>
{
    public void Configure(EntityTypeBuilder<PublishedAsset> builder)
    {
        builder.ToTable("published_assets").HasKey(a => a.AssetId);
        builder.HasOne<Asset>().WithOne().HasForeignKey<PublishedAsset>(a => a.AssetId);
        builder.Property(a => a.Sha256).HasMaxLength(64);
        builder.HasIndex(a => a.Sha256);
        builder.HasIndex(a => new { a.IsOffered, a.Published });
        builder.HasIndex(a => a.ReportageId);
        builder.Property(a => a.Content).IsDocument();
    }
}
