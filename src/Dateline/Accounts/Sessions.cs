using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Begins, looks at and ends sign-ins.</summary>
public static class Sessions
{
    static readonly TimeSpan Exactness = TimeSpan.FromMinutes(1);

    /// <summary>A new session of somebody whose password, passkey or provider has been checked.</summary>
    public static async Task<Session> Begin(DatelineDb db, Account account, DateTimeOffset now, string device, string address, CancellationToken cancel)
    {
        var session = new Session(account.Id, now, device, address);
        db.Add(session);
        db.Log(new Person(account.Id, account.Name, []), now, ActivityKind.SignIn);
        await db.SaveChangesAsync(cancel);
        return session;
    }

    /// <summary>Whether the session goes on; marks that it was seen, to the minute.</summary>
    public static async Task<bool> IsOpen(DatelineDb db, Actor actor, DateTimeOffset now, CancellationToken cancel)
    {
        var found = await db.Set<Session>().AsNoTracking()
            .Where(s => s.Id == actor.Session && s.AccountId == actor.Account && s.Ended == null && db.Set<Account>().Any(a => a.Id == s.AccountId && a.Suspended == null))
            .Select(s => (DateTimeOffset?)s.Seen).SingleOrDefaultAsync(cancel);
        if (found is { } seen && now - seen > Exactness)
            await db.Set<Session>().Where(s => s.Id == actor.Session).ExecuteUpdateAsync(set => set.SetProperty(s => s.Seen, now), cancel);
        return found is not null;
    }

    /// <summary>Ends all sessions of somebody; their open screens close within a quarter of a minute, and do nothing more from now on.</summary>
    internal static Task EndAll(DatelineDb db, long account, DateTimeOffset now, Guid? except, CancellationToken cancel) =>
        db.Set<Session>().Where(s => s.AccountId == account && s.Ended == null && s.Id != except).ExecuteUpdateAsync(set => set.SetProperty(s => s.Ended, now), cancel);
}
