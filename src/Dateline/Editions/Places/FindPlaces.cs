using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Editions.Places;

/// <summary>Finds places for a dateline: those that the edition's articles name, the most used first, then its own, then the cities that the program carries.</summary>
public sealed class FindPlaces(IDbContextFactory<DatelineDb> dbs)
{
    const int Most = 12;
    const int MostUsed = 2000;

    /// <returns>At most 12 names in the edition's language: those that begin with the words, then those with a word that does, then those that have them anywhere.</returns>
    public async Task<IReadOnlyList<string>> Run(Actor by, long editionId, string query, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, editionId, cancel);
        var style = await db.Set<Edition>().AsNoTracking().Where(e => e.Id == editionId).Select(e => e.Style).SingleOrDefaultAsync(cancel)
            ?? throw new RefusedException("There is no such edition.", Refusal.Missing);

        var words = SearchedName.Of(query);
        var own = (await Used(db, editionId, cancel)).Concat(await Added(db, editionId, cancel)).Select(name => (name, Searched: (IEnumerable<string>)[SearchedName.Of(name)]));
        var known = words.Length == 0 ? [] : CarriedPlaces.In(style.LanguageTag.Split('-')[0]);
        return [.. own.Concat(known)
            .Select(place => (Name: place.Item1, Rank: place.Item2.Min(searched => Rank(searched, words))))
            .Where(place => place.Rank < int.MaxValue)
            .OrderBy(place => place.Rank)
            .Select(place => place.Name).DistinctBy(SearchedName.Of).Take(Most)];
    }

    static Task<List<string>> Used(DatelineDb db, long edition, CancellationToken cancel) =>
        db.Set<PlaceUse>().Where(u => u.EditionId == edition).GroupBy(u => u.Name)
            .OrderByDescending(uses => uses.Count()).ThenBy(uses => uses.Key).Select(uses => uses.Key).Take(MostUsed).ToListAsync(cancel);

    static Task<List<string>> Added(DatelineDb db, long edition, CancellationToken cancel) =>
        db.Set<Place>().Where(p => p.EditionId == edition).OrderBy(p => p.Name).Select(p => p.Name).ToListAsync(cancel);

    static int Rank(string name, string words) =>
        name.StartsWith(words, StringComparison.Ordinal) ? 0
        : name.Contains($" {words}", StringComparison.Ordinal) ? 1
        : name.Contains(words, StringComparison.Ordinal) ? 2 : int.MaxValue;
}
