using Dateline.Platform.Data;
using Dateline.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Somebody says that they have forgotten their password: a link to set a new one goes to their mail address, if it is one of ours. Nobody is told whether it is.</summary>
public sealed class ForgetPassword(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    /// <param name="email">As typed.</param>
    /// <param name="write">Writes the letter, in a language, with the link's secret.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(string email, Func<string, string, Letter> write, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var normalized = Account.Normalized(email);
        var account = await db.Set<Account>().AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedEmail == normalized && a.Suspended == null, cancel);
        if (account is null) return;
        await db.Set<PasswordLink>().Where(l => l.AccountId == account.Id && l.Created <= now - PasswordLink.Lifetime).ExecuteDeleteAsync(cancel);
        if (await db.Set<PasswordLink>().CountAsync(l => l.AccountId == account.Id, cancel) >= PasswordLink.MostOpen) return;

        var (token, hash) = SecretLink.New();
        db.Add(new PasswordLink { TokenHash = hash, AccountId = account.Id, Created = now });
        db.Add(new OutgoingMail(account.Email!, write(account.Language, token), now));
        await db.SaveChangesAsync(cancel);
    }
}
