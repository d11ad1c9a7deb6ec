using Dateline.Accounts;
using Xunit;

namespace Dateline.Tests.Accounts;

/// <summary>Whom the identity provider vouches for, and who comes in.</summary>
public sealed class Recognizing : StaffTest
{
    Task<Account?> Ask(string subject, string? email) => House.Get<RecognizePerson>().Run(new("https://id.example", subject, email, "Ada L."));

    [Fact]
    public async Task An_account_is_known_by_its_verified_mail_address_and_then_by_its_subject()
    {
        var ada = await Administrator();
        Assert.Null(await Ask("7", null));
        Assert.Equal(ada.Account, (await Ask("7", "Ada@agency.example"))?.Id);
        Assert.Equal(ada.Account, (await Ask("7", "moved@agency.example"))?.Id);
        Assert.Null(await Ask("8", "ada@agency.example"));   // the address was given to somebody else
    }

    [Fact]
    public async Task An_invitation_is_accepted_and_a_stranger_stays_one()
    {
        var ada = await Administrator();
        Assert.Null(await Ask("9", "rana@agency.example"));
        await House.Get<InvitePerson>().Run(ada, new("Rana", "rana@agency.example", "ar", [new(Role.Editor, null)]), null);
        var rana = await Ask("9", "rana@agency.example");
        Assert.Equal(("Ada L.", "ar", null), (rana?.Name, rana?.Language, rana?.PasswordHash));
    }

    [Fact]
    public async Task A_suspended_person_is_not_let_in()
    {
        var (ada, bo) = (await Administrator(), await Administrator("bo@agency.example"));
        Assert.NotNull(await Ask("7", "bo@agency.example"));
        await House.Get<SuspendPerson>().Run(ada, bo.Account!.Value);
        Assert.Null(await Ask("7", "bo@agency.example"));
    }

    [Fact]
    public async Task An_invitation_that_is_over_lets_nobody_in()
    {
        await House.Get<InvitePerson>().Run(await Administrator(), new("Rana", "rana@agency.example", "ar", [new(Role.Editor, null)]), null);
        House.Clock.Now += Invitation.Lifetime;
        Assert.Null(await Ask("9", "rana@agency.example"));
    }
}
