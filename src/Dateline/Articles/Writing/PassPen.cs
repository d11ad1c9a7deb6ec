using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Lays the pen down, or hands it to whoever asked for it.</summary>
public sealed class PassPen(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <param name="by">Whose pen it is.</param>
    /// <param name="id">In which article.</param>
    /// <param name="window">In which window; another's pen is left alone.</param>
    /// <param name="isLeaving">Whether the window closes, so that nobody is present in it any more.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(Actor by, long id, string window, bool isLeaving = false, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.Ask(db, Right.Read, article.EditionId, cancel);
        if (isLeaving) await db.Set<Presence>().Where(p => p.ArticleId == id && p.Window == window && p.AccountId == person.Id).ExecuteDeleteAsync(cancel);
        if (await Pens.Of(db, id, cancel) is { } pen && person.Id is { } account && pen.IsIn(account, window))
        {
            await Versions.Keep(db, article, person, now, VersionKind.Written, cancel);
            if (pen is { AskedBy: { } asking, AskedWindow: { } other } && !isLeaving) pen.Give(asking, other, now);
            else db.Remove(pen);
            await db.SaveOrRefuse(cancel);
        }
        bell.Ring(article.LedgerSubject);
    }
}
