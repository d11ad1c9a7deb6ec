using Dateline.Editions;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Fronts;

public sealed class FrontTable : IEntityTypeConfiguration<Front>
{
    public void Configure(EntityTypeBuilder<Front> builder)
    {
        builder.ToTable("fronts");
        builder.Property(f => f.Section).HasMaxLength(60);
        builder.HasIndex(f => new { f.EditionId, f.Section }).IsUnique();
        builder.HasOne<Edition>().WithMany().HasForeignKey(f => f.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(f => f.Draft).IsDocument();
        builder.Property(f => f.Edits).IsConcurrencyToken();
    }
}

public sealed class PublishedFrontTable : IEntityTypeConfiguration<PublishedFront>
{
    public void Configure(EntityTypeBuilder<PublishedFront> builder)
    {
        builder.ToTable("published_fronts").HasKey(f => f.FrontId);
        builder.HasOne<Front>().WithOne().HasForeignKey<PublishedFront>(f => f.FrontId);
        builder.Property(f => f.Section).HasMaxLength(60);
        builder.HasIndex(f => new { f.EditionId, f.Section }).IsUnique();
        builder.Property(f => f.Content).IsDocument();
    }
}
