using Dateline.Articles.Desks;
using Dateline.Editions;
using Dateline.Kernel.Body;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Articles;

public sealed class ArticleTable : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("articles");
        builder.Property(a => a.Uri).HasMaxLength(1000);
        builder.HasIndex(a => a.Uri).IsUnique();
        builder.Property(a => a.Stage).HasConversion<string>().HasMaxLength(20);
        builder.Property(a => a.Standing).HasConversion<string>().HasMaxLength(20);
        builder.Property(a => a.Draft).IsDocument();
        builder.Property(a => a.Edits).IsConcurrencyToken();
        builder.Property(a => a.Profile).HasMaxLength(60);
        builder.Property(a => a.Headline).HasMaxLength(2000);
        builder.Property(a => a.Slugline).HasMaxLength(2000);
        builder.Property(a => a.Language).HasMaxLength(35);
        builder.Property(a => a.Section).HasMaxLength(60);
        builder.Property(a => a.TranslationSet).HasMaxLength(200);
        builder.Property(a => a.SearchText).HasMaxLength(2000);
        builder.HasIndex(a => a.TranslationSet);
        builder.HasIndex(a => a.PublishAt);
        builder.HasIndex(a => new { a.Changed, a.Id });
        builder.HasIndex(a => new { a.EditionId, a.Stage, a.Changed });
        builder.HasIndex(a => new { a.StorylineId, a.EditionId });
        builder.HasIndex(a => new { a.AssigneeId, a.Stage });
        builder.HasOne<Edition>().WithMany().HasForeignKey(a => a.EditionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<NewsDesk>().WithMany().HasForeignKey(a => a.DeskId).OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class PublishedArticleTable : IEntityTypeConfiguration<PublishedArticle>
{
    public void Configure(EntityTypeBuilder<PublishedArticle> builder)
    {
        builder.ToTable("published_articles").HasKey(a => a.ArticleId);
        builder.HasOne<Article>().WithOne().HasForeignKey<PublishedArticle>(a => a.ArticleId);
        builder.Property(a => a.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(a => a.Uri).HasMaxLength(1000);
        builder.Property(a => a.Section).HasMaxLength(60);
        builder.Property(a => a.TranslationSet).HasMaxLength(200);
        builder.HasIndex(a => a.Uri);
        builder.HasIndex(a => new { a.EditionId, a.State, a.Published, a.ArticleId });
        builder.HasIndex(a => new { a.EditionId, a.Section, a.State, a.Published });
        builder.HasIndex(a => new { a.StorylineId, a.EditionId, a.State, a.Published });
        builder.HasIndex(a => a.TranslationSet);
        builder.Property(a => a.CardFocus).HasConversion(point => Documents.Write(point), json => Documents.Read<FocalPoint>(json)).HasMaxLength(20);
        builder.Property(a => a.Subjects).IsDocument();
        builder.Property(a => a.Content).IsDocument();
    }
}
