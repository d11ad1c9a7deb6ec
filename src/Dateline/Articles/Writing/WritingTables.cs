using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Articles.Writing;

public sealed class DraftVersionTable : IEntityTypeConfiguration<DraftVersion>
{
    public void Configure(EntityTypeBuilder<DraftVersion> builder)
    {
        builder.ToTable("draft_versions").HasKey(v => new { v.ArticleId, v.Number });
        builder.Property(v => v.By).HasMaxLength(200);
        builder.Property(v => v.Kind).HasConversion<string>().HasMaxLength(20);
        builder.Property(v => v.Content).IsDocument();
        builder.HasOne<Article>().WithMany().HasForeignKey(v => v.ArticleId);
    }
}

public sealed class PenTable : IEntityTypeConfiguration<Pen>
{
    public void Configure(EntityTypeBuilder<Pen> builder)
    {
        builder.ToTable("pens").HasKey(p => p.ArticleId);
        builder.Property(p => p.ArticleId).ValueGeneratedNever();
        builder.Property(p => p.Window).HasMaxLength(Pens.LongestWindow).IsConcurrencyToken();
        builder.Property(p => p.AskedWindow).HasMaxLength(Pens.LongestWindow);
        builder.HasOne<Article>().WithOne().HasForeignKey<Pen>(p => p.ArticleId);
    }
}

public sealed class PresenceTable : IEntityTypeConfiguration<Presence>
{
    public void Configure(EntityTypeBuilder<Presence> builder)
    {
        builder.ToTable("presences").HasKey(p => new { p.ArticleId, p.Window });
        builder.Property(p => p.Window).HasMaxLength(Pens.LongestWindow);
        builder.HasOne<Article>().WithMany().HasForeignKey(p => p.ArticleId);
    }
}

public sealed class DraftCommentTable : IEntityTypeConfiguration<DraftComment>
{
    public void Configure(EntityTypeBuilder<DraftComment> builder)
    {
        builder.ToTable("draft_comments");
        builder.Property(c => c.By).HasMaxLength(200);
        builder.Property(c => c.Text).HasMaxLength(DraftComment.Longest);
        builder.Property(c => c.Quote).HasMaxLength(500);
        builder.Property(c => c.ResolvedBy).HasMaxLength(200);
        builder.HasOne<Article>().WithMany().HasForeignKey(c => c.ArticleId);
        builder.HasOne<DraftComment>().WithMany().HasForeignKey(c => c.ParentId);
    }
}

public sealed class TranslationSourceTable : IEntityTypeConfiguration<TranslationSource>
{
    public void Configure(EntityTypeBuilder<TranslationSource> builder)
    {
        builder.ToTable("translation_sources").HasKey(t => t.ArticleId);
        builder.Property(t => t.ArticleId).ValueGeneratedNever();
        builder.HasIndex(t => t.OriginalId);
        builder.Property(t => t.Content).IsDocument();
        builder.HasOne<Article>().WithOne().HasForeignKey<TranslationSource>(t => t.ArticleId);
    }
}
