using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Gives up a draft that no reader has seen. It stays where it can be found again.</summary>
public sealed class SpikeArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.AskToWrite(db, article, cancel);

        article.Spike(now);
        db.Log(person, now, ActivityKind.Spike, article);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
