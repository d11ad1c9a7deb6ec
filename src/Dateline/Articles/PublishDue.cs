using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles;

/// <summary>Publishes what was held until now. The database is the schedule, so a restart misses nothing and repeats nothing.</summary>
public sealed class PublishDue(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, TimeProvider clock)
{
    /// <returns>When the next one is due; null when nothing is held.</returns>
    public async Task<DateTimeOffset?> Run(CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var due = await db.Set<Article>().AsNoTracking().Where(a => a.EmbargoUntil <= now).OrderBy(a => a.EmbargoUntil).Select(a => a.Id).ToListAsync(cancel);
        var failures = new List<Exception>();
        foreach (var id in due)
        {
            try
            {
                await PublishOne(id, cancel);
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                failures.Add(e);   // one that cannot go out holds no other back
            }
        }
        if (failures.Count > 0) throw new AggregateException(failures);
        return await db.Set<Article>().Where(a => a.EmbargoUntil > now).MinAsync(a => a.EmbargoUntil, cancel);
    }

    async Task PublishOne(long id, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var article = await db.Set<Article>().SingleAsync(a => a.Id == id, cancel);
        if (!(article.EmbargoUntil <= turn.Now)) return;   // another node was quicker

        await PublishArticle.Within(turn, article, cancel);
        await turn.Commit(cancel);
    }
}
