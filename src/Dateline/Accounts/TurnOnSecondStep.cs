using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Somebody signs in with an authenticator, too, from now on; a first code shows that it has the key.</summary>
public sealed class TurnOnSecondStep(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    /// <returns>The recovery codes, which are kept nowhere.</returns>
    public async Task<IReadOnlyList<string>> Run(Actor by, byte[] key, string code, string password, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var person = await by.Know(db, cancel);
        var account = await db.Set<Account>().SingleAsync(a => a.Id == person.Id, cancel);
        await OwnPassword.Ask(db, account, password, now, cancel);
        var step = Authenticator.StepOf(key, code, now) ?? throw new RefusedException("The code is not the authenticator's.", Refusal.Incomplete);

        account.TurnOnSecondStep(key, step);
        db.Log(person, now, ActivityKind.TurnOnTwoFactor);
        return await RecoveryCodes.Replace(db, account.Id, cancel);
    }
}
