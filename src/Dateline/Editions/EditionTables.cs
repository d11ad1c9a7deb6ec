using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Editions;

public sealed class EditionTable : IEntityTypeConfiguration<Edition>
{
    public void Configure(EntityTypeBuilder<Edition> builder)
    {
        builder.ToTable("editions");
        builder.Property(e => e.Key).HasMaxLength(40);
        builder.HasIndex(e => e.Key).IsUnique();
        builder.Property(e => e.Style).IsDocument();
        builder.Property(e => e.Market).IsDocument().HasDefaultValueSql("'[]'");
        builder.Property(e => e.Edits).IsConcurrencyToken();
        builder.HasMany(e => e.Sections).WithOne().HasForeignKey(s => s.EditionId);
        builder.Navigation(e => e.Sections).AutoInclude();
    }
}

public sealed class SectionTable : IEntityTypeConfiguration<Section>
{
    public void Configure(EntityTypeBuilder<Section> builder)
    {
        builder.ToTable("sections");
        builder.Property(s => s.Key).HasMaxLength(60);
        builder.HasIndex(s => new { s.EditionId, s.Key }).IsUnique();
    }
}
