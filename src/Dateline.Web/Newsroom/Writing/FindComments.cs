using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>Finds what the desk says of a draft: open threads first, then those that are resolved; answers in their order.</summary>
public sealed class FindComments(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<IReadOnlyList<(DraftComment Comment, IReadOnlyList<DraftComment> Answers)>> Run(Actor by, long articleId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var edition = await db.Set<Articles.Article>().Where(a => a.Id == articleId).Select(a => (long?)a.EditionId).SingleOrDefaultAsync(cancel) ?? throw new RefusedException("There is no such article.", Refusal.Missing);
        await by.Ask(db, Right.Read, edition, cancel);
        var all = await db.Set<DraftComment>().AsNoTracking().Where(c => c.ArticleId == articleId).OrderBy(c => c.Id).ToListAsync(cancel);
        var answers = all.Where(c => c.ParentId is not null).ToLookup(c => c.ParentId);
        return [.. all.Where(c => c.ParentId is null).OrderBy(c => c.Resolved is not null).ThenByDescending(c => c.Id).Select(c => (c, (IReadOnlyList<DraftComment>)[.. answers[c.Id]]))];
    }
}
