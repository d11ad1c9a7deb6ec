using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>The roles that somebody is given.</summary>
static class RolesOf
{
    /// <exception cref="RefusedException">None, or an administrator of a part.</exception>
    public static IReadOnlyList<Grant> Checked(IReadOnlyList<Grant> grants)
    {
        if (grants.Count == 0) throw new RefusedException("Without a role, nobody gets in.", Refusal.Invalid);
        if (grants.Any(g => g is { Role: Role.Administrator, Edition: not null })) throw new RefusedException("An administrator looks after the agency as a whole.", Refusal.Invalid);
        return [.. grants.Distinct()];
    }

    public static IEnumerable<RoleGrant> Rows(long account, IReadOnlyList<Grant> grants) =>
        grants.Distinct().Select(g => new RoleGrant { AccountId = account, EditionId = g.Edition ?? RoleGrant.Everywhere, Role = g.Role });

    /// <summary>Without an administrator, nobody could ever be let in again.</summary>
    /// <exception cref="RefusedException">There is none but this one.</exception>
    public static async Task NotTheLastAdministrator(DatelineDb db, long account, CancellationToken cancel)
    {
        var others = db.Set<RoleGrant>().Where(g => g.Role == Role.Administrator && g.EditionId == RoleGrant.Everywhere && g.AccountId != account);
        if (!await others.AnyAsync(g => db.Set<Account>().Any(a => a.Id == g.AccountId && a.Suspended == null), cancel))
            throw new RefusedException("This is the last administrator. Make somebody else one first.", Refusal.NotNow);
    }
}
