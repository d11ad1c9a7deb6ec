using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles;

/// <summary>What readers are told of an article's times.</summary>
public sealed record PublicTimes(DateTimeOffset? First, DateTimeOffset? Updated);

/// <summary>Freezes an article's draft as its next revision, for readers to see from that moment on.</summary>
public sealed class PublishArticle(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="id">Which.</param>
    /// <param name="change">What the new revision is for; needed once readers have one.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<Entry> Run(Actor by, long id, Change? change = null, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var article = await db.Article(id, cancel);
        var person = await by.Ask(db, Right.Publish, article.EditionId, cancel);
        change = change?.Checked();
        await FindObstacles.Refuse(db, article, person, turn.Now, cancel);

        var before = article.IsLive ? await Staleness.Original(db, id, cancel) : null;
        var entry = article.IsLive ? await Again(turn, article, change, cancel) : await Within(turn, article, cancel);
        db.Log(person, turn.Now, KindOf(entry), article, change?.Note ?? change?.Reason);
        db.Tell(article, person, turn.Now, NoticeKind.Published);
        if (before is not null && DraftText.Of(before) != DraftText.Of(article.Draft)) await TellTranslators(db, article, person, turn.Now, cancel);
        await Versions.Keep(db, article, person, turn.Now, VersionKind.Published, cancel);
        await turn.Commit(cancel);
        bell.Ring(article.LedgerSubject);
        return entry;
    }

    static async Task TellTranslators(DatelineDb db, Article original, Person by, DateTimeOffset now, CancellationToken cancel)
    {
        var translations = await db.Set<Article>().Where(a => a.Stage != ArticleStage.Spiked && a.Standing != PublicState.Removed
            && db.Set<TranslationSource>().Any(s => s.OriginalId == original.Id && s.ArticleId == a.Id)).ToListAsync(cancel);
        foreach (var translation in translations) db.Tell(translation, by, now, NoticeKind.OriginalChanged);
    }

    static async Task<Entry> Again(LedgerTurn turn, Article article, Change? change, CancellationToken cancel)
    {
        if (change is null) throw new RefusedException("Readers have this article. Say what the change is: style, update, correction or legal.", Refusal.Incomplete);
        var shown = await turn.Db.Set<PublishedArticle>().SingleAsync(a => a.ArticleId == article.Id, cancel);
        if (change.Note is { } note) article.AddCorrection(new Correction(turn.Now, RichText.Of(note)), turn.Now);
        if (change.Class == ChangeClass.Legal)
            foreach (var revision in await turn.Db.Set<Revision>().Where(r => r.Subject == article.LedgerSubject).ToListAsync(cancel)) revision.Erase();
        var told = change.Class == ChangeClass.Style ? new PublicTimes(null, shown.Updated) : null;
        return await Within(turn, article, cancel, told, change.Class);
    }

    /// <summary>As a part of a turn that does more.</summary>
    /// <param name="turn">Whose entry it becomes.</param>
    /// <param name="article">Loaded under the turn.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <param name="told">The times that readers are told, where they are not simply those of the turn.</param>
    /// <param name="change">What the revision is for, where somebody said so.</param>
    public static async Task<Entry> Within(LedgerTurn turn, Article article, CancellationToken cancel, PublicTimes? told = null, ChangeClass? change = null)
    {
        var db = turn.Db;
        var shown = await db.Set<PublishedArticle>().FindAsync([article.Id], cancel);
        var edition = await db.Set<Edition>().Where(e => e.Id == article.EditionId).Select(e => e.Key).SingleAsync(cancel);
        article.SettleSlug();
        var kind = article.Publish(turn.Now, corrects: Corrections(article.Draft) > Corrections(shown?.Content));

        var content = Timed(article.Draft, shown, told ?? new(null, shown is null ? null : turn.Now), turn.Now) with { Change = change };
        await PublishAsset.Waiting(turn, content.Pictures.Select(use => use.Asset), cancel);
        var entry = await turn.Append(kind, article.LedgerSubject, edition, Documents.Write(content), cancel);

        if (shown is null)
            db.Add(shown = new PublishedArticle { ArticleId = article.Id, EditionId = article.EditionId, Uri = article.Uri });
        shown.Show(content, entry.Revision);
        return entry;
    }

    static ArticleContent Timed(ArticleContent draft, PublishedArticle? shown, PublicTimes told, DateTimeOffset now)
    {
        var first = shown?.Published ?? told.First ?? now;
        return draft with { FirstPublished = first, Updated = told.Updated > first ? told.Updated : null };
    }

    internal static ActivityKind KindOf(Entry entry) => entry.Kind switch
    {
        EntryKind.Publish => ActivityKind.Publish,
        EntryKind.Correct => ActivityKind.Correct,
        EntryKind.Restore => ActivityKind.Restore,
        _ => ActivityKind.Update,
    };

    static int Corrections(ArticleContent? content) => content?.Body.Blocks.OfType<Correction>().Count() ?? 0;
}
