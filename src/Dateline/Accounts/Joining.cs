using Dateline.Platform.Data;

namespace Dateline.Accounts;

/// <summary>How an invitation becomes one of the staff.</summary>
static class Joining
{
    /// <summary>Inside a transaction: the account, its roles, and the invitation that is used up.</summary>
    public static async Task<Account> Within(DatelineDb db, Invitation invitation, Account account, DateTimeOffset now, CancellationToken cancel)
    {
        invitation.Accepted = now;
        db.Add(account);
        await db.SaveChangesAsync(cancel);   // for its number
        db.AddRange(RolesOf.Rows(account.Id, invitation.Grants));
        db.Log(new Person(account.Id, account.Name, invitation.Grants), now, ActivityKind.AcceptInvitation, account.Subject);
        await db.SaveChangesAsync(cancel);
        return account;
    }
}
