using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Chooses with which of one's own filters the board begins.</summary>
public sealed class PreferFilter(IDbContextFactory<DatelineDb> dbs)
{
    /// <param name="by">Whose board it is.</param>
    /// <param name="id">Which; null begins with everything.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(Actor by, long? id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var account = (await by.AskSomewhere(db, Right.Read, cancel)).Id;
        await db.Set<SavedFilter>().Where(f => f.AccountId == account).ExecuteUpdateAsync(set => set.SetProperty(f => f.IsFirst, f => f.Id == id), cancel);
    }
}
