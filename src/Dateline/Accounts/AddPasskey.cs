using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Somebody can sign in with a passkey, from now on. The face has checked that it is one.</summary>
public sealed class AddPasskey(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public const int Most = 10;
    const int LongestName = 100;

    public async Task Run(Actor by, UserPasskeyInfo passkey, string name, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Know(db, cancel);
        var account = await db.Set<Account>().SingleAsync(a => a.Id == person.Id, cancel);
        if (await db.Set<IdentityUserPasskey<long>>().CountAsync(p => p.UserId == account.Id, cancel) >= Most)
            throw new RefusedException($"Nobody has more than {Most} passkeys. Remove one first.", Refusal.NotNow);

        passkey.Name = name.Trim() is { Length: > 0 and <= LongestName } given ? given : throw new RefusedException($"A passkey's name has 1 to {LongestName} characters.", Refusal.Invalid);
        db.Log(person, clock.GetUtcNow(), ActivityKind.AddPasskey, detail: passkey.Name);
        using var store = new UserOnlyStore<Account, DatelineDb, long>(db);
        await store.AddOrUpdatePasskeyAsync(account, passkey, cancel);
        await db.SaveChangesAsync(cancel);
    }
}
