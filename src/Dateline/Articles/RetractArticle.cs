using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles;

/// <summary>The newsroom withdraws an article: its address says so from then on, and its revisions stay provable.</summary>
public sealed class RetractArticle(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger)
{
    public async Task Run(long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var article = await db.Set<Article>().SingleOrDefaultAsync(a => a.Id == id, cancel)
            ?? throw new RefusedException($"There is no article {id}.");

        await Within(turn, article, cancel);
        await turn.Commit(cancel);
    }

    public static async Task Within(LedgerTurn turn, Article article, CancellationToken cancel)
    {
        article.Retract();
        await AppendNotice(turn, article, EntryKind.Retract, cancel);
        var shown = await turn.Db.Set<PublishedArticle>().SingleAsync(a => a.ArticleId == article.Id, cancel);
        shown.State = PublicState.Withdrawn;
    }

    internal static async Task AppendNotice(LedgerTurn turn, Article article, EntryKind kind, CancellationToken cancel)
    {
        var edition = await turn.Db.Set<Edition>().Where(e => e.Id == article.EditionId).Select(e => e.Key).SingleAsync(cancel);
        await turn.Append(kind, article.LedgerSubject, edition, Documents.Write(new Withdrawal(turn.Now)), cancel);
    }
}
