using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Editions;

/// <summary>Says how an edition is called, and how it writes.</summary>
public sealed class ChangeEdition(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="id">Which.</param>
    /// <param name="description">As it shall be.</param>
    /// <param name="seen">The <see cref="Edition.Edits"/> that they saw: refused when there were more since.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(Actor by, long id, EditionDescription description, int seen, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.Administer, id, cancel);
        var edition = await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == id, cancel) ?? throw new RefusedException("There is no such edition.", Refusal.Missing);
        db.Entry(edition).Property(e => e.Edits).OriginalValue = seen;
        edition.Describe(description);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeEdition, EditionAddress.Subject(id), id, edition.Name);
        await db.SaveOrRefuse(cancel);
        bell.Ring(EditionAddress.Subject(id));
    }
}
