using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Fronts;

/// <summary>Shows readers the front as its editor arranged it.</summary>
public sealed class PublishFront(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="id">Which.</param>
    /// <param name="edits">The count of the draft that they looked at: nothing goes out that they have not seen.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<Entry> Run(Actor by, long id, int edits, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var front = await db.Set<Front>().SingleOrDefaultAsync(f => f.Id == id, cancel) ?? throw new RefusedException($"There is no front {id}.", Refusal.Missing);
        var person = await by.Ask(db, Right.ArrangeFronts, front.EditionId, cancel);
        if (front.Edits != edits) throw new RefusedException("Somebody else arranged this front meanwhile. Look at it again before it goes out.", Refusal.Changed);

        var entry = await Within(turn, front, cancel);
        db.Log(person, turn.Now, ActivityKind.PublishFront, entry.Subject, front.EditionId, front.Section);
        await turn.Commit(cancel);
        bell.Ring(entry.Subject);
        return entry;
    }

    /// <summary>As a part of a turn that does more.</summary>
    public static async Task<Entry> Within(LedgerTurn turn, Front front, CancellationToken cancel)
    {
        var edition = await turn.Db.Set<Edition>().Where(e => e.Id == front.EditionId).Select(e => e.Key).SingleAsync(cancel);
        var shown = await turn.Db.Set<PublishedFront>().FindAsync([front.Id], cancel);
        var entry = await turn.Append(shown is null ? EntryKind.Publish : EntryKind.Update, SubjectOf(edition, front.Section), edition, Documents.Write(front.Draft), cancel);

        if (shown is null)
            turn.Db.Add(shown = new PublishedFront { FrontId = front.Id, EditionId = front.EditionId, Section = front.Section });
        shown.Revision = entry.Revision;
        shown.Content = front.Draft;
        return entry;
    }

    /// <summary>Its name in the ledger and in the activity log.</summary>
    /// <param name="edition">The edition's key.</param>
    /// <param name="section">The section's key; empty for the edition's own front.</param>
    public static string SubjectOf(string edition, string section) => section.Length == 0 ? $"front/{edition}" : $"front/{edition}/{section}";
}
