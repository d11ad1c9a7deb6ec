using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Dateline.Web.Newsroom.Writing;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Board;

/// <summary>By what a board can be narrowed.</summary>
public sealed record BoardChoices(IReadOnlyList<Choice> Desks, IReadOnlyList<Choice> Storylines, IReadOnlyList<Choice> Staff, IReadOnlyList<string> Languages);

/// <summary>Finds what there is in the editions that a person may read.</summary>
public sealed class FindBoardChoices(IDbContextFactory<DatelineDb> dbs)
{
    /// <param name="by">Who asks.</param>
    /// <param name="editions">Only there; empty is everywhere.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<BoardChoices> Run(Actor by, IReadOnlyList<long> editions, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.Read, cancel);
        var readable = await db.Set<Editions.Edition>().Select(e => e.Id).ToListAsync(cancel);
        var there = readable.Where(id => person.May(Right.Read, id) && (editions.Count == 0 || editions.Contains(id))).ToList();
        var desks = await db.Set<NewsDesk>().AsNoTracking().Where(d => there.Contains(d.EditionId)).OrderBy(d => d.EditionId).ThenBy(d => d.Order).Select(d => new Choice(d.Id, d.Name)).ToListAsync(cancel);
        var texts = await db.Set<StorylineText>().AsNoTracking().Where(t => there.Contains(t.EditionId) && !db.Set<Storyline>().Any(s => s.Id == t.StorylineId && s.MergedIntoId != null))
            .OrderBy(t => t.EditionId).Select(t => new { t.StorylineId, t.Draft }).ToListAsync(cancel);
        var staff = await db.Set<Account>().Where(a => a.Suspended == null && db.Set<RoleGrant>().Any(g => g.AccountId == a.Id && (there.Contains(g.EditionId) || g.EditionId == RoleGrant.Everywhere)))
            .OrderBy(a => a.Name).Select(a => new Choice(a.Id, a.Name)).ToListAsync(cancel);
        var languages = await db.Set<Article>().Where(a => there.Contains(a.EditionId)).Select(a => a.Language).Distinct().OrderBy(tag => tag).ToListAsync(cancel);
        return new BoardChoices(desks, [.. texts.DistinctBy(t => t.StorylineId).Select(t => new Choice(t.StorylineId, t.Draft.Title)).OrderBy(c => c.Name, StringComparer.CurrentCultureIgnoreCase)], staff, languages);
    }
}
