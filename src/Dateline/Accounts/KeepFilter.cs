using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Keeps a view of the board under a name of one's own.</summary>
public sealed class KeepFilter(IDbContextFactory<DatelineDb> dbs)
{
    const int Most = 30;

    public async Task Run(Actor by, string name, string query, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 60 || query.Length > 2000) throw new RefusedException("A filter needs a name of at most 60 characters.", Refusal.Invalid);
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var account = (await by.AskSomewhere(db, Right.Read, cancel)).Id ?? throw Permits.Forbidden();
        var own = await db.Set<SavedFilter>().Where(f => f.AccountId == account).ToListAsync(cancel);
        if (own.Find(f => f.Name == name.Trim()) is { } known) known.Query = query;
        else if (own.Count < Most) db.Add(new SavedFilter { AccountId = account, Name = name.Trim(), Query = query });
        else throw new RefusedException($"At most {Most} filters can be kept.", Refusal.Invalid);
        await db.SaveChangesAsync(cancel);
    }
}
