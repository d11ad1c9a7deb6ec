using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dateline.Articles;

/// <summary>That a live article shows a picture.</summary>
public sealed class AssetUse
{
    public long ArticleId { get; init; }
    public long AssetId { get; init; }
}

public sealed class AssetUseTable : IEntityTypeConfiguration<AssetUse>
{
    public void Configure(EntityTypeBuilder<AssetUse> builder)
    {
        builder.ToTable("asset_uses").HasKey(u => new { u.ArticleId, u.AssetId });
        builder.HasIndex(u => u.AssetId);
    }
}

/// <summary>Follows the ledger and keeps where each picture is used: exact, from the articles themselves.</summary>
public sealed class TrackAssetUses : IFollower
{
    public string Name => "asset-uses";

    public async Task Follow(Entry entry, DatelineDb db, CancellationToken cancel)
    {
        if (LedgerSubjects.ArticleIn(entry) is not { } id) return;
        var article = await db.Set<PublishedArticle>().FindAsync([id], cancel);
        var shown = article is { State: PublicState.Live, Content: { } content } ? content.Pictures.Select(use => use.Asset).ToHashSet() : [];

        var kept = await db.Set<AssetUse>().Where(u => u.ArticleId == id).ToListAsync(cancel);
        kept.AddRange(db.Set<AssetUse>().Local.Where(u => u.ArticleId == id && !kept.Contains(u)));
        db.RemoveRange(kept.Where(use => !shown.Contains(use.AssetId)));
        db.AddRange(shown.Except(kept.Select(use => use.AssetId)).Select(asset => new AssetUse { ArticleId = id, AssetId = asset }));
    }
}
