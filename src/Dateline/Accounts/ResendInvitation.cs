using Dateline.Kernel;
using Dateline.Platform.Data;
using Dateline.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Invites somebody again, with another link; the earlier one opens nothing any more.</summary>
public sealed class ResendInvitation(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <param name="by">In whose name.</param>
    /// <param name="id">Which invitation.</param>
    /// <param name="write">Writes the letter with the link's secret; null where no mail goes out.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The link's secret, which is kept nowhere.</returns>
    public async Task<string> Run(Actor by, long id, Func<string, Letter>? write, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var (token, hash) = SecretLink.New();
        await Serially.Run(db, async () =>
        {
            var person = await by.Ask(db, Right.Administer, null, cancel);
            var invitation = await db.Set<Invitation>().SingleOrDefaultAsync(i => i.Id == id && i.Accepted == null, cancel) ?? throw new RefusedException("There is no such invitation.", Refusal.Missing);
            invitation.Renew(hash, now);
            if (write is not null) db.Add(new OutgoingMail(invitation.Email, write(token), now));
            db.Log(person, now, ActivityKind.Invite, detail: $"{invitation.Name} <{invitation.Email}>");
            return await db.SaveChangesAsync(cancel);
        }, cancel);
        bell.Ring(People.Subject);
        return token;
    }
}
