using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Editions;

/// <summary>Puts the agency's editions in order. The first is the one for readers whose language is not there.</summary>
public sealed class OrderEditions(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="order">Every edition, once.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(Actor by, IReadOnlyList<long> order, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.Administer, null, cancel);
        var editions = await db.Set<Edition>().IgnoreAutoIncludes().ToListAsync(cancel);
        if (!editions.Select(e => e.Id).Order().SequenceEqual(order.Order())) throw new RefusedException("The editions are others than these by now. Look again.", Refusal.Changed);
        foreach (var (place, id) in order.Index()) editions.Single(e => e.Id == id).MoveTo(place);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeEdition, null, null, string.Join(", ", editions.OrderBy(e => e.Order).Select(e => e.Name)));
        await db.SaveOrRefuse(cancel);
        foreach (var id in order) bell.Ring(EditionAddress.Subject(id));
    }
}
