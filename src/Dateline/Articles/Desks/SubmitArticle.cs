using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Says that a draft is written and waits for another pair of eyes.</summary>
public sealed class SubmitArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.AskToWrite(db, article, cancel);

        article.Submit(now);
        await Versions.Keep(db, article, person, now, VersionKind.Submitted, cancel);
        db.Log(person, now, ActivityKind.Submit, article);
        db.Tell(await Reviewers(db, article, cancel), article, person, now, NoticeKind.WaitsForReview);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }

    /// <summary>The editors of its desk; those of the edition when it has no desk, or its desk no editor.</summary>
    static async Task<List<long>> Reviewers(DatelineDb db, Article article, CancellationToken cancel)
    {
        var editors = await db.Set<RoleGrant>().Where(g => (g.EditionId == article.EditionId || g.EditionId == RoleGrant.Everywhere) && (g.Role == Role.Editor || g.Role == Role.ChiefEditor))
            .Select(g => g.AccountId).Distinct().ToListAsync(cancel);
        var desk = await db.Set<DeskMember>().Where(m => m.DeskId == article.DeskId && editors.Contains(m.AccountId)).Select(m => m.AccountId).ToListAsync(cancel);
        return desk.Count > 0 ? desk : editors;
    }
}
