using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Accounts;

public sealed class Inviting : StaffTest
{
    static readonly Guest Rana = new("Rana", "rana@agency.example", "ar", [new(Role.Editor, 1), new(Role.Reporter, null)]);

    Task<string> Invite(Actor by) => House.Get<InvitePerson>().Run(by, Rana, null);

    Task<Account> Accept(string token, string password = Password) => House.Get<AcceptInvitation>().Run(token, "Rana H.", "ru", password);

    async Task IsOver(string token) => Assert.Equal(Refusal.Missing, (await Assert.ThrowsAsync<RefusedException>(() => Accept(token))).Reason);

    [Fact]
    public async Task Whoever_has_the_link_joins_with_the_roles_once()
    {
        var token = await Invite(await Administrator());
        var account = await Accept(token);
        Assert.Equal(("Rana H.", "ru", "rana@agency.example"), (account.Name, account.Language, account.Email));
        await using var db = House.Db();
        Assert.Equal([(0L, Role.Reporter), (1L, Role.Editor)], (await db.Set<RoleGrant>().Where(g => g.AccountId == account.Id).ToListAsync()).Select(g => (g.EditionId, g.Role)).Order());
        await IsOver(token);
    }

    [Fact]
    public async Task Two_at_once_with_one_link_are_one()
    {
        var token = await Invite(await Administrator());
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Record.ExceptionAsync(() => Accept(token)).AsTask()));
        await using var db = House.Db();
        Assert.Equal(1, await db.Set<Account>().CountAsync(a => a.Email == Rana.Email));
    }

    [Fact]
    public async Task The_link_opens_for_seven_days()
    {
        var token = await Invite(await Administrator());
        House.Clock.Now += TimeSpan.FromDays(7);
        await IsOver(token);
    }

    [Fact]
    public async Task A_withdrawn_or_renewed_or_repeated_invitation_has_another_link_or_none()
    {
        var ada = await Administrator();
        var first = await Invite(ada);
        var second = await Invite(ada);
        await IsOver(first);
        await using var db = House.Db();
        var id = (await db.Set<Invitation>().SingleAsync()).Id;
        House.Clock.Now += TimeSpan.FromDays(8);
        var third = await House.Get<ResendInvitation>().Run(ada, id, null);
        await IsOver(second);
        await House.Get<WithdrawInvitation>().Run(ada, id);
        await IsOver(third);
    }

    [Fact]
    public async Task A_weak_password_uses_nothing_up()
    {
        var token = await Invite(await Administrator());
        Assert.Equal(Refusal.Invalid, (await Assert.ThrowsAsync<RefusedException>(() => Accept(token, "aaaaaaaaaaaaaaaa"))).Reason);
        await Accept(token);
    }

    [Fact]
    public async Task The_secret_is_in_the_letter_and_nowhere_else()
    {
        var token = await House.Get<InvitePerson>().Run(await Administrator(), Rana, secret => new Letter("Welcome", $"Come: {secret}"));
        await using var db = House.Db();
        var mail = await db.Set<OutgoingMail>().SingleAsync();
        Assert.Equal((Rana.Email, $"Come: {token}"), (mail.To, mail.Text));
        Assert.Equal(SecretLink.HashOf(token), (await db.Set<Invitation>().SingleAsync()).TokenHash);
    }

    [Fact]
    public async Task One_of_the_staff_is_not_invited_again()
    {
        var ada = await Administrator();
        await Accept(await Invite(ada));
        Assert.Equal(Refusal.NotNow, (await Assert.ThrowsAsync<RefusedException>(() => Invite(ada))).Reason);
    }
}
