using Dateline.Accounts;
using Dateline.Kernel;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Accounts;

public sealed class GivingRights : StaffTest
{
    static readonly Grant Admin = new(Role.Administrator, null);

    [Theory]
    [InlineData(Role.Reporter, "Read Write BringPictures")]
    [InlineData(Role.Editor, "Read Write Edit Publish TellStorylines ArrangeFronts BringPictures")]
    [InlineData(Role.ChiefEditor, "Read Write Edit Publish Withdraw Remove TellStorylines ArrangeFronts BringPictures DescribePictures")]
    [InlineData(Role.PictureEditor, "Read BringPictures DescribePictures")]
    [InlineData(Role.Moderator, "Read Moderate")]
    [InlineData(Role.Administrator, "Read Administer")]
    public void A_role_has_its_rights_and_no_other(Role role, string rights) =>
        Assert.Equal(rights, string.Join(' ', Enum.GetValues<Right>().Where(right => role.Includes(right))));

    [Theory]
    [InlineData(null, 1L, true)]
    [InlineData(null, null, true)]
    [InlineData(1L, 1L, true)]
    [InlineData(1L, 2L, false)]
    [InlineData(1L, null, false)]
    public void A_role_of_an_edition_holds_there_and_a_role_of_all_everywhere(long? granted, long? asked, bool may) =>
        Assert.Equal(may, new Person(1, "", [new Grant(Role.Reporter, granted)]).May(Right.Write, asked));

    [Fact]
    public async Task What_an_administrator_may_nobody_else_may()
    {
        await Administrator();
        var reporter = await Join("rana@agency.example", new Grant(Role.ChiefEditor, null));
        var acts = new Func<Task>[]
        {
            () => House.Get<InvitePerson>().Run(reporter, new("X", "x@agency.example", "en", [new(Role.Reporter, null)]), null),
            () => House.Get<ResendInvitation>().Run(reporter, 1, null),
            () => House.Get<WithdrawInvitation>().Run(reporter, 1),
            () => House.Get<ChangeRoles>().Run(reporter, reporter.Account!.Value, [Admin]),
            () => House.Get<SuspendPerson>().Run(reporter, reporter.Account!.Value),
            () => House.Get<ReinstatePerson>().Run(reporter, reporter.Account!.Value),
            () => House.Get<ResetSecondStep>().Run(reporter, reporter.Account!.Value),
        };
        foreach (var act in acts) Assert.Equal(Refusal.Forbidden, (await Assert.ThrowsAsync<RefusedException>(act)).Reason);
    }

    [Fact]
    public async Task A_right_that_is_taken_away_ends_with_the_very_next_act()
    {
        var first = await Administrator();
        var second = await Administrator("bo@agency.example");
        await House.Get<ChangeRoles>().Run(first, second.Account!.Value, [new(Role.Reporter, null)]);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => House.Get<SuspendPerson>().Run(second, first.Account!.Value));
        Assert.Equal(Refusal.Forbidden, refused.Reason);
    }

    [Fact]
    public async Task Whoever_is_suspended_does_nothing_more_and_comes_back_with_their_roles()
    {
        var ada = await Administrator();
        var bo = await Administrator("bo@agency.example");
        await House.Get<SuspendPerson>().Run(ada, bo.Account!.Value);
        Assert.Equal(Refusal.SignedOut, (await Assert.ThrowsAsync<RefusedException>(() => House.Get<EndOtherSessions>().Run(bo))).Reason);
        Assert.Null(await House.Get<CheckPassword>().Run("bo@agency.example", Password, ""));

        await House.Get<ReinstatePerson>().Run(ada, bo.Account!.Value);
        Assert.Equal(Refusal.SignedOut, (await Assert.ThrowsAsync<RefusedException>(() => House.Get<EndOtherSessions>().Run(bo))).Reason);
        Assert.NotNull(await House.Get<CheckPassword>().Run("bo@agency.example", Password, ""));
        await using var db = House.Db();
        Assert.Equal(Role.Administrator, (await db.Set<RoleGrant>().SingleAsync(g => g.AccountId == bo.Account)).Role);
    }

    [Fact]
    public async Task An_ended_session_does_nothing_more()
    {
        var ada = await Administrator();
        await using (var db = House.Db())
        {
            var other = await Sessions.Begin(db, await AccountOf(ada), House.Clock.Now, "Chrome", "", default);
            await House.Get<EndSession>().Run(ada, other.Id);
            var refused = await Assert.ThrowsAsync<RefusedException>(() => House.Get<EndOtherSessions>().Run(ada with { Session = other.Id }));
            Assert.Equal(Refusal.SignedOut, refused.Reason);
            Assert.False(await Sessions.IsOpen(db, ada with { Session = other.Id }, House.Clock.Now, default));
        }
        await House.Get<EndSession>().Run(ada, ada.Session);
        await Assert.ThrowsAsync<RefusedException>(() => House.Get<EndOtherSessions>().Run(ada));
        Assert.Equal([ActivityKind.SignIn, ActivityKind.SignIn, ActivityKind.EndSessions, ActivityKind.SignOut], await Log(ada));
    }

    [Fact]
    public async Task Somebody_else_s_session_cannot_be_ended()
    {
        var (ada, bo) = (await Administrator(), await Administrator("bo@agency.example"));
        Assert.Equal(Refusal.Missing, (await Assert.ThrowsAsync<RefusedException>(() => House.Get<EndSession>().Run(bo, ada.Session))).Reason);
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        var ada = await Administrator();
        await Assert.ThrowsAsync<RefusedException>(() => House.Get<ChangeRoles>().Run(ada, ada.Account!.Value, [new(Role.ChiefEditor, null)]));
        await Assert.ThrowsAsync<RefusedException>(() => House.Get<SuspendPerson>().Run(ada, ada.Account!.Value));

        var bo = await Administrator("bo@agency.example");
        var outcomes = await Task.WhenAll(Leave(ada, bo), Leave(bo, ada));   // each suspends the other at the same moment
        Assert.Contains(false, outcomes);
        await using var db = House.Db();
        Assert.True(await db.Set<Account>().AnyAsync(a => a.Suspended == null));

        async Task<bool> Leave(Actor by, Actor who)
        {
            try
            {
                await House.Get<SuspendPerson>().Run(by, who.Account!.Value);
                return true;
            }
            catch (RefusedException)
            {
                return false;
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Nobody_is_left_without_a_role_or_administers_a_part(bool part)
    {
        var ada = await Administrator();
        Grant[] grants = part ? [new(Role.Administrator, 1)] : [];
        Assert.Equal(Refusal.Invalid, (await Assert.ThrowsAsync<RefusedException>(() => House.Get<ChangeRoles>().Run(ada, ada.Account!.Value, grants))).Reason);
    }
}
