using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>An edition in the list of all.</summary>
sealed record EditionEntry(long Id, string Key, string Name, string LanguageTag);

/// <summary>The agency's editions, and the presets that it has not opened yet.</summary>
sealed record AgencyEditions(IReadOnlyList<EditionEntry> Editions, IReadOnlyList<string> Presets);

/// <summary>Asks which editions there are, for whoever looks after one of them.</summary>
sealed class AskEditions(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<AgencyEditions> Run(Actor by, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.AskSomewhere(db, Right.Administer, cancel);
        var editions = await db.Set<Edition>().AsNoTracking().IgnoreAutoIncludes().OrderBy(e => e.Order).Select(e => new { e.Id, e.Key, e.Name, e.Style }).ToListAsync(cancel);
        return new([.. editions.Select(e => new EditionEntry(e.Id, e.Key, e.Name, e.Style.LanguageTag))], [.. EditionPresets.Keys.Except(editions.Select(e => e.Key))]);
    }
}
