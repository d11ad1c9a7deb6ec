using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>What a merger freezes in place of the page that is gone.</summary>
/// <param name="Withdrawn">When.</param>
/// <param name="Into">The subject that tells the story from then on.</param>
public sealed record StorylineMerger(DateTimeOffset Withdrawn, string Into)
{
    /// <summary>The version of this written form.</summary>
    public int V { get; init; } = 1;
}

/// <summary>
/// Makes one storyline a part of another: its items move, its pages lead to the other's, and articles that name it,
/// today's and tomorrow's, count as the other's.
/// </summary>
public sealed class MergeStorylines(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, NewsroomBell bell)
{
    /// <param name="by">Who; in every edition that tells one of the two.</param>
    /// <param name="id">The one that goes.</param>
    /// <param name="into">The one that stays.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(Actor by, long id, long into, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var (going, staying) = (await db.Storyline(id, cancel), await db.Storyline(into, cancel));
        var person = await by.Know(db, cancel);
        if (going.Texts.Concat(staying.Texts).Any(text => !person.May(Right.TellStorylines, text.EditionId))) throw Permits.Forbidden();
        going.MustStandAlone();
        going.MergeInto(staying);
        foreach (var earlier in await db.Set<Storyline>().Where(s => s.MergedIntoId == id).ToListAsync(cancel)) earlier.MergeInto(staying);

        foreach (var text in going.Texts) await Hand(turn, text, staying, cancel);
        await db.SaveOrRefuse(cancel);
        foreach (var shown in await db.Set<PublishedStoryline>().Where(s => s.StorylineId == id || s.MergedIntoId == id).ToListAsync(cancel))
            if (await db.Set<PublishedStoryline>().FindAsync([into, shown.EditionId], cancel) is not null) shown.MergedIntoId = into;
        foreach (var item in await db.Set<StorylineItem>().Where(i => i.StorylineId == id).ToListAsync(cancel)) item.StorylineId = into;
        foreach (var text in going.Texts) db.Log(person, turn.Now, ActivityKind.MergeStorylines, text);
        await db.SaveOrRefuse(cancel);
        await turn.Commit(cancel);
        bell.Ring(FindStoryline.Subject(id));
        bell.Ring(FindStoryline.Subject(into));
    }

    // No page may lead to nothing: where readers have one of the storyline that goes, they get one of the other.
    static async Task Hand(LedgerTurn turn, StorylineText text, Storyline staying, CancellationToken cancel)
    {
        var db = turn.Db;
        if (await db.Set<PublishedStoryline>().FindAsync([text.StorylineId, text.EditionId], cancel) is not { IsWithdrawn: false } shown) return;
        var edition = await db.Set<Edition>().Where(e => e.Id == text.EditionId).Select(e => e.Key).SingleAsync(cancel);
        if (await db.Set<PublishedStoryline>().FindAsync([staying.Id, text.EditionId], cancel) is not { IsWithdrawn: false })
        {
            if (staying.Texts.Any(t => t.EditionId == text.EditionId))
                throw new RefusedException($"Readers of the edition '{edition}' have only the storyline that goes. Publish the other one there first.", Refusal.Other);
            var told = staying.In(text.EditionId, shown.Content);
            await db.SaveChangesAsync(cancel);   // gives the text its storyline's number
            await PublishStoryline.Within(turn, told, cancel);
        }
        var merger = new StorylineMerger(turn.Now, PublishStoryline.SubjectOf(staying.Id, edition));
        await turn.Append(EntryKind.Retract, PublishStoryline.SubjectOf(text.StorylineId, edition), edition, Documents.Write(merger), cancel);
        shown.IsWithdrawn = true;
    }
}
