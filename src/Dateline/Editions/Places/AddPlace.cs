using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Editions.Places;

/// <summary>Adds a place to those that an edition's datelines can choose from.</summary>
public sealed class AddPlace(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public const int LongestName = 100;

    // Every search reads all of them.
    const int Most = 2000;

    public Task Run(Actor by, long editionId, string name, CancellationToken cancel = default) => Saving.Again(() => Once(by, editionId, name.Trim(), cancel));

    async Task<Place> Once(Actor by, long editionId, string name, CancellationToken cancel)
    {
        if (name.Length is 0 or > LongestName) throw new RefusedException($"A place has 1 to {LongestName} characters.", Refusal.Invalid);
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.Edit, editionId, cancel);
        var names = await db.Set<Place>().Where(p => p.EditionId == editionId).Select(p => p.Name).ToListAsync(cancel);
        if (names.Count >= Most) throw new RefusedException($"An edition has at most {Most} places of its own.", Refusal.Invalid);
        if (names.Exists(other => SearchedName.Of(other) == SearchedName.Of(name))) throw new RefusedException("The edition has this place already.", Refusal.Invalid);

        var place = new Place(editionId, name);
        db.Add(place);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeEdition, EditionAddress.Subject(editionId), editionId, name);
        await db.SaveChangesAsync(cancel);
        bell.Ring(EditionAddress.Subject(editionId));
        return place;
    }
}
