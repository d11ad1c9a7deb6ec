using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Articles.Desks;

public sealed class NewsDeskTable : IEntityTypeConfiguration<NewsDesk>
{
    public void Configure(EntityTypeBuilder<NewsDesk> builder)
    {
        builder.ToTable("desks");
        builder.Property(d => d.Name).HasMaxLength(OpenDesk.LongestName);
        builder.Property(d => d.Edits).IsConcurrencyToken();
        builder.HasIndex(d => new { d.EditionId, d.Name }).IsUnique();
        builder.HasOne<Edition>().WithMany().HasForeignKey(d => d.EditionId).OnDelete(DeleteBehavior.Restrict);
    }
}

public sealed class DeskMemberTable : IEntityTypeConfiguration<DeskMember>
{
    public void Configure(EntityTypeBuilder<DeskMember> builder)
    {
        builder.ToTable("desk_members").HasKey(m => new { m.DeskId, m.AccountId });
        builder.HasOne<NewsDesk>().WithMany().HasForeignKey(m => m.DeskId);
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
    }
}

public sealed class ContentProfileTable : IEntityTypeConfiguration<ContentProfile>
{
    public void Configure(EntityTypeBuilder<ContentProfile> builder)
    {
        builder.ToTable("content_profiles").HasKey(p => new { p.EditionId, p.Key });
        builder.Property(p => p.Key).HasMaxLength(60);
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.Rules).IsDocument();
        builder.Property(p => p.Edits).IsConcurrencyToken();
        builder.HasOne<Edition>().WithMany().HasForeignKey(p => p.EditionId);
    }
}

public sealed class ArticleTemplateTable : IEntityTypeConfiguration<ArticleTemplate>
{
    public void Configure(EntityTypeBuilder<ArticleTemplate> builder)
    {
        builder.ToTable("article_templates");
        builder.Property(t => t.Name).HasMaxLength(100);
        builder.Property(t => t.Profile).HasMaxLength(60);
        builder.Property(t => t.Content).IsDocument();
        builder.HasIndex(t => new { t.EditionId, t.Name }).IsUnique();
        builder.HasOne<Edition>().WithMany().HasForeignKey(t => t.EditionId);
    }
}

public sealed class PreviewLinkTable : IEntityTypeConfiguration<PreviewLink>
{
    public void Configure(EntityTypeBuilder<PreviewLink> builder)
    {
        builder.ToTable("preview_links");
        builder.Property(l => l.By).HasMaxLength(200);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasOne<Article>().WithMany().HasForeignKey(l => l.ArticleId);
    }
}
