using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Opens a desk in an edition.</summary>
public sealed class OpenDesk(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public const int LongestName = 100;

    /// <returns>Its number.</returns>
    public Task<long> Run(Actor by, long editionId, string name, CancellationToken cancel = default) => Saving.Again(() => Once(by, editionId, name, cancel));

    async Task<long> Once(Actor by, long editionId, string name, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.Administer, editionId, cancel);
        if (!await db.Set<Edition>().AnyAsync(e => e.Id == editionId, cancel)) throw new RefusedException("There is no such edition.", Refusal.Missing);
        name = await Name(db, editionId, null, name, cancel);
        var desk = new NewsDesk(editionId, name, await db.Set<NewsDesk>().CountAsync(d => d.EditionId == editionId, cancel));
        db.Add(desk);
        await db.SaveChangesAsync(cancel);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeDesks, DeskAddress.Desk(desk.Id), editionId, name);
        await db.SaveChangesAsync(cancel);
        bell.Ring(DeskAddress.Desk(desk.Id));
        return desk.Id;
    }

    /// <exception cref="RefusedException">None, too long, or another desk's.</exception>
    internal static async Task<string> Name(DatelineDb db, long editionId, long? own, string name, CancellationToken cancel)
    {
        name = name.Trim();
        if (name.Length is 0 or > LongestName) throw new RefusedException($"A desk has a name of 1 to {LongestName} characters.", Refusal.Invalid);
        if (await db.Set<NewsDesk>().AnyAsync(d => d.EditionId == editionId && d.Id != own && d.Name == name, cancel))
            throw new RefusedException("Another desk of the edition has this name.", Refusal.Invalid);
        return name;
    }
}
