using Dateline.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Demo;

/// <summary>Empties every table, the ledger's too: only for an agency that never was one.</summary>
static class EmptyDatabase
{
    public static async Task Within(LedgerTurn turn, CancellationToken cancel)
    {
        var db = turn.Db;
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()!).Distinct().Where(name => name != "ledger_head").ToList();
        // The names are those of our own model, never a user's.
#pragma warning disable EF1002
        if (db.Database.IsNpgsql()) await db.Database.ExecuteSqlRawAsync($"TRUNCATE {string.Join(", ", tables.Select(t => $"\"{t}\""))}", cancel);
        else
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", cancel);
            foreach (var table in tables) await db.Database.ExecuteSqlRawAsync($"DELETE FROM \"{table}\"", cancel);
        }
#pragma warning restore EF1002
        await db.Set<LedgerHead>().ExecuteUpdateAsync(set => set.SetProperty(h => h.Next, 0L).SetProperty(h => h.Time, DateTimeOffset.UnixEpoch), cancel);
    }
}
