using Dateline.Accounts;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>Words that somebody gave up for another's, newest first.</summary>
public sealed class FindAsides(IDbContextFactory<DatelineDb> dbs)
{
    const int Most = 50;

    public async Task<IReadOnlyList<StorylineAside>> Run(Actor by, long id, long edition, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        return await db.Set<StorylineAside>().AsNoTracking().Where(a => a.StorylineId == id && a.EditionId == edition).OrderByDescending(a => a.Id).Take(Most).ToListAsync(cancel);
    }
}
