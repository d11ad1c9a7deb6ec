using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Takes an invitation back that nobody has accepted.</summary>
public sealed class WithdrawInvitation(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await Serially.Run(db, async () =>
        {
            var person = await by.Ask(db, Right.Administer, null, cancel);
            var invitation = await db.Set<Invitation>().SingleOrDefaultAsync(i => i.Id == id && i.Accepted == null, cancel) ?? throw new RefusedException("There is no such invitation.", Refusal.Missing);
            db.Remove(invitation);
            db.Log(person, clock.GetUtcNow(), ActivityKind.WithdrawInvitation, detail: $"{invitation.Name} <{invitation.Email}>");
            return await db.SaveChangesAsync(cancel);
        }, cancel);
        bell.Ring(People.Subject);
    }
}
