using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Articles;

/// <summary>That an article showed or shows a picture to readers, from when and until when.</summary>
public sealed class AssetUse
{
    public long Id { get; private init; }

    /// <summary>What shows it, as the ledger calls it: <c>article/12</c>.</summary>
    public string Subject { get; init; } = "";

    public long? ArticleId { get; init; }
    public long AssetId { get; init; }
    public long? EditionId { get; init; }
    public DateTimeOffset Since { get; init; }

    /// <summary>Null while it does.</summary>
    public DateTimeOffset? Until { get; set; }

    /// <summary>The part of the picture that it shows, by its key; null is the whole.</summary>
    public string? Crop { get; init; }
}

public sealed class AssetUseTable : IEntityTypeConfiguration<AssetUse>
{
    public void Configure(EntityTypeBuilder<AssetUse> builder)
    {
        builder.ToTable("asset_usages");
        builder.Property(u => u.Subject).HasMaxLength(100);
        builder.Property(u => u.Crop).HasMaxLength(50);
        builder.HasIndex(u => new { u.AssetId, u.Until });
        builder.HasIndex(u => new { u.Subject, u.Until });
        builder.HasIndex(u => u.Since);
    }
}

/// <summary>Follows the ledger and keeps where each picture is used and was used: exact, from what was published itself.</summary>
public sealed class TrackAssetUses : IFollower
{
    public string Name => "asset-usages";

    public async Task Follow(Entry entry, DatelineDb db, CancellationToken cancel)
    {
        if (LedgerSubjects.ArticleIn(entry) is not { } id) return;
        var article = await db.Set<PublishedArticle>().FindAsync([id], cancel);
        var shown = article is { State: PublicState.Live, Content: { } content } ? content.Pictures.Select(use => use.Asset).ToHashSet() : [];

        var kept = await db.Set<AssetUse>().Where(u => u.Subject == entry.Subject && u.Until == null).ToListAsync(cancel);
        kept.AddRange(db.Set<AssetUse>().Local.Where(u => u.Subject == entry.Subject && u.Until == null && !kept.Contains(u)));
        kept.RemoveAll(use => use.Until is not null);
        foreach (var use in kept.Where(use => !shown.Contains(use.AssetId))) use.Until = entry.Time;
        db.AddRange(shown.Except(kept.Select(use => use.AssetId)).Select(asset =>
            new AssetUse { Subject = entry.Subject, ArticleId = id, AssetId = asset, EditionId = article!.EditionId, Since = entry.Time }));
    }
}
