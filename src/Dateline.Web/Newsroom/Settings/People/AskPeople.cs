using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Settings.People;

/// <summary>Asks who is on the staff, for whoever looks after them.</summary>
sealed class AskPeople(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task<Staff> Run(Actor by, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Administer, null, cancel);
        var now = clock.GetUtcNow();
        var grants = (await db.Set<RoleGrant>().AsNoTracking().ToListAsync(cancel)).ToLookup(g => g.AccountId, g => new Grant(g.Role, g.EditionId == RoleGrant.Everywhere ? null : g.EditionId));
        var accounts = await db.Set<Account>().AsNoTracking().OrderBy(a => a.Name)
            .Select(a => new { a.Id, a.Name, a.Email, a.Suspended, a.TwoFactorEnabled, Seen = db.Set<Session>().Where(s => s.AccountId == a.Id).Max(s => (DateTimeOffset?)s.Seen) }).ToListAsync(cancel);
        var invitations = await db.Set<Invitation>().AsNoTracking().Where(i => i.Accepted == null).OrderBy(i => i.Id).ToListAsync(cancel);
        return new(
            [.. accounts.Select(a => new StaffMember(a.Id, a.Name, a.Email!, a.Suspended, a.TwoFactorEnabled, a.Seen, [.. grants[a.Id]]))],
            [.. invitations.Select(i => new OpenInvitation(i.Id, i.Name, i.Email, i.Created + Invitation.Lifetime, !i.IsOpen(now), i.Grants))]);
    }
}
