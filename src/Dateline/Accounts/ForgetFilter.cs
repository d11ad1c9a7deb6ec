using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Forgets one of one's own filters.</summary>
public sealed class ForgetFilter(IDbContextFactory<DatelineDb> dbs)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var account = (await by.AskSomewhere(db, Right.Read, cancel)).Id;
        await db.Set<SavedFilter>().Where(f => f.Id == id && f.AccountId == account).ExecuteDeleteAsync(cancel);
    }
}
