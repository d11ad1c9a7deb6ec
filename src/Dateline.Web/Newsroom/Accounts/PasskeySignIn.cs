using Dateline.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>The door for whoever has a passkey. It asks for the finger or face, too, and so is both steps in one.</summary>
static class PasskeySignIn
{
    public const string Address = "/newsroom/sign-in/passkey";
    public const string OptionsAddress = "/newsroom/sign-in/passkey/options";

    public static void MapPasskeySignIn(this IEndpointRouteBuilder doors)
    {
        doors.MapPost(OptionsAddress, async (SignInManager<Account> signIn) => TypedResults.Text(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json"));
        doors.MapPost(Address, Enter);
    }

    static async Task<IResult> Enter([FromForm] string? credential, string? to, HttpContext http,
        SignInManager<Account> signIn, UserManager<Account> accounts, EnterNewsroom enter, FindDoorView find, DoorOffers offers)
    {
        var view = await find.Run(http);
        if (await Check(signIn, credential) is not { Succeeded: true, User: { Suspended: null } account } found) return SignIn.Page(view, offers, to, null, view.Text.SignInPasskeyRefused);
        await accounts.AddOrUpdatePasskeyAsync(account, found.Passkey);   // its counter went on
        return await enter.Run(http, account.Id, to);
    }

    static async Task<PasskeyAssertionResult<Account>?> Check(SignInManager<Account> signIn, string? credential)
    {
        if (credential is not { Length: > 0 and < 20_000 }) return null;
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;   // the question that this answers was asked too long ago, or never
        }
    }
}
