using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Mail;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Accounts;

public sealed class SigningIn : StaffTest
{
    const string Email = "ada@agency.example";

    Task<Passed?> Try(string password = Password) => House.Get<CheckPassword>().Run(Email, password, "192.0.2.7");

    Task<bool> TryCode(Actor who, string code) => House.Get<CheckSecondStep>().Run(who.Account!.Value, code, "192.0.2.7");

    async Task<(byte[] Key, IReadOnlyList<string> Codes)> TurnOn(Actor who)
    {
        var key = Authenticator.NewKey();
        var codes = await House.Get<TurnOnSecondStep>().Run(who, key, Authenticator.CodeAt(key, House.Clock.Now), Password);
        House.Clock.Now += TimeSpan.FromMinutes(1);
        return (key, codes);
    }

    [Fact]
    public async Task After_five_wrong_passwords_even_the_right_one_waits_five_minutes()
    {
        var ada = await Administrator();
        for (var i = 0; i < 5; i++) Assert.Null(await Try("wrong wrong wrong"));
        Assert.Null(await Try());
        House.Clock.Now += TimeSpan.FromMinutes(5);
        Assert.NotNull(await Try());
        Assert.Equal(6, (await Log(ada)).Count(kind => kind == ActivityKind.SignInRefused));
    }

    [Fact]
    public async Task Many_guesses_at_once_are_not_more_than_five()
    {
        await Administrator();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Try("wrong wrong wrong")));
        Assert.Null(await Try());
    }

    [Fact]
    public async Task A_right_password_forgives_the_wrong_ones()
    {
        await Administrator();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 4; i++) Assert.Null(await Try("wrong wrong wrong"));
            Assert.NotNull(await Try());
        }
    }

    [Fact]
    public void Codes_are_those_of_the_standard()
    {
        var key = "12345678901234567890"u8.ToArray();   // RFC 6238, appendix B, its last six digits
        Assert.Equal("287082", Authenticator.CodeAt(key, DateTimeOffset.FromUnixTimeSeconds(59)));
        Assert.Equal("081804", Authenticator.CodeAt(key, DateTimeOffset.FromUnixTimeSeconds(1111111109)));
        Assert.Equal("353130", Authenticator.CodeAt(key, DateTimeOffset.FromUnixTimeSeconds(20000000000)));
        Assert.Equal("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", Authenticator.Spell(key));
    }

    [Fact]
    public async Task A_code_opens_once_and_near_its_half_minute()
    {
        var ada = await Administrator();
        var (key, _) = await TurnOn(ada);
        Assert.Equal(true, (await Try())?.NeedsSecondStep);
        var code = Authenticator.CodeAt(key, House.Clock.Now);
        Assert.True(await TryCode(ada, $"{code[..3]} {code[3..]}"));
        Assert.False(await TryCode(ada, code));
        Assert.False(await TryCode(ada, Authenticator.CodeAt(key, House.Clock.Now.AddMinutes(-2))));
        House.Clock.Now += TimeSpan.FromMinutes(2);
        var arabic = string.Concat(Authenticator.CodeAt(key, House.Clock.Now).Select(digit => (char)(digit - '0' + 0x660)));
        Assert.True(await TryCode(ada, arabic));
    }

    [Fact]
    public async Task A_recovery_code_opens_once_however_it_is_typed()
    {
        var ada = await Administrator();
        var (_, codes) = await TurnOn(ada);
        Assert.Equal(RecoveryCode.Count, codes.Distinct().Count());
        Assert.True(await TryCode(ada, codes[0].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal)));
        Assert.False(await TryCode(ada, codes[0]));
        var anew = await House.Get<RenewRecoveryCodes>().Run(ada, Password);
        Assert.False(await TryCode(ada, codes[1]));
        Assert.True(await TryCode(ada, anew[1]));
    }

    [Fact]
    public async Task Whoever_has_the_password_cannot_guess_codes_for_ever()
    {
        var ada = await Administrator();
        var (key, _) = await TurnOn(ada);
        for (var i = 0; i < 5; i++)
        {
            Assert.NotNull(await Try());
            Assert.False(await TryCode(ada, "abcdef"));
        }
        Assert.Null(await Try());
        Assert.False(await TryCode(ada, Authenticator.CodeAt(key, House.Clock.Now)));
    }

    [Fact]
    public async Task The_second_step_is_turned_on_and_off_by_whoever_knows_the_password()
    {
        var ada = await Administrator();
        var key = Authenticator.NewKey();
        var code = Authenticator.CodeAt(key, House.Clock.Now);
        Assert.Equal(Refusal.Invalid, (await Assert.ThrowsAsync<RefusedException>(() => House.Get<TurnOnSecondStep>().Run(ada, key, code, "not the password"))).Reason);
        Assert.Equal(Refusal.Incomplete, (await Assert.ThrowsAsync<RefusedException>(() => House.Get<TurnOnSecondStep>().Run(ada, key, "000", Password))).Reason);
        await TurnOn(ada);
        await Assert.ThrowsAsync<RefusedException>(() => House.Get<TurnOffSecondStep>().Run(ada, "not the password"));
        await House.Get<TurnOffSecondStep>().Run(ada, Password);
        Assert.Equal(false, (await Try())?.NeedsSecondStep);
        await using var db = House.Db();
        Assert.False(await db.Set<RecoveryCode>().AnyAsync());
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions()
    {
        var ada = await Administrator();
        await using var db = House.Db();
        var other = await Sessions.Begin(db, await AccountOf(ada), House.Clock.Now, "Chrome", "", default);
        await Assert.ThrowsAsync<RefusedException>(() => House.Get<ChangePassword>().Run(ada, "not the password", "another good password"));
        await House.Get<ChangePassword>().Run(ada, Password, "another good password");
        Assert.False(await Sessions.IsOpen(db, ada with { Session = other.Id }, House.Clock.Now, default));
        Assert.True(await Sessions.IsOpen(db, ada, House.Clock.Now, default));
        Assert.Null(await Try());
        Assert.NotNull(await Try("another good password"));
    }

    [Fact]
    public async Task A_forgotten_password_is_set_anew_once_and_within_two_hours()
    {
        var ada = await Administrator();
        var tokens = new List<string>();
        Task Forget(string email) => House.Get<ForgetPassword>().Run(email, (_, token) =>
        {
            tokens.Add(token);
            return new Letter("", token);
        });
        await Forget("nobody@agency.example");
        Assert.Empty(tokens);
        for (var i = 0; i < 5; i++) await Forget(Email);
        Assert.Equal(PasswordLink.MostOpen, tokens.Count);   // nobody's mailbox is flooded

        await House.Get<ResetPassword>().Run(tokens[0], "another good password");
        Assert.NotNull(await Try("another good password"));
        await using (var db = House.Db()) Assert.False(await Sessions.IsOpen(db, ada, House.Clock.Now, default));
        foreach (var token in tokens) await Assert.ThrowsAsync<RefusedException>(() => House.Get<ResetPassword>().Run(token, "a third good password"));

        await Forget(Email);
        House.Clock.Now += PasswordLink.Lifetime;
        await Assert.ThrowsAsync<RefusedException>(() => House.Get<ResetPassword>().Run(tokens[^1], "a third good password"));
    }
}
