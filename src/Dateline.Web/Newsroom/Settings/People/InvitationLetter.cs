using Dateline.Accounts;
using Dateline.Platform.Data;
using Dateline.Platform.Mail;
using Dateline.Web.Newsroom.Accounts;
using Dateline.Web.Newsroom.Parts;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Settings.People;

/// <summary>Finds out how a letter is written to somebody who is invited already: in the language that was chosen for them.</summary>
sealed class InvitationLetter(IDbContextFactory<DatelineDb> dbs, Letters letters)
{
    public bool IsSent => letters.AreSent;

    /// <returns>Null where no mail goes out.</returns>
    public async Task<Func<string, Letter>?> Run(Seat seat, long invitation, CancellationToken cancel = default)
    {
        if (!letters.AreSent) return null;
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var language = await db.Set<Invitation>().Where(i => i.Id == invitation).Select(i => i.Language).SingleOrDefaultAsync(cancel);
        return secret => letters.Invitation(language ?? seat.Text.LanguageTag, seat.Person.Name, secret);
    }
}
