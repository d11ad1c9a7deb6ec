using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>
/// How often somebody may guess: five times, then there is a pause. An attempt is counted before it is looked at,
/// so that many at once are not more than many in turn.
/// </summary>
static class Attempts
{
    public const int Most = 5;
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <returns>Whether it may be looked at.</returns>
    public static async Task<bool> Count(DatelineDb db, long account, DateTimeOffset now, CancellationToken cancel)
    {
        DateTimeOffset? until = now + Pause;
        return await db.Set<Account>().Where(a => a.Id == account && a.Suspended == null && (a.LockoutEnd == null || a.LockoutEnd <= now)).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.LockoutEnd, a => a.AccessFailedCount + 1 >= Most ? until : null)
            .SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1 >= Most ? 0 : a.AccessFailedCount + 1), cancel) == 1;
    }

    /// <summary>They are in: it begins from nothing again.</summary>
    public static Task Forgive(DatelineDb db, long account, CancellationToken cancel) =>
        db.Set<Account>().Where(a => a.Id == account).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null).SetProperty(a => a.AccessFailedCount, 0), cancel);

    /// <summary>
    /// A right password before the second step takes back itself and nothing else: were all forgiven,
    /// whoever has the password could guess at codes for ever.
    /// </summary>
    public static async Task TakeBack(DatelineDb db, long account, DateTimeOffset now, CancellationToken cancel)
    {
        var until = now + Pause;
        var wasLast = await db.Set<Account>().Where(a => a.Id == account && a.LockoutEnd == until && a.AccessFailedCount == 0).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null).SetProperty(a => a.AccessFailedCount, Most - 1), cancel);
        if (wasLast == 0)
            await db.Set<Account>().Where(a => a.Id == account && a.AccessFailedCount > 0).ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount - 1), cancel);
    }
}
