using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Ledger;

/// <summary>The one row that every publication locks: what the next entry is, and when the last one was.</summary>
public sealed class LedgerHead
{
    public int Id { get; private init; } = 1;
    public long Next { get; set; }
    public DateTimeOffset Time { get; set; }
}

/// <summary>How far a follower has come: the index of the next entry that it has not seen.</summary>
public sealed class FollowerPosition
{
    public string Follower { get; init; } = "";
    public long Next { get; set; }
}

public sealed class EntryTable : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.ToTable("ledger_entries").HasKey(e => e.Index);
        builder.Property(e => e.Index).ValueGeneratedNever();
        builder.Property(e => e.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(e => e.Subject).HasMaxLength(200);
        builder.Property(e => e.Edition).HasMaxLength(40);
        builder.HasIndex(e => new { e.Subject, e.Revision }).IsUnique();
    }
}

public sealed class RevisionTable : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("revisions").HasKey(r => new { r.Subject, r.Number });
        builder.Property(r => r.Subject).HasMaxLength(200);
        builder.HasIndex(r => r.EntryIndex).IsUnique();
        builder.HasOne<Entry>().WithOne().HasForeignKey<Revision>(r => r.EntryIndex).OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class LedgerHeadTable : IEntityTypeConfiguration<LedgerHead>
{
    public void Configure(EntityTypeBuilder<LedgerHead> builder)
    {
        builder.ToTable("ledger_head", table => table.HasCheckConstraint("one_row", "\"Id\" = 1"));
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.HasData(new { Id = 1, Next = 0L, Time = DateTimeOffset.UnixEpoch });
    }
}

public sealed class FollowerPositionTable : IEntityTypeConfiguration<FollowerPosition>
{
    public void Configure(EntityTypeBuilder<FollowerPosition> builder)
    {
        builder.ToTable("follower_positions").HasKey(p => p.Follower);
        builder.Property(p => p.Follower).HasMaxLength(100);
    }
}
