using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank.TakingIn;

/// <summary>How far a file has come.</summary>
public enum UploadState
{
    /// <summary>Its bytes are coming.</summary>
    Receiving,

    /// <summary>All of it is here, and nobody has looked at it yet.</summary>
    Quarantined,

    /// <summary>It is an asset.</summary>
    TakenIn,

    /// <summary>It was an asset already.</summary>
    Known,

    /// <summary>It is none, for a reason, and its bytes are gone.</summary>
    Refused,
}

/// <summary>A file on its way into the bank. It may come in pieces, and its bytes wait in quarantine until they were looked at.</summary>
public sealed class Upload
{
    public Guid Id { get; init; }
    public long BatchId { get; init; }

    /// <summary>As whoever brought it calls it; never a path of ours.</summary>
    public string FileName { get; init; } = "";

    /// <summary>Of the whole file, in bytes.</summary>
    public long Length { get; init; }

    public UploadState State { get; set; }

    /// <summary>Why it was refused.</summary>
    public string? Problem { get; set; }

    public long? AssetId { get; set; }

    /// <summary>Who brings it; null is the house itself.</summary>
    public long? AccountId { get; init; }

    public DateTimeOffset Begun { get; init; }
    public DateTimeOffset? Settled { get; set; }
}

public sealed class UploadTable : IEntityTypeConfiguration<Upload>
{
    public void Configure(EntityTypeBuilder<Upload> builder)
    {
        builder.ToTable("uploads");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.FileName).HasMaxLength(300);
        builder.Property(u => u.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(u => u.Problem).HasMaxLength(1000);
        builder.HasIndex(u => u.BatchId);
        builder.HasIndex(u => new { u.State, u.Begun });
        builder.HasOne<Batch>().WithMany().HasForeignKey(u => u.BatchId);
    }
}
