using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Marks a comment and its answers as dealt with, or opens them again.</summary>
public sealed class ResolveComment(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long commentId, bool isResolved, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var comment = await db.Set<DraftComment>().SingleOrDefaultAsync(c => c.Id == commentId, cancel)
            ?? throw new RefusedException("The comment is not there.", Refusal.Missing);
        var article = await db.Article(comment.ArticleId, cancel);
        var person = await by.Ask(db, Right.Read, article.EditionId, cancel);

        comment.Resolved = isResolved ? now : null;
        comment.ResolvedBy = isResolved ? person.Name : null;
        db.Log(person, now, ActivityKind.ResolveComment, article);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
