using Dateline.Articles;
using Dateline.Ledger;
using Dateline.NewsFormats.Ninjs;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>A text item becomes an article: published, held until its time, or withdrawn.</summary>
static class ImportArticle
{
    public static async Task<ImportResult> Within(LedgerTurn turn, ItemInHand hand, CancellationToken cancel)
    {
        var item = hand.Item;
        var article = await turn.Db.Set<Article>().SingleOrDefaultAsync(a => a.Uri == item.Uri, cancel);
        if (item.PubStatus == NinjsPubStatus.Canceled) return await TakeBack(Outcome.Withdrawn);

        var isNew = article is null;
        var content = await WireArticle.Content(turn, hand, cancel);
        if (article is null) turn.Db.Add(article = new Article(hand.Edition.Id, item.Uri, content));
        else if (article.EditionId != hand.Edition.Id) hand.Problems.Add("An article stays in its edition; this version asked for another.");
        article.Rewrite(content, item.EdNote);
        await turn.Db.SaveChangesAsync(cancel);   // gives a new one its number

        if (item.PubStatus == NinjsPubStatus.Withheld)
        {
            var held = await TakeBack(Outcome.Held);
            article.HoldUntil(DateTimeOffset.MaxValue);
            return held;
        }
        if (item.EmbargoedUntil is { } embargo && embargo > turn.Now)
        {
            article.HoldUntil(embargo);
            return Result(Outcome.Held, await ItemAddress.Of(item, turn.Db, cancel));
        }

        article.LiftEmbargo();
        await PublishArticle.Within(turn, article, cancel);
        await turn.Db.SaveChangesAsync(cancel);
        return Result(isNew ? Outcome.Created : Outcome.Updated, await ItemAddress.Of(item, turn.Db, cancel));

        async Task<ImportResult> TakeBack(Outcome outcome)
        {
            if (article is null && outcome == Outcome.Withdrawn) hand.Problems.Add("There was no such article to withdraw.");
            if (article is { Stage: ArticleStage.Published }) await RetractArticle.Within(turn, article, cancel);
            article?.CallOff();
            return Result(outcome, null);
        }

        ImportResult Result(Outcome outcome, string? address) => new(item.Uri, item.Version, outcome, address, hand.Problems);
    }
}
