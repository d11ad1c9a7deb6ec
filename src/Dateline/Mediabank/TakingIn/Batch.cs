using Dateline.Mediabank.Clearing;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank.TakingIn;

/// <summary>Files that were brought together, and what is said of all of them.</summary>
public sealed class Batch
{
    public long Id { get; private init; }
    public string Name { get; set; } = "";

    /// <summary>Null is the house itself, as for the watched folder.</summary>
    public long? AccountId { get; init; }

    /// <summary>As they were called then.</summary>
    public string By { get; init; } = "";

    public DateTimeOffset Opened { get; init; }

    /// <summary>Said of each of its pictures as it comes, where the picture does not say so itself.</summary>
    public AssetChanges Shared { get; set; } = new();

    /// <summary>Counts the changes: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; set; }
}

public sealed class BatchTable : IEntityTypeConfiguration<Batch>
{
    public void Configure(EntityTypeBuilder<Batch> builder)
    {
        builder.ToTable("batches");
        builder.Property(b => b.Name).HasMaxLength(200);
        builder.Property(b => b.By).HasMaxLength(200);
        builder.Property(b => b.Shared).IsDocument();
        builder.Property(b => b.Edits).IsConcurrencyToken();
        builder.HasIndex(b => b.Opened);
    }
}
