using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Takes an earlier version up again. What the draft says until then is kept as a version, too.</summary>
public sealed class RestoreVersion(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, int number, string window, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.AskToWrite(db, article, cancel);
        if (person.Id is { } account && !await Pens.Take(db, id, account, window, now, byForce: false, cancel))
            throw new RefusedException($"{await Pens.HolderOf(db, id, cancel)} writes in it. Take the pen first.", Refusal.NotNow);
        var version = await db.Set<DraftVersion>().AsNoTracking().SingleOrDefaultAsync(v => v.ArticleId == id && v.Number == number, cancel)
            ?? throw new RefusedException($"There is no version {number}.", Refusal.Missing);

        await Versions.Keep(db, article, person, now, VersionKind.Kept, cancel);
        article.TakeUp(version.Content, now);
        await db.SaveOrRefuse(cancel);
        await Versions.Keep(db, article, person, now, VersionKind.Restored, cancel);
        db.Log(person, now, ActivityKind.RestoreVersion, article);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
