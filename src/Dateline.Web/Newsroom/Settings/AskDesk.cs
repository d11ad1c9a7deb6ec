using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>Somebody who can sit at a desk.</summary>
sealed record Colleague(long Id, string Name);

/// <summary>A desk as its settings show it, with everybody who could sit at it.</summary>
sealed record DeskSettings(long Id, long Edition, DeskDescription Description, IReadOnlyList<Colleague> Staff, int Edits);

/// <summary>Asks how a desk is set.</summary>
sealed class AskDesk(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<DeskSettings> Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var desk = await db.Set<NewsDesk>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancel) ?? throw new RefusedException("There is no such desk.", Refusal.Missing);
        await by.Ask(db, Right.Administer, desk.EditionId, cancel);
        var members = await db.Set<DeskMember>().Where(m => m.DeskId == id).Select(m => m.AccountId).ToListAsync(cancel);
        var staff = await db.Set<Account>().Where(a => members.Contains(a.Id)
                || a.Suspended == null && db.Set<RoleGrant>().Any(g => g.AccountId == a.Id && (g.EditionId == desk.EditionId || g.EditionId == RoleGrant.Everywhere)))
            .OrderBy(a => a.Name).Select(a => new Colleague(a.Id, a.Name)).ToListAsync(cancel);
        return new(id, desk.EditionId, new(desk.Name, desk.IsClosed, members), staff, desk.Edits);
    }
}
