using Dateline.Accounts;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Tests.Accounts;

/// <summary>A test with people in it.</summary>
public abstract class StaffTest : DatabaseTest
{
    protected const string Password = "correct horse battery";

    /// <summary>Somebody on the staff, signed in.</summary>
    internal async Task<Actor> Join(string email, params Grant[] grants)
    {
        await using var db = House.Db();
        var account = Account.Of(email, email.Split('@')[0], "en", House.Clock.Now);
        Passwords.Set(account, Password);
        db.Add(account);
        await db.SaveChangesAsync();
        db.AddRange(grants.Select(g => new RoleGrant { AccountId = account.Id, EditionId = g.Edition ?? RoleGrant.Everywhere, Role = g.Role }));
        await db.SaveChangesAsync();
        return new(account.Id, (await Sessions.Begin(db, account, House.Clock.Now, "Firefox", "192.0.2.1", default)).Id);
    }

    internal Task<Actor> Administrator(string email = "ada@agency.example") => Join(email, new Grant(Role.Administrator, null));

    internal async Task<Account> AccountOf(Actor actor)
    {
        await using var db = House.Db();
        return await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Id == actor.Account);
    }

    internal async Task<List<ActivityKind>> Log(Actor actor)
    {
        await using var db = House.Db();
        return await db.Set<Activity>().Where(a => a.AccountId == actor.Account).OrderBy(a => a.Id).Select(a => a.Kind).ToListAsync();
    }
}
