using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Sets until when nobody may see an article on any channel, or lifts that.</summary>
public sealed class SetEmbargo(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, DateTimeOffset? until, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.Ask(db, Right.Publish, article.EditionId, cancel);

        article.SetEmbargo(until, now);
        db.Log(person, now, ActivityKind.SetEmbargo, article, until?.ToString("u") ?? "");
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
