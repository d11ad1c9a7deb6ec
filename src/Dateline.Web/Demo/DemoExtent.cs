using Dateline.Articles;
using Dateline.Editions;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Dateline.Wire;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Demo;

/// <summary>How much of the demo is here.</summary>
/// <param name="HasOthers">Whether there is anything that the demo did not bring.</param>
/// <param name="IsBegun">Whether there is anything of the demo.</param>
/// <param name="IsComplete">Whether all of its items are here.</param>
sealed record DemoExtent(bool HasOthers, bool IsBegun, bool IsComplete)
{
    const string Uris = "urn:meridian:";

    /// <param name="storylines">The keys of the demo's storylines.</param>
    /// <param name="itemCount">How many versions of items the demo brings.</param>
    public static async Task<DemoExtent> Of(DatelineDb db, AgencyFile agency, IReadOnlyCollection<string> storylines, int itemCount, CancellationToken cancel)
    {
        var editions = await db.Set<Edition>().AsNoTracking().Select(e => new { e.Key, e.Name }).ToListAsync(cancel);
        var suppliers = await db.Set<Supplier>().AsNoTracking().ToListAsync(cancel);
        var hasOthers = !editions.TrueForAll(e => agency.Has(e.Key, e.Name)) || !suppliers.TrueForAll(agency.Has)
            || await db.Set<Storyline>().AnyAsync(s => !storylines.Contains(s.Key), cancel)
            || await db.Set<WireItem>().AnyAsync(i => !i.Uri.StartsWith(Uris), cancel)
            || await db.Set<Article>().AnyAsync(a => a.Uri == null || !a.Uri.StartsWith(Uris), cancel)
            || await db.Set<Asset>().AnyAsync(a => a.Uri == null || !a.Uri.StartsWith(Uris), cancel);
        return new(hasOthers, editions.Count > 0, await db.Set<WireItem>().CountAsync(i => i.Uri.StartsWith(Uris), cancel) >= itemCount);
    }
}
