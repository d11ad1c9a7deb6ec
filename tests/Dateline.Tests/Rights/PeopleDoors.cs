using System.Security.Cryptography;
using Dateline.Accounts;
using Dateline.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using static Dateline.Tests.Rights.Walker;

namespace Dateline.Tests.Rights;

static class PeopleDoors
{
    const string Password = "correct horse battery";
    static readonly Grant[] Reporter = [new(Role.Reporter, null)];

    public static IReadOnlyDictionary<Type, Door> All { get; } = new Dictionary<Type, Door>
    {
        [typeof(InvitePerson)] = Do((g, by) => g.Get<InvitePerson>().Run(by, new Guest("Guest", $"{g.Name("guest").Replace(' ', '.')}@agency.example", "en", Reporter), null)),
        [typeof(ResendInvitation)] = OnInvitation((g, by, id) => g.Get<ResendInvitation>().Run(by, id, null)),
        [typeof(WithdrawInvitation)] = OnInvitation((g, by, id) => g.Get<WithdrawInvitation>().Run(by, id)),
        [typeof(ChangeRoles)] = OnSomebody((g, by, id) => g.Get<ChangeRoles>().Run(by, id, Reporter)),
        [typeof(SuspendPerson)] = OnSomebody((g, by, id) => g.Get<SuspendPerson>().Run(by, id)),
        [typeof(ReinstatePerson)] = OnSomebody((g, by, id) => g.Get<ReinstatePerson>().Run(by, id)),
        [typeof(ResetSecondStep)] = OnSomebody((g, by, id) => g.Get<ResetSecondStep>().Run(by, id)),

        [typeof(ChangeProfile)] = Own((g, by) => g.Get<ChangeProfile>().Run(by, new Profile("Another name", null, "en", true))),
        [typeof(ChangePassword)] = new(Anybody, async g =>
        {
            await g.House.Change<Account>(a => a.Id == g.Who, account => account.PasswordHash = null);
            return by => g.Get<ChangePassword>().Run(by, "", Password);
        }),
        [typeof(TurnOnSecondStep)] = Own((g, by) =>
        {
            var key = Authenticator.NewKey();
            return g.Get<TurnOnSecondStep>().Run(by, key, Authenticator.CodeAt(key, g.House.Clock.Now), "");
        }),
        [typeof(TurnOffSecondStep)] = Own((g, by) => g.Get<TurnOffSecondStep>().Run(by, "")),
        [typeof(RenewRecoveryCodes)] = new(Anybody, async g =>
        {
            await g.House.Change<Account>(a => a.Id == g.Who, account => account.TurnOnSecondStep(Authenticator.NewKey(), 0));
            return by => g.Get<RenewRecoveryCodes>().Run(by, "");
        }),
        [typeof(AddPasskey)] = Own((g, by) => g.Get<AddPasskey>().Run(by, Passkey(), "Key")),
        [typeof(RemovePasskey)] = new(Anybody, async g =>
        {
            var (one, other) = (Passkey(), Passkey());   // the only way in is not taken from anybody
            foreach (var key in (UserPasskeyInfo[])[one, other])
                await g.House.Add(new IdentityUserPasskey<long> { UserId = g.Who, CredentialId = key.CredentialId, Data = new() { Name = "Key", PublicKey = key.PublicKey, AttestationObject = [], ClientDataJson = [] } });
            return by => g.Get<RemovePasskey>().Run(by, one.CredentialId);
        }),
        [typeof(EndSession)] = new(Anybody, async g =>
        {
            var other = await g.House.Add(new Session(g.Who, g.House.Clock.Now, "Telephone", "192.0.2.2"));
            return by => g.Get<EndSession>().Run(by, other.Id);
        }),
        [typeof(EndOtherSessions)] = Own((g, by) => g.Get<EndOtherSessions>().Run(by)),
        [typeof(KeepFilter)] = new(Somewhere(Right.Read), g => Task.FromResult<Func<Actor, Task>>(by => g.Get<KeepFilter>().Run(by, "Mine", "stage=draft"))),
        [typeof(ForgetFilter)] = new(Somewhere(Right.Read), async g =>
        {
            var filter = await g.House.Add(new SavedFilter { AccountId = g.Who, Name = "Mine", Query = "" });
            return by => g.Get<ForgetFilter>().Run(by, filter.Id);
        }),
        [typeof(PreferFilter)] = new(Somewhere(Right.Read), async g =>
        {
            var filter = await g.House.Add(new SavedFilter { AccountId = g.Who, Name = Path.GetRandomFileName(), Query = "" });
            return by => g.Get<PreferFilter>().Run(by, filter.Id);
        }),
        [typeof(ReadNotices)] = new(Somewhere(Right.Read), g => Task.FromResult<Func<Actor, Task>>(by => g.Get<ReadNotices>().Run(by, null))),
    };

    static Door Do(Func<Ground, Actor, Task> act) => new(Agency(Right.Administer), g => Task.FromResult<Func<Actor, Task>>(by => act(g, by)));

    static Door Own(Func<Ground, Actor, Task> act) => new(Anybody, g => Task.FromResult<Func<Actor, Task>>(by => act(g, by)));

    static Door OnSomebody(Func<Ground, Actor, long, Task> act) => new(Agency(Right.Administer), async g =>
    {
        var id = await g.Somebody(Reporter);
        return by => act(g, by, id);
    });

    static Door OnInvitation(Func<Ground, Actor, long, Task> act) => new(Agency(Right.Administer), async g =>
    {
        var email = $"{g.Name("guest").Replace(' ', '.')}@agency.example";
        await g.Get<InvitePerson>().Run(Actor.House, new Guest("Guest", email, "en", Reporter), null);
        await using var db = g.House.Db();
        var id = await db.Set<Invitation>().Where(i => i.Email == email).Select(i => i.Id).SingleAsync();
        return by => act(g, by, id);
    });

    static UserPasskeyInfo Passkey() => new(RandomNumberGenerator.GetBytes(16), RandomNumberGenerator.GetBytes(32), DateTimeOffset.UnixEpoch, 0, null, true, false, false, [], []);
}
