using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Whoever has the link that was sent to somebody sets their password anew. All their sessions end; a second step is still asked.</summary>
public sealed class ResetPassword(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task Run(string token, string password, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var hash = SecretLink.HashOf(token) ?? throw Over();
        await Serially.Run(db, async () =>
        {
            var link = await db.Set<PasswordLink>().AsNoTracking().SingleOrDefaultAsync(l => l.TokenHash == hash && l.Created > now - PasswordLink.Lifetime, cancel) ?? throw Over();
            var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.Id == link.AccountId && a.Suspended == null, cancel) ?? throw Over();
            Passwords.Set(account, password);
            (account.AccessFailedCount, account.LockoutEnd) = (0, null);
            db.Log(new Person(account.Id, account.Name, []), now, ActivityKind.ChangePassword);
            await db.SaveChangesAsync(cancel);
            await db.Set<PasswordLink>().Where(l => l.AccountId == account.Id).ExecuteDeleteAsync(cancel);
            await Sessions.EndAll(db, account.Id, now, null, cancel);
            return account.Id;
        }, cancel);
    }

    static RefusedException Over() => new("This link has been used, or its time is over. Ask for another.", Refusal.Missing);
}
