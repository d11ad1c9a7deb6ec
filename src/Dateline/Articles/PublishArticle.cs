using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles;

/// <summary>What readers are told of an article's times.</summary>
public sealed record PublicTimes(DateTimeOffset? First, DateTimeOffset? Updated);

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
    /// <param name="turn">Whose entry it becomes.</param>
    /// <param name="article">Loaded under the turn.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <param name="told">The times that readers are told, where another agency set them; else they are those of the turn.</param>
    public static async Task<Entry> Within(LedgerTurn turn, Article article, CancellationToken cancel, PublicTimes? told = null)
    {
        var db = turn.Db;
        var shown = await db.Set<PublishedArticle>().FindAsync([article.Id], cancel);
        var edition = await db.Set<Edition>().Where(e => e.Id == article.EditionId).Select(e => e.Key).SingleAsync(cancel);
        var kind = article.Publish(turn.Now, corrects: Corrections(article.Draft) > Corrections(shown?.Content));

        var content = Timed(article.Draft, shown, told ?? new(null, shown is null ? null : turn.Now), turn.Now);
        await PublishAsset.Waiting(turn, content.Pictures.Select(use => use.Asset), cancel);
        var entry = await turn.Append(kind, article.LedgerSubject, edition, Documents.Write(content), cancel);

        if (shown is null)
            db.Add(shown = new PublishedArticle { ArticleId = article.Id, EditionId = article.EditionId, Uri = article.Uri });
        Show(content, entry.Revision, shown);
        return entry;
    }

    static ArticleContent Timed(ArticleContent draft, PublishedArticle? shown, PublicTimes told, DateTimeOffset now)
    {
        var first = shown?.Published ?? told.First ?? now;
        return draft with { FirstPublished = first, Updated = told.Updated > first ? told.Updated : null };
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
        shown.Subjects = [.. content.Subjects.Select(subject => subject.Name)];
        shown.Content = content;
    }

    static int Corrections(ArticleContent? content) => content?.Body.Blocks.OfType<Correction>().Count() ?? 0;
}
