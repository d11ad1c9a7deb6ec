using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Somebody changes their own password. Their other sessions end: perhaps that is why they change it.</summary>
public sealed class ChangePassword(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task Run(Actor by, string old, string password, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var person = await by.Know(db, cancel);
        var account = await db.Set<Account>().SingleAsync(a => a.Id == person.Id, cancel);
        await OwnPassword.Ask(db, account, old, now, cancel);
        Passwords.Set(account, password);
        db.Log(person, now, ActivityKind.ChangePassword);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.SaveOrRefuse(cancel);
        await Sessions.EndAll(db, account.Id, now, by.Session, cancel);
        await transaction.CommitAsync(cancel);
    }
}
