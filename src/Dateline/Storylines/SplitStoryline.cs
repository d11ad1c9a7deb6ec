using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Takes some articles out of a storyline and begins another with them. Where readers have them, that goes out as a change of style; drafts stay drafts.</summary>
public sealed class SplitStoryline(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger, NewsroomBell bell)
{
    /// <param name="by">Who; in the edition and in those of all the articles.</param>
    /// <param name="id">The storyline that they are taken out of.</param>
    /// <param name="editionId">Where the new one is told first.</param>
    /// <param name="title">Of the new one.</param>
    /// <param name="articles">Which; at least one.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The new one's number.</returns>
    public async Task<long> Run(Actor by, long id, long editionId, string title, IReadOnlyCollection<long> articles, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var person = await by.Ask(db, Right.TellStorylines, editionId, cancel);
        (await db.Storyline(id, cancel)).MustStandAlone();
        var chosen = await Chosen(db, id, articles, person, cancel);
        var edition = await db.Set<Edition>().AsNoTracking().SingleAsync(e => e.Id == editionId, cancel);
        var begun = await OpenStoryline.Within(db, edition, title, cancel);
        await db.SaveChangesAsync(cancel);   // gives it its number

        foreach (var article in chosen) await Move(turn, article, begun.Id, cancel);
        foreach (var text in await db.Set<StorylineText>().Where(t => t.StorylineId == id).ToListAsync(cancel)) Forget(text, articles);
        db.Log(person, turn.Now, ActivityKind.SplitStoryline, FindStoryline.Subject(id), editionId, begun.Texts[0].Draft.Title);
        db.Log(person, turn.Now, ActivityKind.TellStoryline, begun.Texts[0]);
        await db.SaveOrRefuse(cancel);
        await turn.Commit(cancel);
        foreach (var subject in chosen.Select(a => a.LedgerSubject).Append(FindStoryline.Subject(id)).Append(FindStoryline.Subject(begun.Id))) bell.Ring(subject);
        return begun.Id;
    }

    static async Task<List<Article>> Chosen(DatelineDb db, long id, IReadOnlyCollection<long> articles, Person person, CancellationToken cancel)
    {
        if (articles.Count == 0) throw new RefusedException("Choose at least one article.", Refusal.Invalid);
        var names = await db.Set<Storyline>().Where(s => s.Id == id || s.MergedIntoId == id).Select(s => (long?)s.Id).ToListAsync(cancel);
        var chosen = await db.Set<Article>().Where(a => articles.Contains(a.Id)).ToListAsync(cancel);
        if (chosen.Count < articles.Distinct().Count() || chosen.Exists(a => !names.Contains(a.StorylineId)))
            throw new RefusedException("Not all of these articles are in the storyline any more.", Refusal.Changed);
        return chosen.TrueForAll(a => person.May(Right.TellStorylines, a.EditionId)) ? chosen : throw Permits.Forbidden();
    }

    // Readers get the published words with the new storyline, and nothing of what the draft may say beyond them.
    static async Task Move(LedgerTurn turn, Article article, long to, CancellationToken cancel)
    {
        article.MoveTo(to, turn.Now);
        if (await turn.Db.Set<StorylineItem>().FindAsync([article.Id], cancel) is { } item) item.StorylineId = to;
        if (await turn.Db.Set<PublishedArticle>().SingleOrDefaultAsync(a => a.ArticleId == article.Id && a.State == PublicState.Live, cancel) is not { Content: { } content } shown) return;
        var edition = await turn.Db.Set<Edition>().Where(e => e.Id == article.EditionId).Select(e => e.Key).SingleAsync(cancel);
        shown.Content = content with { Storyline = to, Change = ChangeClass.Style };
        shown.StorylineId = to;
        shown.Revision = (await turn.Append(EntryKind.Update, article.LedgerSubject, edition, Documents.Write(shown.Content), cancel)).Revision;
    }

    static void Forget(StorylineText text, IReadOnlyCollection<long> articles)
    {
        var left = articles.Aggregate(text.Draft, (draft, article) => draft.PutInto(article, null, 0)) with
        {
            Added = text.Draft.Added?.Except(articles).ToList(), Omitted = text.Draft.Omitted?.Except(articles).ToList(),
        };
        if (Documents.Write(left) != Documents.Write(text.Draft)) text.Rewrite(left);
    }
}
