using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Finds, takes and passes pens.</summary>
static class Pens
{
    public const int LongestWindow = 64;

    public static Task<Pen?> Of(DatelineDb db, long article, CancellationToken cancel) => db.Set<Pen>().SingleOrDefaultAsync(p => p.ArticleId == article, cancel);

    /// <returns>Whether the window has it now.</returns>
    public static async Task<bool> Take(DatelineDb db, long article, long account, string window, DateTimeOffset now, bool byForce, CancellationToken cancel)
    {
        var pen = await Of(db, article, cancel);
        if (pen is null) db.Add(pen = new Pen { ArticleId = article });
        else if (pen.IsIn(account, window))
        {
            pen.Seen = now;
            return true;
        }
        else if (pen.IsHeld(now) && !byForce) return false;
        pen.Give(account, window, now);
        return true;
    }

    public static async Task<string> HolderOf(DatelineDb db, long article, CancellationToken cancel) => await (
        from pen in db.Set<Pen>()
        join account in db.Set<Account>() on pen.AccountId equals account.Id
        where pen.ArticleId == article
        select account.Name).SingleOrDefaultAsync(cancel) ?? "";
}
