using Dateline.Editions;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Takes a storyline's page away in one edition; its articles stay.</summary>
public static class RetractStoryline
{
    public static async Task Within(LedgerTurn turn, long storyline, long editionId, CancellationToken cancel)
    {
        if (await turn.Db.Set<PublishedStoryline>().FindAsync([storyline, editionId], cancel) is not { IsWithdrawn: false } shown) return;
        var edition = await turn.Db.Set<Edition>().Where(e => e.Id == editionId).Select(e => e.Key).SingleAsync(cancel);
        await turn.Append(EntryKind.Retract, PublishStoryline.SubjectOf(storyline, edition), edition, Documents.Write(new Withdrawal(turn.Now)), cancel);
        shown.IsWithdrawn = true;
    }
}
