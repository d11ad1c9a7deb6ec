using Dateline.Accounts;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Says whether a story goes on. Readers are told at once; what else is drafted stays with the desk.</summary>
public sealed class SetStorylineState(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, long editionId, StorylineState state, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var person = await by.Ask(db, Right.TellStorylines, editionId, cancel);
        var text = await db.Told(id, editionId, cancel);
        if (text.Draft.State != state) text.Rewrite(text.Draft with { State = state });
        if (await db.Set<PublishedStoryline>().FindAsync([id, editionId], cancel) is { IsWithdrawn: false } shown && shown.Content.State != state)
        {
            await PublishStoryline.Within(turn, text, cancel, shown.Content with { State = state });
            db.Log(person, turn.Now, ActivityKind.PublishStoryline, text);
        }
        else
        {
            await db.LogWork(person, turn.Now, text, cancel);
        }
        await db.SaveOrRefuse(cancel);
        await turn.Commit(cancel);
        bell.Ring(FindStoryline.Subject(id));
    }
}
