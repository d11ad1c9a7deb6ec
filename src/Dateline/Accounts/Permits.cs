using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>What every act asks first. The answer is always the database's: a right that was taken away ends with the very next act.</summary>
public static class Permits
{
    /// <summary>Who this is, if they may.</summary>
    /// <param name="by">In whose name.</param>
    /// <param name="db">The database of the act.</param>
    /// <param name="right">What the act needs.</param>
    /// <param name="edition">Where; null is the agency as a whole.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <exception cref="RefusedException">They may not, or are signed out.</exception>
    public static async Task<Person> Ask(this Actor by, DatelineDb db, Right right, long? edition, CancellationToken cancel) =>
        await by.Know(db, cancel) is var person && person.May(right, edition) ? person : throw Forbidden();

    /// <summary>As <see cref="Ask"/>, for what concerns no edition in particular.</summary>
    public static async Task<Person> AskSomewhere(this Actor by, DatelineDb db, Right right, CancellationToken cancel) =>
        await by.Know(db, cancel) is var person && person.MaySomewhere(right) ? person : throw Forbidden();

    /// <summary>Who this is, whatever they may do.</summary>
    /// <exception cref="RefusedException">Signed out, or suspended.</exception>
    public static async Task<Person> Know(this Actor by, DatelineDb db, CancellationToken cancel)
    {
        if (by.Account is not { } id) return Person.House;
        var own = by.Session;
        var name = await db.Set<Account>().Where(a => a.Id == id && a.Suspended == null && db.Set<Session>().Any(s => s.Id == own && s.AccountId == id && s.Ended == null))
            .Select(a => a.Name).SingleOrDefaultAsync(cancel) ?? throw new RefusedException("You are signed out. Sign in again.", Refusal.SignedOut);
        var grants = await db.Set<RoleGrant>().AsNoTracking().Where(g => g.AccountId == id).ToListAsync(cancel);
        return new Person(id, name, [.. grants.Select(g => new Grant(g.Role, g.EditionId == RoleGrant.Everywhere ? null : g.EditionId))]);
    }

    public static RefusedException Forbidden() => new("Your role does not allow this.", Refusal.Forbidden);
}
