using Dateline.Accounts;
using Dateline.Editions.Places;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>A place that an edition has added.</summary>
sealed record PlaceEntry(long Id, string Name);

/// <summary>Asks which places an edition has added for its datelines.</summary>
sealed class AskPlaces(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<IReadOnlyList<PlaceEntry>> Run(Actor by, long edition, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Edit, edition, cancel);
        return await db.Set<Place>().Where(p => p.EditionId == edition).OrderBy(p => p.Name).Select(p => new PlaceEntry(p.Id, p.Name)).ToListAsync(cancel);
    }
}
