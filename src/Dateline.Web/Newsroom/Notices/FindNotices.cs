using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Notices;

/// <summary>What somebody has been told.</summary>
/// <param name="Newest">The newest first; empty when only their number was asked.</param>
public sealed record ToldNotices(IReadOnlyList<Notice> Newest, int Unread);

/// <summary>Finds one's own notices.</summary>
public sealed class FindNotices(IDbContextFactory<DatelineDb> dbs)
{
    const int Most = 40;

    public async Task<ToldNotices> Run(Actor by, bool onlyCount, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var account = (await by.AskSomewhere(db, Right.Read, cancel)).Id;
        var own = db.Set<Notice>().AsNoTracking().Where(n => n.AccountId == account);
        var unread = await own.CountAsync(n => n.Read == null, cancel);
        return new ToldNotices(onlyCount ? [] : await own.OrderByDescending(n => n.Id).Take(Most).ToListAsync(cancel), unread);
    }
}
