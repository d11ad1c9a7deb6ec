using Dateline.Articles;
using Dateline.Articles.Writing;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Translations;

/// <summary>Reads the sets that some articles stand for, all at once.</summary>
sealed class TranslationSets(DatelineDb db, IReadOnlyList<long> editions)
{
    // Of a translation of a translation of a translation.
    const int Generations = 3;

    sealed record Member(long Id, long EditionId, ArticleStage Stage, PublicState? Standing, string Headline, string? Slugline, string Language, long? StorylineId, DateTimeOffset Changed);

    /// <summary>In the order of their heads.</summary>
    public async Task<IEnumerable<TranslationRow>> Of(List<long> heads, CancellationToken cancel)
    {
        var headOf = heads.ToDictionary(id => id);
        await AddWireTranslations(headOf, cancel);
        var sources = await AddOwnTranslations(headOf, cancel);
        var stale = await Stale(sources.Values, cancel);
        var ids = headOf.Keys.ToList();
        var members = await db.Set<Article>().AsNoTracking()
            .Where(a => ids.Contains(a.Id) && editions.Contains(a.EditionId) && a.Stage != ArticleStage.Spiked && a.Standing != PublicState.Removed)
            .Select(a => new Member(a.Id, a.EditionId, a.Stage, a.Standing, a.Headline, a.Slugline, a.Language, a.StorylineId, a.Changed)).ToListAsync(cancel);
        var sets = members.ToLookup(member => headOf[member.Id]);
        return heads.Where(sets.Contains).Select(head => Row(head, [.. sets[head]], sources, stale));
    }

    /// <summary>The translations of what is known, and theirs, by the number of the translation.</summary>
    async Task<Dictionary<long, TranslationSource>> AddOwnTranslations(Dictionary<long, long> headOf, CancellationToken cancel)
    {
        var asked = headOf.Keys.ToList();
        var sources = await db.Set<TranslationSource>().AsNoTracking().Where(s => asked.Contains(s.ArticleId)).ToDictionaryAsync(s => s.ArticleId, cancel);
        for (var generation = 0; generation < Generations && asked.Count > 0; generation++)
        {
            var found = await db.Set<TranslationSource>().AsNoTracking().Where(s => asked.Contains(s.OriginalId)).ToListAsync(cancel);
            foreach (var source in found)
            {
                sources[source.ArticleId] = source;
                headOf.TryAdd(source.ArticleId, headOf[source.OriginalId]);
            }
            asked = found.ConvertAll(s => s.ArticleId);
        }
        return sources;
    }

    async Task AddWireTranslations(Dictionary<long, long> headOf, CancellationToken cancel)
    {
        var heads = headOf.Keys.ToList();
        var articles = db.Set<Article>().AsNoTracking();
        var named = await articles.Where(a => heads.Contains(a.Id) && a.TranslationSet != null).Select(a => new { a.Id, a.TranslationSet }).ToListAsync(cancel);
        var byName = named.GroupBy(a => a.TranslationSet!).ToDictionary(group => group.Key, group => group.First().Id);
        var names = byName.Keys.ToList();
        var others = await articles.Where(a => names.Contains(a.TranslationSet!) && editions.Contains(a.EditionId) && a.Stage != ArticleStage.Spiked && (a.Standing == null || a.Standing == PublicState.Live))
            .Select(a => new { a.Id, a.TranslationSet }).ToListAsync(cancel);
        foreach (var other in others) headOf.TryAdd(other.Id, byName[other.TranslationSet!]);
    }

    /// <summary>As <see cref="Staleness"/> has it, of many at once.</summary>
    async Task<HashSet<long>> Stale(IReadOnlyCollection<TranslationSource> sources, CancellationToken cancel)
    {
        var wanted = sources.Select(s => s.OriginalId).Distinct().ToList();
        var texts = await db.Set<PublishedArticle>().AsNoTracking().Where(p => wanted.Contains(p.ArticleId) && p.Content != null).ToDictionaryAsync(p => p.ArticleId, p => p.Content!, cancel);
        var unpublished = wanted.Except(texts.Keys).ToList();
        foreach (var draft in await db.Set<Article>().AsNoTracking().Where(a => unpublished.Contains(a.Id)).Select(a => new { a.Id, a.Draft }).ToListAsync(cancel)) texts.Add(draft.Id, draft.Draft);
        return [.. sources.Where(s => texts.TryGetValue(s.OriginalId, out var now) && DraftText.Of(now) != DraftText.Of(s.Content)).Select(s => s.ArticleId)];
    }

    static TranslationRow Row(long head, List<Member> members, Dictionary<long, TranslationSource> sources, HashSet<long> stale)
    {
        var original = OriginalOf(head, members, sources);
        var shown = members.Find(member => member.Id == (original ?? head)) ?? members[0];
        var cells = members.GroupBy(member => member.EditionId).Select(group => group.OrderByDescending(m => m.Id == original).ThenByDescending(m => m.Standing == PublicState.Live).ThenByDescending(m => m.Id).First())
            .ToDictionary(m => m.EditionId, m => new TranslationCell(m.Id, m.Id == original, m.Stage, m.Standing, stale.Contains(m.Id)));
        return new TranslationRow(shown.Id, shown.Headline, shown.Slugline, shown.Language, shown.StorylineId, shown.Changed, cells);
    }

    /// <summary>What most of the set was translated from, else its oldest; null when that is out of sight.</summary>
    static long? OriginalOf(long head, List<Member> members, Dictionary<long, TranslationSource> sources) =>
        members.Select(m => sources.GetValueOrDefault(m.Id)?.OriginalId).OfType<long>().Where(id => members.Exists(m => m.Id == id)).GroupBy(id => id)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key == head).Select(group => (long?)group.Key).FirstOrDefault()
        ?? (sources.ContainsKey(head) ? null : head);
}
