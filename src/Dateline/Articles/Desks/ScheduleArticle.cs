using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Lets an article go out by itself at a time, to the second. Nobody writes in it until then. For what readers have not seen yet.</summary>
public sealed class ScheduleArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, DateTimeOffset at, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.Ask(db, Right.Publish, article.EditionId, cancel);
        if (article.IsLive) throw new RefusedException("Readers have this article already: a change of it is published with its class, not scheduled.", Refusal.NotNow);
        await FindObstacles.Refuse(db, article, person, at, cancel);

        article.Schedule(at, now);
        await Versions.Keep(db, article, person, now, VersionKind.Kept, cancel);
        db.Log(person, now, ActivityKind.Schedule, article, at.ToString("u"));
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
