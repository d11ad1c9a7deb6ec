using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank.Clearing;

/// <summary>What is said of pictures again and again, under a name.</summary>
public sealed class MetadataTemplate
{
    public long Id { get; private init; }
    public string Name { get; set; } = "";
    public AssetChanges Changes { get; set; } = new();

    /// <summary>Counts the changes: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; set; }
}

public sealed class MetadataTemplateTable : IEntityTypeConfiguration<MetadataTemplate>
{
    public void Configure(EntityTypeBuilder<MetadataTemplate> builder)
    {
        builder.ToTable("metadata_templates");
        builder.Property(t => t.Name).HasMaxLength(100);
        builder.HasIndex(t => t.Name).IsUnique();
        builder.Property(t => t.Changes).IsDocument();
        builder.Property(t => t.Edits).IsConcurrencyToken();
    }
}
