using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Says anew what somebody is in the newsroom. It is so from their very next act on.</summary>
public sealed class ChangeRoles(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, IReadOnlyList<Grant> grants, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await Serially.Run(db, async () =>
        {
            var person = await by.Ask(db, Right.Administer, null, cancel);
            var name = await db.Set<Account>().Where(a => a.Id == id).Select(a => a.Name).SingleOrDefaultAsync(cancel) ?? throw new RefusedException("There is no such person.", Refusal.Missing);
            grants = RolesOf.Checked(grants);
            if (!grants.Contains(new Grant(Role.Administrator, null))) await RolesOf.NotTheLastAdministrator(db, id, cancel);

            await db.Set<RoleGrant>().Where(g => g.AccountId == id).ExecuteDeleteAsync(cancel);
            db.AddRange(RolesOf.Rows(id, grants));
            db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeRoles, Account.SubjectOf(id), detail: $"{name}: {string.Join(", ", grants.Select(g => g.Role).Distinct())}");
            return await db.SaveChangesAsync(cancel);
        }, cancel);
        bell.Ring(People.Subject);
    }
}
