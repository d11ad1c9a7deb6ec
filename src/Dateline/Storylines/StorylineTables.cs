using Dateline.Editions;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Storylines;

public sealed class StorylineTable : IEntityTypeConfiguration<Storyline>
{
    public void Configure(EntityTypeBuilder<Storyline> builder)
    {
        builder.ToTable("storylines");
        builder.Property(s => s.Key).HasMaxLength(200);
        builder.HasIndex(s => s.Key).IsUnique();
        builder.HasIndex(s => s.MergedIntoId);
        builder.HasOne<Storyline>().WithMany().HasForeignKey(s => s.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Texts).WithOne().HasForeignKey(t => t.StorylineId);
    }
}

public sealed class StorylineTextTable : IEntityTypeConfiguration<StorylineText>
{
    public void Configure(EntityTypeBuilder<StorylineText> builder)
    {
        builder.ToTable("storyline_texts").HasKey(t => new { t.StorylineId, t.EditionId });
        builder.HasOne<Edition>().WithMany().HasForeignKey(t => t.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(t => t.Draft).IsDocument();
        builder.Property(t => t.Edits).IsConcurrencyToken();
    }
}

public sealed class PublishedStorylineTable : IEntityTypeConfiguration<PublishedStoryline>
{
    public void Configure(EntityTypeBuilder<PublishedStoryline> builder)
    {
        builder.ToTable("published_storylines").HasKey(s => new { s.StorylineId, s.EditionId });
        builder.HasOne<StorylineText>().WithOne().HasForeignKey<PublishedStoryline>(s => new { s.StorylineId, s.EditionId });
        builder.Property(s => s.Content).IsDocument();
    }
}

public sealed class StorylineItemTable : IEntityTypeConfiguration<StorylineItem>
{
    public void Configure(EntityTypeBuilder<StorylineItem> builder)
    {
        builder.ToTable("storyline_items").HasKey(i => i.ArticleId);
        builder.Property(i => i.ArticleId).ValueGeneratedNever();
        builder.Property(i => i.Precision).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(i => new { i.StorylineId, i.EditionId, i.Time });
    }
}

public sealed class StorylineAsideTable : IEntityTypeConfiguration<StorylineAside>
{
    public void Configure(EntityTypeBuilder<StorylineAside> builder)
    {
        builder.ToTable("storyline_asides");
        builder.HasIndex(a => new { a.StorylineId, a.EditionId });
        builder.Property(a => a.By).HasMaxLength(200);
        builder.Property(a => a.Content).IsDocument();
        builder.HasOne<StorylineText>().WithMany().HasForeignKey(a => new { a.StorylineId, a.EditionId });
    }
}
