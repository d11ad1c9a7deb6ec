using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Editions.Places;

/// <summary>Takes a place away from those that an edition has added. Datelines that name it stay as they are.</summary>
public sealed class DropPlace(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var place = await db.Set<Place>().SingleOrDefaultAsync(p => p.Id == id, cancel) ?? throw new RefusedException("There is no such place.", Refusal.Missing);
        var person = await by.Ask(db, Right.Edit, place.EditionId, cancel);
        db.Remove(place);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeEdition, EditionAddress.Subject(place.EditionId), place.EditionId, place.Name);
        await db.SaveOrRefuse(cancel);
        bell.Ring(EditionAddress.Subject(place.EditionId));
    }
}
