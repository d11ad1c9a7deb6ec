using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Editions.Places;

public sealed class PlaceTable : IEntityTypeConfiguration<Place>
{
    public void Configure(EntityTypeBuilder<Place> builder)
    {
        builder.ToTable("places");
        builder.Property(p => p.Name).HasMaxLength(AddPlace.LongestName);
        builder.HasIndex(p => new { p.EditionId, p.Name }).IsUnique();
        builder.HasOne<Edition>().WithMany().HasForeignKey(p => p.EditionId);
    }
}

public sealed class PlaceUseTable : IEntityTypeConfiguration<PlaceUse>
{
    public void Configure(EntityTypeBuilder<PlaceUse> builder)
    {
        builder.ToTable("place_uses").HasKey(u => u.ArticleId);
        builder.Property(u => u.ArticleId).ValueGeneratedNever();
        builder.HasIndex(u => new { u.EditionId, u.Name });
    }
}
