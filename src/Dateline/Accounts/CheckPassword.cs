using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Who gave the right password.</summary>
/// <param name="NeedsSecondStep">Whether that is not enough.</param>
public sealed record Passed(long Account, bool NeedsSecondStep);

/// <summary>The first step of a sign-in: a mail address and a password.</summary>
public sealed class CheckPassword(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    /// <param name="from">The internet address, for the activity log.</param>
    /// <returns>Null for a wrong password, an unknown address, a suspended person, and too many attempts: which of them is not said.</returns>
    public async Task<Passed?> Run(string email, string password, string from, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var normalized = Account.Normalized(email);
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedEmail == normalized, cancel);
        var mayTry = account is not null && await Attempts.Count(db, account.Id, now, cancel);
        if (Passwords.Fits(mayTry ? account : null, password))
        {
            if (account!.TwoFactorEnabled) await Attempts.TakeBack(db, account.Id, now, cancel);
            else await Attempts.Forgive(db, account.Id, cancel);
            return new(account.Id, account.TwoFactorEnabled);
        }
        if (account is not null)
        {
            db.Log(new Person(account.Id, account.Name, []), now, ActivityKind.SignInRefused, account.Subject, detail: from);
            await db.SaveChangesAsync(cancel);
        }
        return null;
    }
}
