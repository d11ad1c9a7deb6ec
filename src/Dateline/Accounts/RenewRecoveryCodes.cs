using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Somebody gets new recovery codes; the old ones are worth nothing.</summary>
public sealed class RenewRecoveryCodes(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    /// <returns>The codes, which are kept nowhere.</returns>
    public async Task<IReadOnlyList<string>> Run(Actor by, string password, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Know(db, cancel);
        var account = await db.Set<Account>().SingleAsync(a => a.Id == person.Id, cancel);
        if (!account.TwoFactorEnabled) throw new RefusedException("There is no second step to recover from.", Refusal.NotNow);
        await OwnPassword.Ask(db, account, password, clock.GetUtcNow(), cancel);
        return await RecoveryCodes.Replace(db, account.Id, cancel);
    }
}
