using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank.Licensing;

/// <summary>That somebody took a file away, and what for. Never rewritten.</summary>
public sealed class Download
{
    public long Id { get; private init; }
    public long AssetId { get; init; }
    public DateTimeOffset Time { get; init; }

    /// <summary>Null is nobody of the staff.</summary>
    public long? AccountId { get; init; }

    /// <summary>As they were called then.</summary>
    public string By { get; init; } = "";

    public Purpose Purpose { get; init; }
    public string? Note { get; init; }

    /// <summary>By which request; null for the staff.</summary>
    public long? RequestId { get; init; }

    /// <summary>What they took: <c>original</c>, or a rendition's size.</summary>
    public string Form { get; init; } = "";

    /// <summary>SHA-256 of the bytes that were sent, hexadecimal: to tell later whose copy one is.</summary>
    public string Sha256 { get; init; } = "";
}

public sealed class DownloadTable : IEntityTypeConfiguration<Download>
{
    public void Configure(EntityTypeBuilder<Download> builder)
    {
        builder.ToTable("downloads");
        builder.Property(d => d.By).HasMaxLength(200);
        builder.Property(d => d.Purpose).HasConversion<string>().HasMaxLength(20);
        builder.Property(d => d.Note).HasMaxLength(1000);
        builder.Property(d => d.Form).HasMaxLength(60);
        builder.Property(d => d.Sha256).HasMaxLength(64);
        builder.HasIndex(d => new { d.AssetId, d.Time });
        builder.HasIndex(d => d.Time);
        builder.HasOne<Asset>().WithMany().HasForeignKey(d => d.AssetId);
    }
}
