using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Editions;

/// <summary>Begins an edition from its preset when the agency has none of that key.</summary>
public sealed class OpenEdition(IDbContextFactory<DatelineDb> dbs)
{
    public async Task Run(string key, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        if (await IsOpen(db, key, cancel)) return;
        var order = await db.Set<Edition>().CountAsync(cancel);
        var edition = EditionPresets.For(key, order)
            ?? throw new RefusedException($"There is no edition '{key}' and no preset to begin it from; presets are {string.Join(", ", EditionPresets.Keys)}.");
        db.Add(edition);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            if (!await IsOpen(db, key, cancel)) throw;   // else another importer was the first, and all is well
        }
    }

    static Task<bool> IsOpen(DatelineDb db, string key, CancellationToken cancel) => db.Set<Edition>().AnyAsync(e => e.Key == key, cancel);
}
