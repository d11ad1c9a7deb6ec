using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>Finds the links under which a draft can be seen from outside, newest first.</summary>
public sealed class FindPreviewLinks(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task<IReadOnlyList<PreviewLink>> Run(Actor by, long article, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var edition = await db.Set<Article>().Where(a => a.Id == article).Select(a => (long?)a.EditionId).SingleOrDefaultAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        var now = clock.GetUtcNow();
        return await db.Set<PreviewLink>().AsNoTracking().Where(l => l.ArticleId == article && l.Ended == null && l.Expires > now).OrderByDescending(l => l.Id).ToListAsync(cancel);
    }
}
