using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Ledger;

/// <summary>Brings a follower up to date with the ledger. Several nodes may try at once: one works, the others wait and find nothing.</summary>
public sealed class FollowLedger(IDbContextFactory<DatelineDb> dbs)
{
    const int Batch = 200;

    public async Task Run(IFollower follower, CancellationToken cancel = default)
    {
        while (await IsBehind(follower, cancel)) await Step(follower, cancel);
    }

    async Task<bool> IsBehind(IFollower follower, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var position = await db.Set<FollowerPosition>().AsNoTracking().SingleOrDefaultAsync(p => p.Follower == follower.Name, cancel);
        var next = position?.Next ?? 0;
        return await db.Set<Entry>().AnyAsync(e => e.Index >= next, cancel);
    }

    async Task Step(IFollower follower, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await EnsurePosition(db, follower.Name, cancel);

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var positions = db.Database.IsNpgsql()
            ? db.Set<FollowerPosition>().FromSql($"SELECT * FROM follower_positions WHERE \"Follower\" = {follower.Name} FOR UPDATE")
            : db.Set<FollowerPosition>().Where(p => p.Follower == follower.Name);
        var position = await positions.SingleAsync(cancel);

        var next = position.Next;
        var entries = await db.Set<Entry>().AsNoTracking().Where(e => e.Index >= next).OrderBy(e => e.Index).Take(Batch).ToListAsync(cancel);
        foreach (var entry in entries)
        {
            await follower.Follow(entry, db, cancel);
            position.Next = entry.Index + 1;
        }
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    static async Task EnsurePosition(DatelineDb db, string follower, CancellationToken cancel) =>
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO follower_positions (\"Follower\", \"Next\") VALUES ({follower}, 0) ON CONFLICT DO NOTHING", cancel);
}
