using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank.Collecting;

/// <summary>A place where the desk puts pictures together; one may stand within another.</summary>
public sealed class Collection
{
    public long Id { get; private init; }

    /// <summary>The names from the outermost to its own, parted by slashes.</summary>
    public string Path { get; set; } = "";

    /// <summary>The path as paths are compared, with a slash at its end: what begins with it stands within.</summary>
    public string PathKey { get; set; } = "";

    /// <summary>Counts the changes: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; set; }
}

/// <summary>That a picture is in a collection.</summary>
public sealed class CollectionItem
{
    public long CollectionId { get; init; }
    public long AssetId { get; init; }
    public string By { get; init; } = "";
    public DateTimeOffset Added { get; init; }
}

public sealed class CollectionTable : IEntityTypeConfiguration<Collection>
{
    public void Configure(EntityTypeBuilder<Collection> builder)
    {
        builder.ToTable("collections");
        builder.Property(c => c.Path).HasMaxLength(400);
        builder.Property(c => c.PathKey).HasMaxLength(400);
        builder.HasIndex(c => c.PathKey).IsUnique();
        builder.Property(c => c.Edits).IsConcurrencyToken();
    }
}

public sealed class CollectionItemTable : IEntityTypeConfiguration<CollectionItem>
{
    public void Configure(EntityTypeBuilder<CollectionItem> builder)
    {
        builder.ToTable("collection_items").HasKey(i => new { i.CollectionId, i.AssetId });
        builder.Property(i => i.By).HasMaxLength(200);
        builder.HasIndex(i => i.AssetId);
        builder.HasOne<Collection>().WithMany().HasForeignKey(i => i.CollectionId);
        builder.HasOne<Asset>().WithMany().HasForeignKey(i => i.AssetId);
    }
}
