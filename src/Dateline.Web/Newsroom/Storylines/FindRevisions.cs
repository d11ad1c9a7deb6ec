using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>A line of a subject's history in the ledger.</summary>
/// <param name="By">Who let it out; null when nobody of the staff did.</param>
public sealed record RevisionLine(int Number, DateTimeOffset Time, EntryKind Kind, string? By);

/// <summary>What readers had, and when: the revisions of a storyline or front, newest first.</summary>
public sealed class FindRevisions(IDbContextFactory<DatelineDb> dbs)
{
    const int Most = 200;

    /// <param name="by">Who.</param>
    /// <param name="edition">Of the subject.</param>
    /// <param name="subject">Its name in the ledger.</param>
    /// <param name="logged">Its name in the activity log.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IReadOnlyList<RevisionLine>> Run(Actor by, long edition, string subject, string logged, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        var entries = await db.Set<Entry>().AsNoTracking().Where(e => e.Subject == subject).OrderByDescending(e => e.Revision).Take(Most)
            .Select(e => new { e.Revision, e.Time, e.Kind }).ToListAsync(cancel);
        // The log's line is written in the same turn, and so at the same instant.
        var times = entries.ConvertAll(e => e.Time);
        var names = (await db.Set<Activity>().AsNoTracking().Where(a => a.Subject == logged && a.EditionId == edition && times.Contains(a.Time)).Select(a => new { a.Time, a.Name }).ToListAsync(cancel))
            .GroupBy(a => a.Time).ToDictionary(group => group.Key, group => group.First().Name);
        return [.. entries.Select(e => new RevisionLine(e.Revision, e.Time, e.Kind, names.GetValueOrDefault(e.Time)))];
    }

    /// <summary>What a revision froze.</summary>
    public async Task<T> One<T>(Actor by, long edition, string subject, int number, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        var document = await db.Set<Revision>().AsNoTracking().Where(r => r.Subject == subject && r.Number == number).Select(r => r.Document).SingleOrDefaultAsync(cancel);
        return document is null ? throw new RefusedException("There is no such revision.", Refusal.Missing) : Documents.Read<T>(document);
    }
}
