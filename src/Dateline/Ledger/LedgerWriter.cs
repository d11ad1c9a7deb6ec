using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Ledger;

/// <summary>
/// Gives publications their turn, one at a time: whoever holds the turn holds the ledger's head until the commit,
/// so that entries are gapless and everybody sees them in one order. Take the turn first and load after it:
/// what is loaded under the turn cannot be changed by another publication.
/// </summary>
public sealed class LedgerWriter(TimeProvider clock, LedgerBell bell) : IDisposable
{
    // SQLite lets a writer of this process wait in a queue instead of knocking on a locked file.
    readonly SemaphoreSlim queue = new(1);

    public async Task<LedgerTurn> Begin(DatelineDb db, CancellationToken cancel = default)
    {
        var queued = db.Database.IsSqlite();
        if (queued) await queue.WaitAsync(cancel);
        try
        {
            var transaction = await db.Database.BeginTransactionAsync(cancel);
            var head = queued
                ? await db.Set<LedgerHead>().SingleAsync(cancel)
                : await db.Set<LedgerHead>().FromSqlRaw("SELECT * FROM ledger_head FOR UPDATE").SingleAsync(cancel);
            return new LedgerTurn(db, transaction, head, clock.GetUtcNow(), bell, queued ? queue : null);
        }
        catch
        {
            if (queued) queue.Release();
            throw;
        }
    }

    public void Dispose() => queue.Dispose();
}
