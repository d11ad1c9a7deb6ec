using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>A desk in the list of an edition's.</summary>
sealed record DeskEntry(long Id, string Name, bool IsClosed, int Members);

/// <summary>Asks which desks an edition has.</summary>
sealed class AskDesks(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<IReadOnlyList<DeskEntry>> Run(Actor by, long edition, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Administer, edition, cancel);
        return await db.Set<NewsDesk>().Where(d => d.EditionId == edition).OrderBy(d => d.IsClosed).ThenBy(d => d.Order)
            .Select(d => new DeskEntry(d.Id, d.Name, d.IsClosed, db.Set<DeskMember>().Count(m => m.DeskId == d.Id))).ToListAsync(cancel);
    }
}
