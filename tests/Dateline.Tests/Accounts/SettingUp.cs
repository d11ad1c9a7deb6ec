using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Accounts;

public sealed class SettingUp : DatabaseTest
{
    static readonly FirstEdition Edition = new("ar", "البيان", "الخبر", "Asia/Amman");
    static readonly FirstPerson Person = new("Ada", "ada@agency.example", "en", "correct horse battery");

    SetUpAgency Act => House.Get<SetUpAgency>();

    [Fact]
    public async Task The_agency_begins_with_its_edition_and_its_administrator()
    {
        var account = await Act.Run(Act.Code.ToLowerInvariant().Replace('-', ' '), "بيان", Edition, Person);
        await using var db = House.Db();
        var edition = await db.Set<Edition>().SingleAsync();
        Assert.Equal(("ar", "البيان", "بيان", "الخبر", "Asia/Amman"), (edition.Key, edition.Name, edition.AgencyName, edition.Tagline, edition.Style.TimeZone));
        Assert.Equal(6, edition.Sections.Count);
        Assert.Equal([Role.Administrator, Role.ChiefEditor], (await db.Set<RoleGrant>().Where(g => g.AccountId == account.Id && g.EditionId == RoleGrant.Everywhere).Select(g => g.Role).ToListAsync()).Order().Reverse());
        Assert.Equal(new Passed(account.Id, false), await House.Get<CheckPassword>().Run("ADA@agency.example", Person.Password, ""));
    }

    [Fact]
    public async Task It_is_done_once_even_by_two_at_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                await Act.Run(Act.Code, "Wire", Edition, Person);
                return true;
            }
            catch (RefusedException)
            {
                return false;
            }
        }));
        Assert.Single(outcomes, true);
        await Assert.ThrowsAsync<RefusedException>(() => Act.Run(Act.Code, "Wire", Edition, Person with { Email = "eve@agency.example" }));
        await using var db = House.Db();
        Assert.Equal(1, await db.Set<Account>().CountAsync());
    }

    [Fact]
    public async Task Wrong_codes_are_refused_and_too_many_close_the_door()
    {
        for (var attempt = 0; attempt < 10; attempt++)
            Assert.Equal(Refusal.Forbidden, (await Assert.ThrowsAsync<RefusedException>(() => Act.Run("AAAA-AAAA-AAAA-AAAA", "Wire", Edition, Person))).Reason);
        Assert.Equal(Refusal.NotNow, (await Assert.ThrowsAsync<RefusedException>(() => Act.Run(Act.Code, "Wire", Edition, Person))).Reason);
    }

    [Fact]
    public async Task What_is_refused_leaves_nothing_half_done()
    {
        await Assert.ThrowsAsync<RefusedException>(() => Act.Run(Act.Code, "Wire", Edition with { TimeZone = "Nowhere/Land" }, Person));
        await Assert.ThrowsAsync<RefusedException>(() => Act.Run(Act.Code, "Wire", Edition, Person with { Password = "short" }));
        await using var db = House.Db();
        Assert.False(await db.Set<Account>().AnyAsync() || await db.Set<Edition>().AnyAsync());
    }

    [Fact]
    public async Task An_edition_that_came_in_by_the_wire_stays_as_it_is()
    {
        await House.Edition("ru");
        await Act.Run(Act.Code, "", null, Person);
        await using var db = House.Db();
        Assert.Equal("ru", (await db.Set<Edition>().SingleAsync()).Key);
    }
}
