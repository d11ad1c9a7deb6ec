using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Lets somebody in again, with the roles that they had.</summary>
public sealed class ReinstatePerson(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.Administer, null, cancel);
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.Id == id, cancel) ?? throw new RefusedException("There is no such person.", Refusal.Missing);
        if (account.Suspended is null) return;
        account.Suspended = null;
        db.Log(person, clock.GetUtcNow(), ActivityKind.Reinstate, account.Subject, detail: account.Name);
        await db.SaveOrRefuse(cancel);
        bell.Ring(People.Subject);
    }
}
