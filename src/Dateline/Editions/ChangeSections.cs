using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Editions;

/// <summary>Names, orders, opens and closes the sections of an edition.</summary>
public sealed class ChangeSections(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="editionId">Where.</param>
    /// <param name="sections">All sections that there shall be, in their order.</param>
    /// <param name="seen">The <see cref="Edition.Edits"/> that they saw: refused when there were more since.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(Actor by, long editionId, IReadOnlyList<SectionLine> sections, int seen, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.Administer, editionId, cancel);
        var edition = await db.Set<Edition>().SingleOrDefaultAsync(e => e.Id == editionId, cancel) ?? throw new RefusedException("There is no such edition.", Refusal.Missing);
        db.Entry(edition).Property(e => e.Edits).OriginalValue = seen;
        edition.Arrange(sections);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeSections, EditionAddress.Subject(editionId), editionId, string.Join(", ", sections.Where(s => !s.IsClosed).Select(s => s.Name)));
        await db.SaveOrRefuse(cancel);
        bell.Ring(EditionAddress.Subject(editionId));
    }
}
