using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>One of somebody's passkeys opens nothing any more.</summary>
public sealed class RemovePasskey(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task Run(Actor by, byte[] credentialId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Know(db, cancel);
        var passkey = await db.Set<IdentityUserPasskey<long>>().SingleOrDefaultAsync(p => p.CredentialId == credentialId && p.UserId == person.Id, cancel)
            ?? throw new RefusedException("There is no such passkey.", Refusal.Missing);
        var isTheOnlyWay = await db.Set<Account>().AnyAsync(a => a.Id == person.Id && a.PasswordHash == null, cancel)
            && !await db.Set<IdentityUserLogin<long>>().AnyAsync(l => l.UserId == person.Id, cancel)
            && await db.Set<IdentityUserPasskey<long>>().CountAsync(p => p.UserId == person.Id, cancel) == 1;
        if (isTheOnlyWay) throw new RefusedException("This is the only way in that is left to you.", Refusal.NotNow);
        db.Log(person, clock.GetUtcNow(), ActivityKind.RemovePasskey, detail: passkey.Data.Name);
        db.Remove(passkey);
        await db.SaveChangesAsync(cancel);
    }
}
