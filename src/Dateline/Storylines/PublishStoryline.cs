using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Freezes what an edition says of a storyline as its next revision.</summary>
public sealed class PublishStoryline(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger)
{
    public async Task Run(long id, long editionId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var text = await db.Set<StorylineText>().SingleOrDefaultAsync(t => t.StorylineId == id && t.EditionId == editionId, cancel)
            ?? throw new RefusedException($"Storyline {id} is not told in this edition.");

        await Within(turn, text, cancel);
        await turn.Commit(cancel);
    }

    public static async Task Within(LedgerTurn turn, StorylineText text, CancellationToken cancel)
    {
        var db = turn.Db;
        var shown = await db.Set<PublishedStoryline>().FindAsync([text.StorylineId, text.EditionId], cancel);
        var edition = await db.Set<Edition>().Where(e => e.Id == text.EditionId).Select(e => e.Key).SingleAsync(cancel);
        await PublishAsset.Waiting(turn, text.Draft.Pictures.Select(use => use.Asset), cancel);

        var kind = shown is null ? EntryKind.Publish : shown.IsWithdrawn ? EntryKind.Restore : EntryKind.Update;
        var entry = await turn.Append(kind, SubjectOf(text.StorylineId, edition), edition, Documents.Write(text.Draft), cancel);

        if (shown is null)
            db.Add(shown = new PublishedStoryline { StorylineId = text.StorylineId, EditionId = text.EditionId, Published = turn.Now });
        shown.Revision = entry.Revision;
        shown.Updated = turn.Now;
        shown.IsWithdrawn = false;
        shown.Content = text.Draft;
    }

    /// <summary>Its name in the ledger.</summary>
    public static string SubjectOf(long storyline, string edition) => $"storyline/{storyline}/{edition}";
}
