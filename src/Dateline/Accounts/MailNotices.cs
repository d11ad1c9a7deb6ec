using Dateline.Platform.Data;
using Dateline.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Puts into the mail what people have not read in the newsroom after two minutes, one letter for each of them.</summary>
public sealed class MailNotices(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    const int MostInOneLetter = 20;
    const int MostAtOnce = 200;

    /// <param name="write">Writes the letter, in a language; null where no mail goes out, so that nothing old is sent when it begins to.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(Func<string, IReadOnlyList<Notice>, Letter>? write, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var due = await db.Set<Notice>().AsNoTracking().Where(n => n.Mailed == null && n.Time <= now - Patience).OrderBy(n => n.Id).Take(MostAtOnce).ToListAsync(cancel);
        foreach (var own in due.GroupBy(n => n.AccountId))
        {
            var account = await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Id == own.Key, cancel);
            var unread = own.Where(n => n.Read is null).Take(MostInOneLetter).ToList();
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            if (!await Claim(db, own, now, cancel)) continue;   // another node was quicker
            if (write is not null && account is { WantsMail: true, Suspended: null, Email: { } email } && unread.Count > 0) db.Add(new OutgoingMail(email, write(account.Language, unread), now));
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
        }
    }

    static async Task<bool> Claim(DatelineDb db, IEnumerable<Notice> notices, DateTimeOffset now, CancellationToken cancel)
    {
        var ids = notices.Select(n => n.Id).ToList();
        return await db.Set<Notice>().Where(n => ids.Contains(n.Id) && n.Mailed == null).ExecuteUpdateAsync(set => set.SetProperty(n => n.Mailed, now), cancel) == ids.Count;
    }
}
