using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Dateline.Web.Newsroom.Writing;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Board;

/// <summary>By what a board can be narrowed.</summary>
public sealed record BoardChoices(IReadOnlyList<Choice> Desks, IReadOnlyList<Choice> Storylines, IReadOnlyList<Choice> Staff);

/// <summary>Finds what there is in the editions that a person may read.</summary>
public sealed class FindBoardChoices(IDbContextFactory<DatelineDb> dbs)
{
    /// <param name="by">Who asks.</param>
    /// <param name="edition">Only there; null is everywhere.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<BoardChoices> Run(Actor by, long? edition, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.Read, cancel);
        bool MayRead(long id) => person.May(Right.Read, id) && (edition is null || edition == id);
        var desks = await db.Set<NewsDesk>().AsNoTracking().OrderBy(d => d.EditionId).ThenBy(d => d.Order).Select(d => new { d.Id, d.EditionId, d.Name }).ToListAsync(cancel);
        var texts = await db.Set<StorylineText>().AsNoTracking().Select(t => new { t.StorylineId, t.EditionId, t.Draft }).ToListAsync(cancel);
        var staff = await db.Set<Account>().Where(a => a.Suspended == null && db.Set<RoleGrant>().Any(g => g.AccountId == a.Id)).OrderBy(a => a.Name).Select(a => new Choice(a.Id, a.Name)).ToListAsync(cancel);
        return new BoardChoices(
            [.. desks.Where(d => MayRead(d.EditionId)).Select(d => new Choice(d.Id, d.Name))],
            [.. texts.Where(t => MayRead(t.EditionId)).DistinctBy(t => t.StorylineId).Select(t => new Choice(t.StorylineId, t.Draft.Title)).OrderBy(c => c.Name, StringComparer.CurrentCultureIgnoreCase)],
            staff);
    }
}
