using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles;

/// <summary>Publishes what was scheduled for now. The database is the schedule, so a restart misses nothing and repeats nothing.</summary>
public sealed class PublishDue(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, NewsroomBell bell, TimeProvider clock)
{
    /// <returns>When the next one is due; null when nothing is scheduled.</returns>
    public async Task<DateTimeOffset?> Run(CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var due = await db.Set<Article>().AsNoTracking().Where(a => a.PublishAt <= now).OrderBy(a => a.PublishAt).Select(a => a.Id).ToListAsync(cancel);
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
        return await db.Set<Article>().Where(a => a.PublishAt > now).MinAsync(a => a.PublishAt, cancel);
    }

    async Task PublishOne(long id, CancellationToken cancel)
    {
        try
        {
            await using var db = await dbs.CreateDbContextAsync(cancel);
            await using var turn = await ledger.Begin(db, cancel);
            var article = await db.Article(id, cancel);
            if (!(article.PublishAt <= turn.Now)) return;   // another node was quicker

            var entry = await PublishArticle.Within(turn, article, cancel);
            db.Log(Person.House, turn.Now, PublishArticle.KindOf(entry), article);
            db.Tell(article, Person.House, turn.Now, NoticeKind.Published);
            await Versions.Keep(db, article, Person.House, turn.Now, VersionKind.Published, cancel);
            await turn.Commit(cancel);
        }
        catch (RefusedException e)
        {
            await GiveBack(id, e.Message, cancel);   // it would be refused every second from now on
        }
        bell.Ring(LedgerSubjects.Article(id));
    }

    async Task GiveBack(long id, string reason, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var article = await db.Article(id, cancel);
        var now = clock.GetUtcNow();
        article.CallOff();
        db.Log(Person.House, now, ActivityKind.Unschedule, article, reason);
        db.Tell(article, Person.House, now, NoticeKind.CouldNotGoOut, reason);
        await db.SaveOrRefuse(cancel);
    }
}
