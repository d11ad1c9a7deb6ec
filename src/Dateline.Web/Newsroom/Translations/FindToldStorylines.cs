using Dateline.Accounts;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Translations;

/// <summary>Finds the titles of the storylines by their numbers, each in the first of some editions that tells it.</summary>
public sealed class FindToldStorylines(IDbContextFactory<DatelineDb> dbs)
{
    /// <param name="by">Who asks.</param>
    /// <param name="editions">In the order in which titles are preferred.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IReadOnlyDictionary<long, string>> Run(Actor by, IReadOnlyList<long> editions, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.Read, cancel);
        var readable = editions.Where(id => person.May(Right.Read, id)).ToList();
        var told = await db.Set<StorylineText>().AsNoTracking().Where(t => readable.Contains(t.EditionId) && !db.Set<Storyline>().Any(s => s.Id == t.StorylineId && s.MergedIntoId != null))
            .Select(t => new { t.StorylineId, t.EditionId, t.Draft }).ToListAsync(cancel);
        return told.GroupBy(t => t.StorylineId).ToDictionary(group => group.Key, group => group.MinBy(t => readable.IndexOf(t.EditionId))!.Draft.Title);
    }
}
