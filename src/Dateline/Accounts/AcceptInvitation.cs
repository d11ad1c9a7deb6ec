using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Whoever has the link becomes one of the staff, once.</summary>
public sealed class AcceptInvitation(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <returns>The account that they have from now on.</returns>
    public async Task<Account> Run(string token, string name, string language, string password, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var hash = SecretLink.HashOf(token) ?? throw Over();
        var joined = await Serially.Run(db, async () =>
        {
            var invitation = await db.Set<Invitation>().SingleOrDefaultAsync(i => i.TokenHash == hash, cancel);
            if (invitation?.IsOpen(now) != true) throw Over();
            var account = Account.Of(invitation.Email, Particulars.Name(name), Particulars.Language(language), now);
            Passwords.Set(account, password);
            return await Joining.Within(db, invitation, account, now, cancel);
        }, cancel);
        bell.Ring(People.Subject);
        return joined;
    }

    static RefusedException Over() => new("This invitation has been used or withdrawn, or its time is over. Ask for another.", Refusal.Missing);
}
