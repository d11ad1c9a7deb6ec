using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>A thing that can be chosen, by its number.</summary>
public sealed record Choice(long Id, string Name);

/// <summary>What can be chosen for an article of an edition.</summary>
/// <param name="Storylines">Those told in the edition first, then the others by their keys; closed and merged ones are left out.</param>
/// <param name="Profiles">Name is null for a preset.</param>
public sealed record Choices(IReadOnlyList<Choice> Storylines, IReadOnlyList<Choice> Desks, IReadOnlyList<Choice> Staff, IReadOnlyList<(string Key, string? Name)> Profiles, IReadOnlyList<string> Subjects);

/// <summary>Finds what can be chosen beside the text.</summary>
public sealed class FindChoices(IDbContextFactory<DatelineDb> dbs)
{
    const int RecentArticles = 400;

    public async Task<Choices> Run(Actor by, long edition, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        return new Choices(
            await Storylines(db, edition, cancel),
            await db.Set<NewsDesk>().Where(d => d.EditionId == edition && !d.IsClosed).OrderBy(d => d.Order).Select(d => new Choice(d.Id, d.Name)).ToListAsync(cancel),
            await db.Set<Account>().Where(a => a.Suspended == null && db.Set<RoleGrant>().Any(g => g.AccountId == a.Id && (g.EditionId == edition || g.EditionId == RoleGrant.Everywhere)))
                .OrderBy(a => a.Name).Select(a => new Choice(a.Id, a.Name)).ToListAsync(cancel),
            [.. (await ContentProfiles.In(db, edition, cancel)).Select(p => (p.Key, p.Name))],
            await Subjects(db, edition, cancel));
    }

    static async Task<IReadOnlyList<Choice>> Storylines(DatelineDb db, long edition, CancellationToken cancel)
    {
        var told = (await db.Set<StorylineText>().AsNoTracking().Where(t => t.EditionId == edition && !db.Set<Storyline>().Any(s => s.Id == t.StorylineId && s.MergedIntoId != null)).Select(t => new { t.StorylineId, t.Draft }).ToListAsync(cancel));
        var open = told.Where(t => t.Draft.State != StorylineState.Closed).OrderBy(t => t.Draft.State).ThenBy(t => t.Draft.Title, StringComparer.CurrentCultureIgnoreCase)
            .Select(t => new Choice(t.StorylineId, t.Draft.Title)).ToList();
        var known = told.ConvertAll(t => t.StorylineId);
        var others = await db.Set<Storyline>().AsNoTracking().Where(s => s.MergedIntoId == null && !known.Contains(s.Id)).OrderBy(s => s.Key).Select(s => new Choice(s.Id, s.Key)).ToListAsync(cancel);
        return [.. open, .. others];
    }

    /// <summary>Those of the newest articles, most used first: what an edition writes about it calls by the same names.</summary>
    static async Task<IReadOnlyList<string>> Subjects(DatelineDb db, long edition, CancellationToken cancel)
    {
        var recent = await db.Set<PublishedArticle>().AsNoTracking().Where(a => a.EditionId == edition && a.State == PublicState.Live)
            .OrderByDescending(a => a.Published).Take(RecentArticles).Select(a => a.Subjects).ToListAsync(cancel);
        return [.. recent.SelectMany(subjects => subjects).GroupBy(name => name).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key)];
    }
}
