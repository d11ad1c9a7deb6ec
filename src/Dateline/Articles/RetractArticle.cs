using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles;

/// <summary>The newsroom withdraws an article: its address says so from then on, and its revisions stay provable.</summary>
public sealed class RetractArticle(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, NewsroomBell bell)
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
        var person = await by.Ask(db, Right.Withdraw, article.EditionId, cancel);

        await Within(turn, article, cancel);
        db.Log(person, turn.Now, ActivityKind.Retract, article, reason);
        await turn.Commit(cancel);
        bell.Ring(article.LedgerSubject);
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
