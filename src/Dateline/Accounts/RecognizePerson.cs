using Dateline.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Whom the agency's identity provider vouches for.</summary>
/// <param name="Provider">Its name, which is its address.</param>
/// <param name="Subject">What it knows them by, for ever.</param>
/// <param name="Email">Their mail address, where it has made sure that it is theirs.</param>
public sealed record Vouched(string Provider, string Subject, string? Email, string? Name);

/// <summary>Finds the account of somebody whom the identity provider vouches for, or lets them accept their invitation. Nobody else comes in.</summary>
public sealed class RecognizePerson(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <returns>Null for a stranger, and for a suspended person.</returns>
    public async Task<Account?> Run(Vouched who, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var account = await Serially.Run(db, () => Known(db, who, cancel), cancel);
        return account is { Suspended: null } ? account : null;
    }

    async Task<Account?> Known(DatelineDb db, Vouched who, CancellationToken cancel)
    {
        var known = await db.Set<IdentityUserLogin<long>>().Where(l => l.LoginProvider == who.Provider && l.ProviderKey == who.Subject).Select(l => (long?)l.UserId).SingleOrDefaultAsync(cancel);
        if (known is not null) return await db.Set<Account>().SingleAsync(a => a.Id == known, cancel);
        if (who.Email is null) return null;

        var normalized = Account.Normalized(who.Email);
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.NormalizedEmail == normalized, cancel);
        // A mail address that the provider gave to somebody else meanwhile is not the same person.
        if (account is not null && await db.Set<IdentityUserLogin<long>>().AnyAsync(l => l.LoginProvider == who.Provider && l.UserId == account.Id, cancel)) return null;
        account ??= await Join(db, who, normalized, cancel);
        if (account is not { Suspended: null }) return null;
        db.Add(new IdentityUserLogin<long> { LoginProvider = who.Provider, ProviderKey = who.Subject, UserId = account.Id });
        await db.SaveChangesAsync(cancel);
        return account;
    }

    async Task<Account?> Join(DatelineDb db, Vouched who, string normalized, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var open = await db.Set<Invitation>().Where(i => i.Accepted == null && i.Created > now - Invitation.Lifetime).ToListAsync(cancel);
        if (open.Find(i => Account.Normalized(i.Email) == normalized) is not { } invitation) return null;
        var name = who.Name is { } given && Particulars.IsName(given) ? given.Trim() : invitation.Name;
        var account = await Joining.Within(db, invitation, Account.Of(invitation.Email, name, invitation.Language, now), now, cancel);
        bell.Ring(People.Subject);
        return account;
    }
}
