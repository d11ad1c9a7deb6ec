using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Says at which desk an article is, and whose turn it is.</summary>
public sealed class AssignArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, long? desk, long? assignee, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.AskToAssign(db, article, cancel);
        if (desk is { } deskId) await MustTake(db, article, deskId, cancel);
        if (assignee is { } accountId && !await db.Set<RoleGrant>().AnyAsync(g => g.AccountId == accountId && (g.EditionId == article.EditionId || g.EditionId == RoleGrant.Everywhere), cancel))
            throw new RefusedException("This person has no role in the edition.", Refusal.Invalid);

        var isNew = assignee is not null && assignee != article.AssigneeId;
        article.Assign(desk, assignee, now);
        db.Log(person, now, ActivityKind.Assign, article);
        if (isNew) db.Tell([assignee!.Value], article, person, now, NoticeKind.Assigned);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }

    /// <exception cref="RefusedException">The edition has no such desk, or it takes nothing new.</exception>
    internal static async Task MustTake(DatelineDb db, Article article, long desk, CancellationToken cancel)
    {
        if (!await db.Set<NewsDesk>().AnyAsync(d => d.Id == desk && d.EditionId == article.EditionId && (!d.IsClosed || d.Id == article.DeskId), cancel))
            throw new RefusedException("The edition has no such desk.", Refusal.Missing);
    }
}
