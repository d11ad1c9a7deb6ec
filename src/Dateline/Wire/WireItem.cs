using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Wire;

/// <summary>One version of a foreign item as it came in: kept whole, so that nothing of it is lost by what we made of it.</summary>
public sealed class WireItem
{
    public long Id { get; private init; }
    public required string Uri { get; init; }
    public required string Version { get; init; }
    public DateTimeOffset? VersionCreated { get; init; }
    public DateTimeOffset Received { get; set; }
    public Outcome Outcome { get; set; }
    public string? Payload { get; set; }
}

public sealed class WireItemTable : IEntityTypeConfiguration<WireItem>
{
    public void Configure(EntityTypeBuilder<WireItem> builder)
    {
        builder.ToTable("wire_items");
        builder.Property(i => i.Uri).HasMaxLength(2000);
        builder.Property(i => i.Version).HasMaxLength(ItemBounds.Version);
        builder.Property(i => i.Outcome).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(i => new { i.Uri, i.Version }).IsUnique();
    }
}
