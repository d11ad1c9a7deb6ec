using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Fronts;

/// <summary>Shows readers the front as its editor arranged it.</summary>
public sealed class PublishFront(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger)
{
    public async Task Run(long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var front = await db.Set<Front>().SingleOrDefaultAsync(f => f.Id == id, cancel)
            ?? throw new RefusedException($"There is no front {id}.");

        await Within(turn, front, cancel);
        await turn.Commit(cancel);
    }

    public static async Task Within(LedgerTurn turn, Front front, CancellationToken cancel)
    {
        var edition = await turn.Db.Set<Edition>().Where(e => e.Id == front.EditionId).Select(e => e.Key).SingleAsync(cancel);
        var subject = front.Section.Length == 0 ? $"front/{edition}" : $"front/{edition}/{front.Section}";
        var shown = await turn.Db.Set<PublishedFront>().FindAsync([front.Id], cancel);
        var entry = await turn.Append(shown is null ? EntryKind.Publish : EntryKind.Update, subject, edition, Documents.Write(front.Draft), cancel);

        if (shown is null)
            turn.Db.Add(shown = new PublishedFront { FrontId = front.Id, EditionId = front.EditionId, Section = front.Section });
        shown.Revision = entry.Revision;
        shown.Content = front.Draft;
    }
}
