using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Asks what there is to say of whoever asks.</summary>
sealed class AskMe(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<Me> Run(Actor by, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var id = (await by.Know(db, cancel)).Id!.Value;
        var account = await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Id == id, cancel);
        var passkeys = await db.Set<IdentityUserPasskey<long>>().AsNoTracking().Where(p => p.UserId == id).ToListAsync(cancel);
        return new(
            new(account.Name, account.Byline, account.Language, account.WantsMail), account.Email!, account.PasswordHash is not null, account.TwoFactorEnabled,
            await db.Set<RecoveryCode>().CountAsync(c => c.AccountId == id, cancel),
            [.. passkeys.OrderBy(p => p.Data.CreatedAt).Select(p => new OwnPasskey(p.CredentialId, p.Data.Name ?? "", p.Data.CreatedAt))],
            await db.Set<Session>().AsNoTracking().Where(s => s.AccountId == id && s.Ended == null).OrderByDescending(s => s.Seen).ToListAsync(cancel));
    }
}
