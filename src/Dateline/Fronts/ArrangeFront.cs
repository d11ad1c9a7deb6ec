using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Fronts;

/// <summary>Keeps how an editor arranges a front. Readers see nothing of it until it is published.</summary>
public sealed class ArrangeFront(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="editionId">Of which edition.</param>
    /// <param name="section">The section's key; empty for the edition's own front.</param>
    /// <param name="edits">The count of the draft that they changed; 0 where there was none.</param>
    /// <param name="draft">As it shall be.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The new count.</returns>
    /// <exception cref="RefusedException">Among others: somebody else arranged it since, and nothing was changed.</exception>
    public async Task<int> Run(Actor by, long editionId, string section, int edits, FrontContent draft, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.ArrangeFronts, editionId, cancel);
        var edition = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == editionId, cancel) ?? throw new RefusedException("There is no such edition.", Refusal.Missing);
        if (section.Length > 0 && edition.Sections.All(s => s.Key != section)) throw new RefusedException($"The edition has no section '{section}'.", Refusal.Missing);

        var front = await db.Set<Front>().SingleOrDefaultAsync(f => f.EditionId == editionId && f.Section == section, cancel);
        if ((front?.Edits ?? 0) != edits) throw Changed();
        if (front is null) db.Add(front = new Front(editionId, section));
        front.Arrange(draft);
        var subject = PublishFront.SubjectOf(edition.Key, section);
        await db.LogWork(person, clock.GetUtcNow(), ActivityKind.ArrangeFront, subject, editionId, section, cancel);
        try
        {
            await db.SaveOrRefuse(cancel);
        }
        catch (DbUpdateException) when (edits == 0)   // two that were both the first
        {
            throw Changed();
        }
        bell.Ring(subject);
        return front.Edits;
    }

    static RefusedException Changed() => new("Somebody else arranged this front meanwhile.", Refusal.Changed);
}
