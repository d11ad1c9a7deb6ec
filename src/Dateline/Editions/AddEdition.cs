using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Editions;

/// <summary>Adds an edition to the agency, from a preset that it does not have yet.</summary>
public sealed class AddEdition(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <returns>Its number.</returns>
    public Task<long> Run(Actor by, string key, CancellationToken cancel = default) => Saving.Again(() => Once(by, key, cancel));

    async Task<long> Once(Actor by, string key, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.Administer, null, cancel);
        if (await db.Set<Edition>().AnyAsync(e => e.Key == key, cancel)) throw new RefusedException("The agency has this edition already.", Refusal.NotNow);
        var last = await db.Set<Edition>().MaxAsync(e => (int?)e.Order, cancel);
        var edition = (EditionPresets.Keys.Contains(key) ? EditionPresets.For(key, (last ?? -1) + 1) : null)
            ?? throw new RefusedException($"There is no preset '{key}'; there are {string.Join(", ", EditionPresets.Keys)}.", Refusal.Invalid);
        db.Add(edition);
        await db.SaveChangesAsync(cancel);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeEdition, EditionAddress.Subject(edition.Id), edition.Id, edition.Name);
        await db.SaveChangesAsync(cancel);
        bell.Ring(EditionAddress.Subject(edition.Id));
        return edition.Id;
    }
}
