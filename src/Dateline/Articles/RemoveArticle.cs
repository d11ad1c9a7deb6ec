using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles;

/// <summary>Takes an article away on legal grounds: every text and salt of it is deleted, its entries stay.</summary>
public sealed class RemoveArticle(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger)
{
    public async Task Run(long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var article = await db.Set<Article>().SingleOrDefaultAsync(a => a.Id == id, cancel)
            ?? throw new RefusedException($"There is no article {id}.");

        article.Remove();
        foreach (var revision in await db.Set<Revision>().Where(r => r.Subject == article.LedgerSubject).ToListAsync(cancel)) revision.Erase();
        await RetractArticle.AppendNotice(turn, article, EntryKind.Remove, cancel);
        await Hide(db, id, cancel);

        await turn.Commit(cancel);
    }

    static async Task Hide(DatelineDb db, long id, CancellationToken cancel)
    {
        var shown = await db.Set<PublishedArticle>().SingleAsync(a => a.ArticleId == id, cancel);
        shown.State = PublicState.Removed;
        (shown.Content, shown.Subjects) = (null, []);
        (shown.Headline, shown.ShortHeadline, shown.Standfirst, shown.Slug, shown.CardAsset) = ("", null, null, "", null);
    }
}
