using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Mediabank.Clearing;

/// <summary>Lets rights act: takes a picture from readers when its rights end, and brings it back when they come back. The database is the schedule.</summary>
public sealed class SettleRights(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, TimeProvider clock)
{
    /// <summary>Those whose rights change by now.</summary>
    public async Task Run(CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var due = await db.Set<Asset>().AsNoTracking().Where(a => a.ChangesAt <= now).OrderBy(a => a.ChangesAt).Select(a => a.Id).ToListAsync(cancel);
        foreach (var id in due) await Run(id, cancel);
    }

    async Task Run(long id, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var asset = await db.Set<Asset>().SingleAsync(a => a.Id == id, cancel);
        if (!(asset.ChangesAt <= turn.Now)) return;   // another node was quicker

        await Within(turn, asset, cancel);
        await turn.Commit(cancel);
    }

    /// <summary>As a part of a turn that changes what its rights depend on.</summary>
    public static async Task Within(LedgerTurn turn, Asset asset, CancellationToken cancel)
    {
        var supplier = await turn.Db.Set<Supplier>().SingleAsync(s => s.Id == asset.SupplierId, cancel);
        await Look(turn.Db, asset, supplier, turn.Now, cancel);
        if (asset.IsWithdrawn || await turn.Db.Set<PublishedAsset>().FindAsync([asset.Id], cancel) is null) return;
        if (asset.IsBarred) await RetractAsset.TakeAway(turn, asset, cancel);
        else await PublishAsset.Within(turn, asset, cancel);
    }

    internal static async Task Look(DatelineDb db, Asset asset, Supplier supplier, DateTimeOffset now, CancellationToken cancel)
    {
        var leases = await db.Set<AssetLease>().AsNoTracking().Where(l => l.AssetId == asset.Id).ToListAsync(cancel);
        leases.AddRange(db.ChangeTracker.Entries<AssetLease>().Where(e => e.State == EntityState.Added && e.Entity.AssetId == asset.Id).Select(e => e.Entity));
        var gone = db.ChangeTracker.Entries<AssetLease>().Where(e => e.State == EntityState.Deleted).Select(e => e.Entity.Id).ToHashSet();
        asset.Settle(asset.Facts(supplier.Terms, leases.Where(l => !gone.Contains(l.Id)).Select(l => l.Terms)), now);
    }
}
