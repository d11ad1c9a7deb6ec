using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Keeps the draft as it is now as a version, because somebody asks for it.</summary>
public sealed class KeepVersion(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.AskToWrite(db, article, cancel);
        await Versions.Keep(db, article, person, now, VersionKind.Kept, cancel);
        db.Log(person, now, ActivityKind.KeepVersion, article);
        await db.SaveOrRefuse(cancel);
    }
}
