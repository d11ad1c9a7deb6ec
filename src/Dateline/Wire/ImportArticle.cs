using Dateline.Articles;
using Dateline.Editions;
using Dateline.Ledger;
using Dateline.Mediabank;
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
        if (article is not null) hand.StayIn(await turn.Db.Set<Edition>().SingleAsync(e => e.Id == article.EditionId, cancel));
        var content = await WireArticle.Content(turn, hand, article?.Draft, cancel);
        if (article is null) turn.Db.Add(article = new Article(hand.Edition.Id, item.Uri, content, turn.Now));
        article.Rewrite(content, item.EdNote, turn.Now);
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
            return Result(Outcome.Held, await ItemAddress.Of(hand, turn.Db, cancel));
        }

        article.LiftEmbargo();
        await PublishArticle.Within(turn, article, cancel, WireArticle.Times(item, turn.Now));
        await PublishChangedPictures(turn, content, cancel);
        await WireTranslations.Gather(turn, item, content.TranslationSet!, cancel);
        await turn.Db.SaveChangesAsync(cancel);
        return Result(isNew ? Outcome.Created : Outcome.Updated, await ItemAddress.Of(hand, turn.Db, cancel));

        async Task<ImportResult> TakeBack(Outcome outcome)
        {
            if (article is null && outcome == Outcome.Withdrawn) hand.Say("There was no such article to withdraw.");
            if (article is { IsLive: true }) await RetractArticle.Within(turn, article, cancel);
            article?.CallOff();
            return Result(outcome, null);
        }

        ImportResult Result(Outcome outcome, string? address) => new(item.Uri, item.Version, outcome, address, hand.Problems);
    }

    // A picture that readers know already may have got a caption in this article's language.
    static async Task PublishChangedPictures(LedgerTurn turn, ArticleContent content, CancellationToken cancel)
    {
        var used = content.Pictures.Select(use => use.Asset).Distinct().ToList();
        foreach (var asset in await turn.Db.Set<Asset>().Where(a => used.Contains(a.Id)).ToListAsync(cancel))
            if (asset.IsPublic && !asset.IsHeld(turn.Now)) await PublishAsset.Within(turn, asset, cancel);
    }
}
