using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Mediabank;

/// <summary>Takes a picture away from every page. Its entries stay.</summary>
public sealed class RetractAsset(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger)
{
    public async Task Run(long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var asset = await db.Set<Asset>().SingleOrDefaultAsync(a => a.Id == id, cancel)
            ?? throw new RefusedException($"There is no picture {id}.");

        await Within(turn, asset, cancel);
        await turn.Commit(cancel);
    }

    public static async Task Within(LedgerTurn turn, Asset asset, CancellationToken cancel)
    {
        asset.Retract();
        await TakeAway(turn, asset, cancel);
    }

    /// <summary>Takes it from readers, for as long as whatever the reason is lasts.</summary>
    internal static async Task TakeAway(LedgerTurn turn, Asset asset, CancellationToken cancel)
    {
        if (await turn.Db.Set<PublishedAsset>().FindAsync([asset.Id], cancel) is not { IsWithdrawn: false } shown) return;
        await turn.Append(EntryKind.Retract, asset.Subject, null, Documents.Write(new Withdrawal(turn.Now)), cancel);
        shown.IsWithdrawn = true;
    }
}
