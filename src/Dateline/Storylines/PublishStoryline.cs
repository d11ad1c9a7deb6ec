using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Kernel.Text;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Freezes what an edition says of a storyline as its next revision.</summary>
public sealed class PublishStoryline(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="id">Which.</param>
    /// <param name="editionId">Where.</param>
    /// <param name="edits">The count of the draft that they looked at: nothing goes out that they have not seen.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<Entry> Run(Actor by, long id, long editionId, int edits, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var person = await by.Ask(db, Right.TellStorylines, editionId, cancel);
        var text = await db.Told(id, editionId, cancel);
        if (text.Edits != edits) throw new RefusedException("Somebody else changed it meanwhile. Look at it again before it goes out.", Refusal.Changed);
        if (text.Draft.Title.Length == 0) throw new RefusedException("A storyline needs a title.", Refusal.Incomplete);
        if (text.Draft.Slug.Length == 0) text.Rewrite(text.Draft with { Slug = Slug.From(text.Draft.Title) });
        if (await db.Set<PublishedStoryline>().FindAsync([id, editionId], cancel) is { IsWithdrawn: false } shown && Documents.Write(shown.Content) == Documents.Write(text.Draft))
            throw new RefusedException("Readers have exactly this.", Refusal.NotNow);

        var entry = await Within(turn, text, cancel);
        db.Log(person, turn.Now, ActivityKind.PublishStoryline, text);
        await turn.Commit(cancel);
        bell.Ring(FindStoryline.Subject(id));
        return entry;
    }

    /// <summary>As a part of a turn that does more.</summary>
    /// <param name="turn">Whose entry it becomes.</param>
    /// <param name="text">Loaded under the turn.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <param name="content">What goes out, where that is not the draft.</param>
    public static async Task<Entry> Within(LedgerTurn turn, StorylineText text, CancellationToken cancel, StorylineContent? content = null)
    {
        var db = turn.Db;
        content ??= text.Draft;
        var shown = await db.Set<PublishedStoryline>().FindAsync([text.StorylineId, text.EditionId], cancel);
        var edition = await db.Set<Edition>().Where(e => e.Id == text.EditionId).Select(e => e.Key).SingleAsync(cancel);
        await PublishAsset.Waiting(turn, content.Pictures.Select(use => use.Asset), cancel);

        var kind = shown is null ? EntryKind.Publish : shown.IsWithdrawn ? EntryKind.Restore : EntryKind.Update;
        var entry = await turn.Append(kind, SubjectOf(text.StorylineId, edition), edition, Documents.Write(content), cancel);

        if (shown is null)
            db.Add(shown = new PublishedStoryline { StorylineId = text.StorylineId, EditionId = text.EditionId, Published = turn.Now });
        shown.Revision = entry.Revision;
        shown.Updated = turn.Now;
        shown.IsWithdrawn = false;
        shown.Content = content;
        text.WaitsForArticle = false;
        return entry;
    }

    /// <summary>Its name in the ledger.</summary>
    public static string SubjectOf(long storyline, string edition) => $"storyline/{storyline}/{edition}";
}
