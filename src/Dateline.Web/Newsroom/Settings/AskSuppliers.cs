using Dateline.Accounts;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>A supplier as the settings show it.</summary>
sealed record SupplierSettings(long Id, SupplierDescription Description, int Edits);

/// <summary>Asks where pictures come from.</summary>
sealed class AskSuppliers(IDbContextFactory<DatelineDb> dbs)
{
    /// <param name="by">Who.</param>
    /// <param name="only">One of them; null for all, by name.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IReadOnlyList<SupplierSettings>> Run(Actor by, long? only = null, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.AskSomewhere(db, Right.DescribePictures, cancel);
        var suppliers = await db.Set<Supplier>().AsNoTracking().Where(s => only == null || s.Id == only).OrderByDescending(s => s.IsOwn).ThenBy(s => s.Name).ToListAsync(cancel);
        return [.. suppliers.Select(s => new SupplierSettings(s.Id, new(s.Name, s.IsOwn, s.Credits, s.Names), s.Edits))];
    }
}
