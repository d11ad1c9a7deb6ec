using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Asks whoever has the pen to hand it over.</summary>
public sealed class AskForPen(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, string window, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.AskToWrite(db, article, cancel);
        if (await Pens.Of(db, id, cancel) is not { } pen || !pen.IsHeld(now) || person.Id is not { } account) return;

        (pen.AskedBy, pen.AskedWindow) = (account, window);
        db.Tell([pen.AccountId], article, person, now, NoticeKind.PenAsked);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
