using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>The second step of a sign-in: a code of the authenticator, or one of the recovery codes.</summary>
public sealed class CheckSecondStep(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    /// <param name="account">Who has passed the first step.</param>
    /// <param name="code">As typed.</param>
    /// <param name="from">The internet address, for the activity log.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>Whether they are in. The code cannot be used again.</returns>
    public async Task<bool> Run(long account, string code, string from, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        if (await Attempts.Count(db, account, now, cancel) && (await TakeCode(db, account, Authenticator.Plain(code), now, cancel) || await TakeRecoveryCode(db, account, code, cancel)))
        {
            await Attempts.Forgive(db, account, cancel);
            return true;
        }
        if (await db.Set<Account>().Where(a => a.Id == account).Select(a => a.Name).SingleOrDefaultAsync(cancel) is { } name)
        {
            db.Log(new Person(account, name, []), now, ActivityKind.SignInRefused, Account.SubjectOf(account), detail: from);
            await db.SaveChangesAsync(cancel);
        }
        return false;
    }

    static async Task<bool> TakeCode(DatelineDb db, long account, string code, DateTimeOffset now, CancellationToken cancel)
    {
        var key = await db.Set<Account>().Where(a => a.Id == account && a.TwoFactorEnabled).Select(a => a.AuthenticatorKey).SingleOrDefaultAsync(cancel);
        if (key is null || Authenticator.StepOf(key, code, now) is not { } step) return false;
        return await db.Set<Account>().Where(a => a.Id == account && a.AuthenticatorStep < step).ExecuteUpdateAsync(set => set.SetProperty(a => a.AuthenticatorStep, step), cancel) == 1;
    }

    static async Task<bool> TakeRecoveryCode(DatelineDb db, long account, string code, CancellationToken cancel)
    {
        var hash = RecoveryCode.HashOf(code);
        return await db.Set<RecoveryCode>().Where(c => c.AccountId == account && c.Hash == hash).ExecuteDeleteAsync(cancel) == 1;
    }
}
