using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Accounts;

/// <summary>A view of the board that somebody comes back to.</summary>
public sealed class SavedFilter
{
    public long Id { get; private init; }
    public long AccountId { get; init; }
    public string Name { get; init; } = "";

    /// <summary>The query of the board's address.</summary>
    public string Query { get; set; } = "";

    /// <summary>Whether the board begins with it.</summary>
    public bool IsFirst { get; set; }
}

public sealed class SavedFilterTable : IEntityTypeConfiguration<SavedFilter>
{
    public void Configure(EntityTypeBuilder<SavedFilter> builder)
    {
        builder.ToTable("saved_filters");
        builder.Property(f => f.Name).HasMaxLength(60);
        builder.Property(f => f.Query).HasMaxLength(2000);
        builder.HasIndex(f => new { f.AccountId, f.Name }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
    }
}
