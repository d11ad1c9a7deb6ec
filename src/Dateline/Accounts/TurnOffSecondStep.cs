using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Somebody signs in without an authenticator again.</summary>
public sealed class TurnOffSecondStep(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task Run(Actor by, string password, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var person = await by.Know(db, cancel);
        var account = await db.Set<Account>().SingleAsync(a => a.Id == person.Id, cancel);
        await OwnPassword.Ask(db, account, password, now, cancel);
        account.TurnOffSecondStep();
        db.Log(person, now, ActivityKind.TurnOffTwoFactor);
        await RecoveryCodes.SaveWithout(db, account.Id, cancel);
    }
}
