using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Finds a draft ready to go out.</summary>
public sealed class ApproveArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.Ask(db, Right.Edit, article.EditionId, cancel);

        article.Approve(now);
        db.Log(person, now, ActivityKind.Approve, article);
        db.Tell(article, person, now, NoticeKind.Approved);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
