using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Mediabank;

/// <summary>Publishes the pictures whose own embargo has ended. The database is the schedule, so a restart misses nothing and repeats nothing.</summary>
public sealed class PublishDuePictures(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, TimeProvider clock)
{
    public async Task Run(CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var due = await db.Set<Asset>().AsNoTracking().Where(a => a.EmbargoUntil <= now && !a.IsWithdrawn).OrderBy(a => a.EmbargoUntil).Select(a => a.Id).ToListAsync(cancel);
        foreach (var id in due) await PublishOne(id, cancel);
    }

    async Task PublishOne(long id, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var asset = await db.Set<Asset>().SingleAsync(a => a.Id == id, cancel);
        if (!(asset.EmbargoUntil <= turn.Now)) return;   // another node was quicker

        asset.HoldUntil(null);
        await PublishAsset.Within(turn, asset, cancel);
        await turn.Commit(cancel);
    }
}
