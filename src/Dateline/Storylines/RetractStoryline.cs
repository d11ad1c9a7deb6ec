using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Takes a storyline's page away in one edition; its articles stay.</summary>
public sealed class RetractStoryline(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, long editionId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var person = await by.Ask(db, Right.Withdraw, editionId, cancel);
        var text = await db.Told(id, editionId, cancel);
        if (!await Within(turn, id, editionId, cancel)) throw new RefusedException("Only a published storyline can be retracted.", Refusal.NotNow);
        db.Log(person, turn.Now, ActivityKind.Retract, text);
        await turn.Commit(cancel);
        bell.Ring(FindStoryline.Subject(id));
    }

    /// <returns>Whether there was something to take away.</returns>
    public static async Task<bool> Within(LedgerTurn turn, long storyline, long editionId, CancellationToken cancel)
    {
        if (await turn.Db.Set<PublishedStoryline>().FindAsync([storyline, editionId], cancel) is not { IsWithdrawn: false } shown) return false;
        var edition = await turn.Db.Set<Edition>().Where(e => e.Id == editionId).Select(e => e.Key).SingleAsync(cancel);
        await turn.Append(EntryKind.Retract, PublishStoryline.SubjectOf(storyline, edition), edition, Documents.Write(new Withdrawal(turn.Now)), cancel);
        shown.IsWithdrawn = true;
        return true;
    }
}
