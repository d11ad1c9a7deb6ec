using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Somebody signs out everywhere but here.</summary>
public sealed class EndOtherSessions(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task Run(Actor by, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var person = await by.Know(db, cancel);
        db.Log(person, now, ActivityKind.EndSessions);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveChangesAsync(cancel);
        await Sessions.EndAll(db, person.Id!.Value, now, by.Session, cancel);
        await transaction.CommitAsync(cancel);
    }
}
