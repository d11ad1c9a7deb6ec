using Dateline.Kernel;
using Dateline.Platform.Data;
using Dateline.Platform.Mail;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Who is invited, to be what.</summary>
/// <param name="Language">That of the letter, and of their newsroom until they choose.</param>
public sealed record Guest(string Name, string Email, string Language, IReadOnlyList<Grant> Grants);

/// <summary>Lets somebody become one of the staff, with a secret link.</summary>
public sealed class InvitePerson(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <param name="by">In whose name.</param>
    /// <param name="guest">Whom.</param>
    /// <param name="write">Writes the letter with the link's secret; null where no mail goes out.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>The link's secret, which is kept nowhere.</returns>
    public async Task<string> Run(Actor by, Guest guest, Func<string, Letter>? write, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var (token, hash) = SecretLink.New();
        await Serially.Run(db, async () =>
        {
            var person = await by.Ask(db, Right.Administer, null, cancel);
            var invitation = new Invitation
            {
                Email = Particulars.Email(guest.Email), Name = Particulars.Name(guest.Name), Language = Particulars.Language(guest.Language),
                Grants = RolesOf.Checked(guest.Grants), TokenHash = hash, Created = now, InviterId = person.Id,
            };
            var normalized = Account.Normalized(invitation.Email);
            if (await db.Set<Account>().AnyAsync(a => a.NormalizedEmail == normalized, cancel)) throw new RefusedException($"{invitation.Email} is one of the staff already.", Refusal.NotNow);
            foreach (var earlier in await db.Set<Invitation>().Where(i => i.Accepted == null).ToListAsync(cancel))
                if (Account.Normalized(earlier.Email) == normalized) db.Remove(earlier);   // the newest is the one that counts
            db.Add(invitation);
            if (write is not null) db.Add(new OutgoingMail(invitation.Email, write(token), now));
            db.Log(person, now, ActivityKind.Invite, detail: $"{invitation.Name} <{invitation.Email}>");
            return await db.SaveChangesAsync(cancel);
        }, cancel);
        bell.Ring(People.Subject);
        return token;
    }
}
