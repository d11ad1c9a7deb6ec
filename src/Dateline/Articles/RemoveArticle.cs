using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles;

/// <summary>Takes an article away on legal grounds: every text and salt of it is deleted, its entries stay.</summary>
public sealed class RemoveArticle(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="id">Which.</param>
    /// <param name="reason">For the activity log.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(Actor by, long id, string? reason = null, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var article = await db.Article(id, cancel);
        var person = await by.Ask(db, Right.Remove, article.EditionId, cancel);

        article.Remove();
        foreach (var revision in await db.Set<Revision>().Where(r => r.Subject == article.LedgerSubject).ToListAsync(cancel)) revision.Erase();
        await RetractArticle.AppendNotice(turn, article, EntryKind.Remove, cancel);
        await Hide(db, id, cancel);
        await ForgetWork(db, article, cancel);
        db.Log(person, turn.Now, ActivityKind.Remove, article, reason ?? "");

        await turn.Commit(cancel);
        bell.Ring(article.LedgerSubject);
    }

    // What the desk kept of it holds the same words.
    static async Task ForgetWork(DatelineDb db, Article article, CancellationToken cancel)
    {
        db.RemoveRange(await db.Set<DraftVersion>().Where(v => v.ArticleId == article.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<DraftComment>().Where(c => c.ArticleId == article.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<TranslationSource>().Where(t => t.ArticleId == article.Id || t.OriginalId == article.Id).ToListAsync(cancel));
        db.RemoveRange(await db.Set<Notice>().Where(n => n.Subject == article.LedgerSubject).ToListAsync(cancel));
        foreach (var line in await db.Set<Activity>().Where(a => a.Subject == article.LedgerSubject).ToListAsync(cancel)) line.ForgetDetail();
    }

    static async Task Hide(DatelineDb db, long id, CancellationToken cancel)
    {
        var shown = await db.Set<PublishedArticle>().SingleAsync(a => a.ArticleId == id, cancel);
        shown.State = PublicState.Removed;
        (shown.Content, shown.Subjects) = (null, []);
        (shown.Headline, shown.ShortHeadline, shown.Standfirst, shown.Slug, shown.CardAsset, shown.CardFocus) = ("", null, null, "", null, null);
    }
}
