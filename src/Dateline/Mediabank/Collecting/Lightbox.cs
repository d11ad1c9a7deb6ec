using Dateline.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank.Collecting;

/// <summary>Somebody's own choice of pictures, in their order.</summary>
public sealed class Lightbox
{
    public long Id { get; private init; }
    public long AccountId { get; init; }
    public string Name { get; set; } = "";
    public DateTimeOffset Begun { get; init; }
    public int Edits { get; set; }
}

/// <summary>A picture of a lightbox.</summary>
public sealed class LightboxItem
{
    public long LightboxId { get; init; }
    public long AssetId { get; init; }
    public int Order { get; set; }
    public string? Note { get; set; }
}

/// <summary>A link by which whoever has it sees a lightbox, until it ends.</summary>
public sealed class LightboxLink
{
    public long Id { get; private init; }
    public long LightboxId { get; init; }

    /// <summary>SHA-256 of the secret in the link.</summary>
    public byte[] TokenHash { get; init; } = [];

    public string By { get; init; } = "";
    public DateTimeOffset Made { get; init; }
    public DateTimeOffset Expires { get; init; }
    public DateTimeOffset? Ended { get; set; }
}

public sealed class LightboxTable : IEntityTypeConfiguration<Lightbox>
{
    public void Configure(EntityTypeBuilder<Lightbox> builder)
    {
        builder.ToTable("lightboxes");
        builder.Property(l => l.Name).HasMaxLength(200);
        builder.Property(l => l.Edits).IsConcurrencyToken();
        builder.HasIndex(l => l.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
    }
}

public sealed class LightboxItemTable : IEntityTypeConfiguration<LightboxItem>
{
    public void Configure(EntityTypeBuilder<LightboxItem> builder)
    {
        builder.ToTable("lightbox_items").HasKey(i => new { i.LightboxId, i.AssetId });
        builder.Property(i => i.Note).HasMaxLength(1000);
        builder.HasIndex(i => i.AssetId);
        builder.HasOne<Lightbox>().WithMany().HasForeignKey(i => i.LightboxId);
        builder.HasOne<Asset>().WithMany().HasForeignKey(i => i.AssetId);
    }
}

public sealed class LightboxLinkTable : IEntityTypeConfiguration<LightboxLink>
{
    public void Configure(EntityTypeBuilder<LightboxLink> builder)
    {
        builder.ToTable("lightbox_links");
        builder.Property(l => l.TokenHash).HasMaxLength(32);
        builder.Property(l => l.By).HasMaxLength(200);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasOne<Lightbox>().WithMany().HasForeignKey(l => l.LightboxId);
    }
}
