using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Takes the pen, out of another hand if need be. What the other had not yet saved stays in their window, and meets ours side by side.</summary>
public sealed class TakePen(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, string window, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.AskToWrite(db, article, cancel);
        if (person.Id is not { } account) throw Permits.Forbidden();

        var pen = await Pens.Of(db, id, cancel);
        if (pen is not null && pen.IsHeld(now) && pen.AccountId != account)
        {
            await Versions.Keep(db, article, person, now, VersionKind.Kept, cancel);
            db.Tell([pen.AccountId], article, person, now, NoticeKind.PenTaken);
        }
        await Pens.Take(db, id, account, window, now, byForce: true, cancel);
        db.Log(person, now, ActivityKind.TakePen, article);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
