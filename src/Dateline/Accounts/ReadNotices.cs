using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Marks one's own notices as read: one of them, or all.</summary>
public sealed class ReadNotices(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <summary>What rings when somebody's notices change, as <c>notices/3</c>.</summary>
    public static string SubjectOf(long account) => $"notices/{account}";

    public async Task Run(Actor by, long? id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var account = (await by.AskSomewhere(db, Right.Read, cancel)).Id ?? throw Permits.Forbidden();
        var now = clock.GetUtcNow();
        await db.Set<Notice>().Where(n => n.AccountId == account && n.Read == null && (id == null || n.Id == id)).ExecuteUpdateAsync(set => set.SetProperty(n => n.Read, now), cancel);
        bell.Ring(SubjectOf(account));
    }
}
