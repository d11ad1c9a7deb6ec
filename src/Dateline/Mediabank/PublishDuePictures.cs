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
        if (!await db.Set<Asset>().AnyAsync(a => a.EmbargoUntil <= now && !a.IsWithdrawn, cancel)) return;

        await using var turn = await ledger.Begin(db, cancel);
        var due = await db.Set<Asset>().Where(a => a.EmbargoUntil <= turn.Now && !a.IsWithdrawn).OrderBy(a => a.EmbargoUntil).ToListAsync(cancel);
        foreach (var asset in due)
        {
            asset.HoldUntil(null);
            await PublishAsset.Within(turn, asset, cancel);
        }
        await turn.Commit(cancel);
    }
}
