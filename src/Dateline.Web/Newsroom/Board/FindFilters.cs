using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Board;

/// <summary>Finds one's own filters, by name.</summary>
public sealed class FindFilters(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<IReadOnlyList<SavedFilter>> Run(Actor by, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var account = (await by.AskSomewhere(db, Right.Read, cancel)).Id;
        return await db.Set<SavedFilter>().AsNoTracking().Where(f => f.AccountId == account).OrderBy(f => f.Name).ToListAsync(cancel);
    }
}
