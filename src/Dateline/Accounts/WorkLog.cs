using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Logs work that is saved with every step: one line for as long as the same person goes on with it.</summary>
public static class WorkLog
{
    static readonly TimeSpan Sitting = TimeSpan.FromMinutes(5);

    public static async Task LogWork(this DatelineDb db, Person by, DateTimeOffset now, ActivityKind kind, string subject, long editionId, string? detail, CancellationToken cancel)
    {
        var last = await db.Set<Activity>().AsNoTracking().Where(a => a.Subject == subject && a.EditionId == editionId).OrderByDescending(a => a.Id)
            .Select(a => new { a.AccountId, a.Kind, a.Time }).FirstOrDefaultAsync(cancel);
        if (last is not null && last.AccountId == by.Id && last.Kind == kind && now - last.Time < Sitting) return;
        db.Log(by, now, kind, subject, editionId, detail);
    }
}
