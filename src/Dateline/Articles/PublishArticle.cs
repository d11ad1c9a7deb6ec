using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles;

/// <summary>Freezes an article's draft as its next revision, for readers to see from that moment on.</summary>
public sealed class PublishArticle(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger)
{
    public async Task<Entry> Run(long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var article = await db.Set<Article>().SingleOrDefaultAsync(a => a.Id == id, cancel)
            ?? throw new RefusedException($"There is no article {id}.");

        var entry = await Within(turn, article, cancel);
        await turn.Commit(cancel);
        return entry;
    }

    /// <summary>As a part of a turn that does more.</summary>
    public static async Task<Entry> Within(LedgerTurn turn, Article article, CancellationToken cancel)
    {
        var db = turn.Db;
        var shown = await db.Set<PublishedArticle>().FindAsync([article.Id], cancel);
        var edition = await db.Set<Edition>().Where(e => e.Id == article.EditionId).Select(e => e.Key).SingleAsync(cancel);
        var kind = article.Publish(turn.Now, corrects: Corrections(article.Draft) > Corrections(shown?.Content));

        var content = Timed(article.Draft, shown, turn.Now);
        await PublishPictures(turn, content, cancel);
        var entry = await turn.Append(kind, article.LedgerSubject, edition, Documents.Write(content), cancel);

        if (shown is null)
            db.Add(shown = new PublishedArticle { ArticleId = article.Id, EditionId = article.EditionId, Uri = article.Uri });
        Show(content, entry.Revision, shown);
        return entry;
    }

    // A picture goes out with the first article that shows it, and not before; one under an embargo of its own waits for that.
    static async Task PublishPictures(LedgerTurn turn, ArticleContent content, CancellationToken cancel)
    {
        var used = content.Pictures.Select(use => use.Asset).Distinct().ToList();
        var waiting = await turn.Db.Set<Asset>().Where(a => used.Contains(a.Id) && a.PublicRevision == null && !a.IsWithdrawn).ToListAsync(cancel);
        foreach (var asset in waiting.Where(a => a.EmbargoUntil is null || a.EmbargoUntil <= turn.Now))
            await PublishAsset.Within(turn, asset, cancel);
    }

    static ArticleContent Timed(ArticleContent draft, PublishedArticle? shown, DateTimeOffset now)
    {
        var first = shown?.Published ?? draft.FirstPublished ?? now;
        var updated = draft.Updated ?? (shown is null ? null : now);
        return draft with { FirstPublished = first, Updated = updated > first ? updated : null };
    }

    static void Show(ArticleContent content, int revision, PublishedArticle shown)
    {
        shown.Revision = revision;
        shown.State = PublicState.Live;
        shown.Headline = content.Headline;
        shown.ShortHeadline = content.ShortHeadline;
        shown.Standfirst = content.Standfirst;
        shown.Slug = content.Slug;
        shown.Language = content.Language;
        shown.Section = content.Section;
        shown.StorylineId = content.Storyline;
        shown.TranslationSet = content.TranslationSet;
        shown.CardAsset = content.Pictures.FirstOrDefault()?.Asset;
        shown.Published = content.FirstPublished!.Value;
        shown.Updated = content.Updated;
        shown.Content = content;
    }

    static int Corrections(ArticleContent? content) => content?.Body.Blocks.OfType<Correction>().Count() ?? 0;
}
