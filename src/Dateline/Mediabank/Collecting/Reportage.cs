using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Mediabank.Collecting;

/// <summary>Pictures of one event, told together. Readers see it through its pictures: each says which it belongs to, and how that is called.</summary>
public sealed class Reportage
{
    public long Id { get; private init; }

    /// <summary>By BCP 47 language tag; at least one.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; set; } = new Dictionary<string, string>();

    public DateTimeOffset Begun { get; init; }
    public int Edits { get; set; }
}

public sealed class ReportageTable : IEntityTypeConfiguration<Reportage>
{
    public void Configure(EntityTypeBuilder<Reportage> builder)
    {
        builder.ToTable("reportages");
        builder.Property(r => r.Titles).IsDocument();
        builder.Property(r => r.Edits).IsConcurrencyToken();
    }
}
