using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Says "this is my turn": the article is assigned to whoever does it, and stays at its desk.</summary>
public sealed class TakeArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.AskToAssign(db, article, cancel);
        article.Assign(article.DeskId, person.Id, now);
        db.Log(person, now, ActivityKind.Assign, article);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
