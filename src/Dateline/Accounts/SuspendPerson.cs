using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Lets somebody in no more, and ends whatever sessions they have.</summary>
public sealed class SuspendPerson(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        await Serially.Run(db, async () =>
        {
            var person = await by.Ask(db, Right.Administer, null, cancel);
            var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.Id == id, cancel) ?? throw new RefusedException("There is no such person.", Refusal.Missing);
            if (account.Suspended is not null) return 0;
            await RolesOf.NotTheLastAdministrator(db, id, cancel);
            account.Suspended = now;
            db.Log(person, now, ActivityKind.Suspend, account.Subject, detail: account.Name);
            await db.SaveChangesAsync(cancel);
            await Sessions.EndAll(db, id, now, null, cancel);
            return await db.Set<PasswordLink>().Where(l => l.AccountId == id).ExecuteDeleteAsync(cancel);
        }, cancel);
        bell.Ring(People.Subject);
    }
}
