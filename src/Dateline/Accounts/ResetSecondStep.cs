using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Takes the second step from somebody who has lost their authenticator and their recovery codes. Who it is, the administrator has made sure of.</summary>
public sealed class ResetSecondStep(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.Administer, null, cancel);
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.Id == id, cancel) ?? throw new RefusedException("There is no such person.", Refusal.Missing);
        account.TurnOffSecondStep();
        db.Log(person, clock.GetUtcNow(), ActivityKind.TurnOffTwoFactor, account.Subject, detail: account.Name);
        await RecoveryCodes.SaveWithout(db, id, cancel);
        bell.Ring(People.Subject);
    }
}
