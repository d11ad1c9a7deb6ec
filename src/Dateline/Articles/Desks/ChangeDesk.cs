using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>What is said of a desk.</summary>
/// <param name="Members">Accounts of those who sit at it.</param>
public sealed record DeskDescription(string Name, bool IsClosed, IReadOnlyList<long> Members);

/// <summary>Says how a desk is called, who sits at it, and whether it still takes work.</summary>
public sealed class ChangeDesk(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="id">Which.</param>
    /// <param name="description">As it shall be.</param>
    /// <param name="seen">The <see cref="NewsDesk.Edits"/> that they saw: refused when there were more since.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(Actor by, long id, DeskDescription description, int seen, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var desk = await db.Set<NewsDesk>().SingleOrDefaultAsync(d => d.Id == id, cancel) ?? throw new RefusedException("There is no such desk.", Refusal.Missing);
        var person = await by.Ask(db, Right.Administer, desk.EditionId, cancel);
        db.Entry(desk).Property(d => d.Edits).OriginalValue = seen;
        desk.Be(await OpenDesk.Name(db, desk.EditionId, id, description.Name, cancel), description.IsClosed);
        await Seat(db, desk, [.. description.Members], cancel);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeDesks, DeskAddress.Desk(id), desk.EditionId, desk.Name);
        await db.SaveOrRefuse(cancel);
        bell.Ring(DeskAddress.Desk(id));
    }

    static async Task Seat(DatelineDb db, NewsDesk desk, HashSet<long> wanted, CancellationToken cancel)
    {
        var seated = await db.Set<DeskMember>().Where(m => m.DeskId == desk.Id).ToListAsync(cancel);
        db.RemoveRange(seated.Where(member => !wanted.Contains(member.AccountId)));
        var fresh = wanted.Except(seated.Select(member => member.AccountId)).ToList();
        var staff = await db.Set<RoleGrant>().Where(g => fresh.Contains(g.AccountId) && (g.EditionId == desk.EditionId || g.EditionId == RoleGrant.Everywhere))
            .Select(g => g.AccountId).Distinct().ToListAsync(cancel);
        if (fresh.Except(staff).Any()) throw new RefusedException("Somebody among them has no role in the edition any more.", Refusal.NotNow);
        db.AddRange(fresh.Select(account => new DeskMember { DeskId = desk.Id, AccountId = account }));
    }
}
