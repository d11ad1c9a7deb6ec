using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Dateline.Web.Strings;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Parts;

/// <summary>Finds out who sits before a screen.</summary>
public sealed class TakeSeat(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<Seat> Run(Actor actor, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await actor.Know(db, cancel);
        var language = await db.Set<Account>().Where(a => a.Id == person.Id).Select(a => a.Language).SingleAsync(cancel);
        var editions = await db.Set<Edition>().AsNoTracking().Include(e => e.Sections).OrderBy(e => e.Order).ToListAsync(cancel);
        var seats = editions.Where(e => person.Grants.Any(g => g.Edition is null || g.Edition == e.Id)).Select(SeatOf).ToList();
        return seats.Count > 0 ? new Seat(actor, person, StringTables.For(language), seats) : throw new RefusedException("There is no edition in which you have a role.", Refusal.Forbidden);
    }

    static EditionSeat SeatOf(Edition edition) => new(
        edition.Id, edition.Key, edition.Name, edition.AgencyName, edition.Style, EditionFormats.Of(edition.Style),
        [.. edition.Sections.Where(s => !s.IsClosed).OrderBy(s => s.Order).Select(s => new SectionSeat(s.Key, s.Name))]);
}
