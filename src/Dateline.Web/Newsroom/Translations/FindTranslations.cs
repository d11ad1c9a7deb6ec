using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Writing;
using Dateline.Editions;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Translations;

/// <summary>
/// Finds translation sets, the one whose original changed last first. It goes through the articles by their heads, those that stand for
/// their sets, some at a time: whether a translation is stale is only known of the texts, and only those of the shown sets are read.
/// </summary>
public sealed class FindTranslations(IDbContextFactory<DatelineDb> dbs)
{
    const int AtATime = 40, MostPerRow = 40;

    public async Task<TranslationRows> Run(Actor by, TranslationFilter filter, int count, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.Read, cancel);
        var editions = (await db.Set<Edition>().Select(e => e.Id).ToListAsync(cancel)).FindAll(id => person.May(Right.Read, id));
        var sets = new TranslationSets(db, editions);
        var heads = Heads(db, filter, editions);
        List<TranslationRow> rows = [];
        for (var seen = 0; rows.Count <= count; seen += AtATime)
        {
            if (seen >= count * MostPerRow) return new TranslationRows(rows, true);   // rare ones: the next page looks further
            var found = await heads.Skip(seen).Take(AtATime).Select(a => a.Id).ToListAsync(cancel);
            rows.AddRange((await sets.Of(found, cancel)).Where(row => filter.Fits(row, editions)));
            if (found.Count < AtATime) break;
        }
        return new TranslationRows([.. rows.Take(count)], rows.Count > count);
    }

    // No translation of an article that is shown, and the oldest of a set that came over the wire.
    static IQueryable<Article> Heads(DatelineDb db, TranslationFilter filter, List<long> editions)
    {
        var (articles, published, sources) = (db.Set<Article>(), db.Set<PublishedArticle>(), db.Set<TranslationSource>());
        var heads = articles.AsNoTracking().Where(a => editions.Contains(a.EditionId) && a.Stage != ArticleStage.Spiked && (a.Standing == null || a.Standing == PublicState.Live)
            && !sources.Any(s => s.ArticleId == a.Id && articles.Any(o => o.Id == s.OriginalId && editions.Contains(o.EditionId)))
            && !published.Any(p => p.ArticleId == a.Id && published.Any(q => q.TranslationSet == p.TranslationSet && q.State == PublicState.Live && editions.Contains(q.EditionId)
                && (q.Published < p.Published || (q.Published == p.Published && q.ArticleId < p.ArticleId)) && !sources.Any(s => s.ArticleId == q.ArticleId)))
            && !(a.Standing == null && a.TranslationSet != null && articles.Any(q => q.TranslationSet == a.TranslationSet && q.Stage != ArticleStage.Spiked && editions.Contains(q.EditionId)
                && (q.Standing == PublicState.Live || (q.Standing == null && q.Id < a.Id)) && !sources.Any(s => s.ArticleId == q.Id))));
        if (filter.From is { } from) heads = heads.Where(a => a.EditionId == from);
        if (filter.Storyline is { } storyline) heads = heads.Where(a => a.StorylineId == storyline);
        if (filter.Into is { } other) heads = heads.Where(a => a.EditionId != other || sources.Any(s => s.ArticleId == a.Id));
        if (filter is { Lack: TranslationLack.Missing, Into: { } into })
            heads = heads.Where(a => !sources.Any(s => s.OriginalId == a.Id && articles.Any(m => m.Id == s.ArticleId && m.EditionId == into && m.Stage != ArticleStage.Spiked)));
        if (filter.Lack == TranslationLack.Stale) heads = heads.Where(a => sources.Any(s => s.OriginalId == a.Id || s.ArticleId == a.Id) || published.Any(p => p.ArticleId == a.Id));
        return heads.OrderByDescending(a => a.Changed).ThenByDescending(a => a.Id);
    }
}
