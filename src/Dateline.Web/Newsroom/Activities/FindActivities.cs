using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Activities;

/// <summary>Which lines of the log are asked for.</summary>
/// <param name="Since">Of that moment or later.</param>
/// <param name="Until">Before that moment.</param>
/// <param name="Before">Only older ones than the line of this number.</param>
public sealed record ActivityFilter(
    long? Person = null, ActivityKind? Kind = null, long? Edition = null, string? Subject = null, DateTimeOffset? Since = null, DateTimeOffset? Until = null, long? Before = null);

/// <summary>Finds lines of the activity log, newest first: of editions that one may read, and of people and settings for administrators.</summary>
public sealed class FindActivities(IDbContextFactory<DatelineDb> dbs)
{
    public const int Stretch = 100;

    public async Task<IReadOnlyList<Activity>> Run(Actor by, ActivityFilter filter, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.Read, cancel);
        var lines = Readable(db.Set<Activity>().AsNoTracking(), person);
        if (filter.Person is { } whose) lines = lines.Where(a => a.AccountId == whose);
        if (filter.Kind is { } kind) lines = lines.Where(a => a.Kind == kind);
        if (filter.Edition is { } edition) lines = lines.Where(a => a.EditionId == edition);
        if (filter.Subject is { } subject) lines = lines.Where(a => a.Subject == subject);
        if (filter.Since is { } since) lines = lines.Where(a => a.Time >= since);
        if (filter.Until is { } until) lines = lines.Where(a => a.Time < until);
        if (filter.Before is { } before) lines = lines.Where(a => a.Id < before);
        return await lines.OrderByDescending(a => a.Id).Take(Stretch).ToListAsync(cancel);
    }

    /// <summary>What somebody did themselves they may always read.</summary>
    static IQueryable<Activity> Readable(IQueryable<Activity> lines, Person person)
    {
        if (person.May(Right.Administer, null)) return lines;
        if (person.May(Right.Read, null)) return lines.Where(a => a.EditionId != null || a.AccountId == person.Id);
        var editions = person.Grants.Select(g => g.Edition).OfType<long>().ToList();
        return lines.Where(a => (a.EditionId != null && editions.Contains(a.EditionId.Value)) || a.AccountId == person.Id);
    }
}
