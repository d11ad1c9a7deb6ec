using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Notices;

/// <summary>Finds one's own newest notices, and how many are unread.</summary>
public sealed class FindNotices(IDbContextFactory<DatelineDb> dbs)
{
    const int Most = 40;

    public async Task<(IReadOnlyList<Notice> Newest, int Unread)> Run(Actor by, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var account = (await by.AskSomewhere(db, Right.Read, cancel)).Id;
        var own = db.Set<Notice>().AsNoTracking().Where(n => n.AccountId == account);
        return (await own.OrderByDescending(n => n.Id).Take(Most).ToListAsync(cancel), await own.CountAsync(n => n.Read == null, cancel));
    }
}
