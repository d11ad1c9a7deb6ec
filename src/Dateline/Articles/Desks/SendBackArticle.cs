using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Gives a draft back to whoever writes it, with a reason.</summary>
public sealed class SendBackArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, string? reason = null, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.Ask(db, Right.Edit, article.EditionId, cancel);

        article.SendBack(now);
        db.Log(person, now, ActivityKind.SendBack, article, reason);
        db.Tell(article, person, now, NoticeKind.SentBack, reason);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
