using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Changes a part of what an edition says of a storyline. Two people who change different parts do not hinder each other.</summary>
public sealed class RewriteStoryline(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="id">Which.</param>
    /// <param name="editionId">Where.</param>
    /// <param name="change">From what stands there to what shall stand there; may be asked more than once, and refuses when its part is not as it was.</param>
    /// <param name="cancel">Ends the wait.</param>
    public Task<StorylineContent> Run(Actor by, long id, long editionId, Func<StorylineContent, StorylineContent> change, CancellationToken cancel = default) =>
        Saving.Again(() => Once(by, id, editionId, change, cancel));

    async Task<StorylineContent> Once(Actor by, long id, long editionId, Func<StorylineContent, StorylineContent> change, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.TellStorylines, editionId, cancel);
        var text = await db.Told(id, editionId, cancel);
        var after = change(text.Draft).Checked();
        if (Documents.Write(after) == Documents.Write(text.Draft)) return text.Draft;

        text.Rewrite(after);
        await db.LogWork(person, clock.GetUtcNow(), text, cancel);
        await db.SaveOrRefuse(cancel);
        bell.Ring(FindStoryline.Subject(id));
        return after;
    }
}
