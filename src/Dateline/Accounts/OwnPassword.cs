using Dateline.Kernel;
using Dateline.Platform.Data;

namespace Dateline.Accounts;

/// <summary>What is asked again before somebody changes how they sign in: an open screen may be before somebody else.</summary>
static class OwnPassword
{
    /// <exception cref="RefusedException">It is not theirs, or there were too many attempts.</exception>
    public static async Task Ask(DatelineDb db, Account account, string password, DateTimeOffset now, CancellationToken cancel)
    {
        if (account.PasswordHash is null) return;   // who comes in by a passkey or a provider alone
        if (!await Attempts.Count(db, account.Id, now, cancel) || !Passwords.Fits(account, password)) throw new RefusedException("This is not your password.", Refusal.Invalid);
        await Attempts.Forgive(db, account.Id, cancel);
    }
}
