using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Lets a shared link of a preview lead nowhere from now on.</summary>
public sealed class EndPreview(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task Run(Actor by, long linkId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var link = await db.Set<PreviewLink>().SingleOrDefaultAsync(l => l.Id == linkId, cancel) ?? throw new RefusedException("There is no such link.", Refusal.Missing);
        var article = await db.Article(link.ArticleId, cancel);
        var person = await by.Ask(db, Right.Write, article.EditionId, cancel);
        link.Ended ??= now;
        db.Log(person, now, ActivityKind.EndPreview, article);
        await db.SaveChangesAsync(cancel);
    }
}
