using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Somebody ends one of their own sessions: this one by signing out, another because the device is not with them.</summary>
public sealed class EndSession(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task Run(Actor by, Guid session, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var person = await by.Know(db, cancel);
        var found = await db.Set<Session>().SingleOrDefaultAsync(s => s.Id == session && s.AccountId == person.Id, cancel)
            ?? throw new RefusedException("There is no such session.", Refusal.Missing);
        found.End(now);
        db.Log(person, now, session == by.Session ? ActivityKind.SignOut : ActivityKind.EndSessions);
        await db.SaveChangesAsync(cancel);
    }
}
