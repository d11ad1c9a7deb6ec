using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Writing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Board;

/// <summary>Finds what there is of articles in other editions, made here or come over the wire, and what of it is stale.</summary>
sealed class BoardTranslations(DatelineDb db, Person person)
{
    sealed record Source(long ArticleId, long OriginalId, DateTimeOffset Time);

    /// <returns>By the articles' numbers: the others of their sets; and every translation that is stale.</returns>
    public async Task<(ILookup<long, RowTranslation> Others, HashSet<long> Stale)> Of(List<long> ids, CancellationToken cancel)
    {
        var own = await Sources(s => ids.Contains(s.ArticleId) || ids.Contains(s.OriginalId), cancel);
        var originals = own.Select(s => s.OriginalId).Distinct().ToList();
        var sources = (await Sources(s => originals.Contains(s.OriginalId), cancel)).ToDictionary(s => s.ArticleId);
        var setOf = ids.ToDictionary(id => id, id => new HashSet<long>(sources.Values.Where(s => s.OriginalId == OriginalOf(id)).Select(s => s.ArticleId)) { OriginalOf(id) });
        await AddPublished(setOf, cancel);

        var all = setOf.Values.SelectMany(set => set).Distinct().ToList();
        var stale = await Stale([.. sources.Values.Where(s => all.Contains(s.ArticleId))], cancel);
        var members = await db.Set<Article>().AsNoTracking().Where(a => all.Contains(a.Id) && a.Stage != ArticleStage.Spiked && a.Standing != PublicState.Removed)
            .Select(a => new { a.Id, a.EditionId, a.Stage, a.Standing }).ToListAsync(cancel);
        var known = members.Where(m => person.May(Right.Read, m.EditionId)).ToDictionary(m => m.Id, m => new RowTranslation(m.EditionId, m.Id, m.Stage, m.Standing, stale.Contains(m.Id)));
        var pairs = from id in ids from other in setOf[id] where other != id && known.ContainsKey(other) orderby known[other].EditionId, other select (id, Translation: known[other]);
        return (pairs.ToLookup(pair => pair.id, pair => pair.Translation), stale);

        long OriginalOf(long id) => sources.TryGetValue(id, out var source) ? source.OriginalId : id;
    }

    Task<List<Source>> Sources(System.Linq.Expressions.Expression<Func<TranslationSource, bool>> which, CancellationToken cancel) =>
        db.Set<TranslationSource>().AsNoTracking().Where(which).Select(s => new Source(s.ArticleId, s.OriginalId, s.Time)).ToListAsync(cancel);

    async Task AddPublished(Dictionary<long, HashSet<long>> setOf, CancellationToken cancel)
    {
        var ids = setOf.Keys.ToList();
        var named = await db.Set<PublishedArticle>().AsNoTracking().Where(p => ids.Contains(p.ArticleId) && p.TranslationSet != null).Select(p => new { p.ArticleId, p.TranslationSet }).ToListAsync(cancel);
        var names = named.Select(p => p.TranslationSet).Distinct().ToList();
        var others = (await db.Set<PublishedArticle>().AsNoTracking().Where(p => names.Contains(p.TranslationSet)).Select(p => new { p.ArticleId, p.TranslationSet }).ToListAsync(cancel)).ToLookup(p => p.TranslationSet, p => p.ArticleId);
        foreach (var article in named) setOf[article.ArticleId].UnionWith(others[article.TranslationSet]);
    }

    // Texts are compared only where the original changed at all since it was translated: those are few.
    async Task<HashSet<long>> Stale(List<Source> sources, CancellationToken cancel)
    {
        var originals = sources.Select(s => s.OriginalId).Distinct().ToList();
        var changed = await db.Set<Article>().AsNoTracking().Where(a => originals.Contains(a.Id)).Select(a => new { a.Id, a.Changed }).ToDictionaryAsync(a => a.Id, a => a.Changed, cancel);
        var subjects = originals.ToDictionary(LedgerSubjects.Article);
        var names = subjects.Keys.ToList();
        var published = await db.Set<Entry>().AsNoTracking().Where(e => names.Contains(e.Subject)).GroupBy(e => e.Subject).Select(g => new { g.Key, Time = g.Max(e => e.Time) }).ToListAsync(cancel);
        foreach (var entry in published.Where(e => changed.GetValueOrDefault(subjects[e.Key]) < e.Time)) changed[subjects[entry.Key]] = entry.Time;

        HashSet<long> stale = [];
        foreach (var source in sources.Where(s => changed.GetValueOrDefault(s.OriginalId) > s.Time))
            if (await Staleness.IsStale(db, source.ArticleId, cancel)) stale.Add(source.ArticleId);
        return stale;
    }
}
