using Dateline.Kernel.Publishing;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Dateline.Ledger;

/// <summary>One publication's turn at the ledger: a transaction that ends in <see cref="Commit"/>, or leaves nothing behind.</summary>
public sealed class LedgerTurn : IAsyncDisposable
{
    readonly IDbContextTransaction transaction;
    readonly LedgerHead head;
    readonly LedgerBell bell;
    readonly SemaphoreSlim? queue;

    internal LedgerTurn(DatelineDb db, IDbContextTransaction transaction, LedgerHead head, DateTimeOffset now, LedgerBell bell, SemaphoreSlim? queue)
    {
        (Db, this.transaction, this.head, this.bell, this.queue) = (db, transaction, head, bell, queue);
        now = new DateTimeOffset(now.UtcTicks - now.UtcTicks % TimeSpan.TicksPerMillisecond, TimeSpan.Zero);
        Now = now > head.Time ? now : head.Time;   // a clock set back must not put entries out of order
    }

    public DatelineDb Db { get; }

    /// <summary>The one instant of everything in this turn, whole milliseconds.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>Freezes a document as the subject's next revision and appends the entry that commits to it.</summary>
    public async Task<Entry> Append(EntryKind kind, string subject, string? edition, string canonical, CancellationToken cancel = default)
    {
        var last = Db.ChangeTracker.Entries<Entry>().Select(e => e.Entity).Where(e => e.Subject == subject).MaxBy(e => e.Revision)
            ?? await Db.Set<Entry>().AsNoTracking().Where(e => e.Subject == subject).OrderByDescending(e => e.Revision).FirstOrDefaultAsync(cancel);

        var salt = Commitment.NewSalt();
        var entry = Entry.Of(new LedgerEntry(
            head.Next, Now, kind, subject, edition, (last?.Revision ?? 0) + 1,
            last is null ? null : new Hash(last.LeafHash),
            Commitment.To(salt, System.Text.Encoding.UTF8.GetBytes(canonical))));
        Db.Add(entry);
        Db.Add(Revision.Of(subject, entry.Revision, entry.Index, salt, canonical));
        head.Next++;
        head.Time = Now;
        return entry;
    }

    public async Task Commit(CancellationToken cancel = default)
    {
        await Db.SaveChangesAsync(cancel);
        if (Db.Database.IsNpgsql()) await Db.Database.ExecuteSqlRawAsync($"NOTIFY {LedgerBell.Channel}", cancel);
        await transaction.CommitAsync(cancel);
        bell.Ring();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            queue?.Release();   // even when the disk or the server refuses the rollback
        }
    }
}
