using Dateline.Accounts;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>A storyline as one edition tells it.</summary>
/// <param name="IsPublic">Whether readers have it.</param>
/// <param name="IsChanged">Whether the draft says something that readers do not have.</param>
public sealed record Telling(long Edition, string Title, StorylineState State, bool IsPublic, bool IsChanged);

/// <summary>A storyline in the list of the desk.</summary>
/// <param name="Told">By the editions that the person may see; may be empty.</param>
/// <param name="Items">Live articles in those editions.</param>
/// <param name="Latest">When the newest of them happened.</param>
public sealed record StorylineRow(long Id, string Key, IReadOnlyList<Telling> Told, int Items, DateTimeOffset? Latest)
{
    static readonly TimeSpan Quiet = TimeSpan.FromDays(14);

    public string Title => Told.Count > 0 ? Told[0].Title : Key;

    public StorylineState State => Told.Count > 0 ? Told.Min(t => t.State) : StorylineState.Active;

    /// <summary>Whether readers are told that the story goes on, and it has not for a while.</summary>
    public bool IsStale(DateTimeOffset now) => State == StorylineState.Active && Latest + Quiet < now;
}

/// <summary>All storylines that a person may see, those with the newest items first.</summary>
public sealed class FindStorylines(IDbContextFactory<DatelineDb> dbs)
{
    /// <param name="by">Who.</param>
    /// <param name="editions">Those that they have a role in, in the order in which titles are preferred.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IReadOnlyList<StorylineRow>> Run(Actor by, IReadOnlyList<long> editions, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.Read, cancel);
        var seen = editions.Where(e => person.May(Right.Read, e)).ToList();

        var keys = await db.Set<Storyline>().AsNoTracking().Where(s => s.MergedIntoId == null).Select(s => new { s.Id, s.Key }).ToListAsync(cancel);
        var texts = await db.Set<StorylineText>().AsNoTracking().Where(t => seen.Contains(t.EditionId)).ToListAsync(cancel);
        var shown = (await db.Set<PublishedStoryline>().AsNoTracking().Where(s => seen.Contains(s.EditionId) && !s.IsWithdrawn).ToListAsync(cancel))
            .ToDictionary(s => (s.StorylineId, s.EditionId), s => Documents.Write(s.Content));
        var items = await db.Set<StorylineItem>().AsNoTracking().Where(i => seen.Contains(i.EditionId)).GroupBy(i => i.StorylineId)
            .Select(group => new { Id = group.Key, Count = group.Count(), Latest = group.Max(i => i.Time) }).ToDictionaryAsync(g => g.Id, cancel);

        var told = texts.ToLookup(t => t.StorylineId, t => TellingOf(t, shown.GetValueOrDefault((t.StorylineId, t.EditionId))));
        return [.. keys
            .Select(s => new StorylineRow(s.Id, s.Key, [.. told[s.Id].OrderBy(t => seen.IndexOf(t.Edition))], items.GetValueOrDefault(s.Id)?.Count ?? 0, items.GetValueOrDefault(s.Id)?.Latest))
            .Where(row => row.Told.Count > 0 || row.Items > 0)
            .OrderByDescending(row => row.Latest ?? DateTimeOffset.MaxValue).ThenByDescending(row => row.Id)];
    }

    static Telling TellingOf(StorylineText text, string? shown) =>
        new(text.EditionId, text.Draft.Title, text.Draft.State, shown is not null, shown is not null && shown != Documents.Write(text.Draft));
}
