using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>What people say of themselves.</summary>
/// <param name="Byline">Null writes the name.</param>
public sealed record Profile(string Name, string? Byline, string Language, bool WantsMail);

/// <summary>Somebody changes their own name, byline and language, and whether they want mail.</summary>
public sealed class ChangeProfile(IDbContextFactory<DatelineDb> dbs)
{
    public async Task Run(Actor by, Profile profile, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Know(db, cancel);
        var account = await db.Set<Account>().SingleAsync(a => a.Id == person.Id, cancel);
        account.Name = Particulars.Name(profile.Name);
        account.Byline = string.IsNullOrWhiteSpace(profile.Byline) ? null : Particulars.Name(profile.Byline);
        account.Language = Particulars.Language(profile.Language);
        account.WantsMail = profile.WantsMail;
        await db.SaveOrRefuse(cancel);
    }
}
