using System.Globalization;
using Dateline.Accounts;
using Dateline.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>What the browser asks when somebody adds a passkey to their account. It comes from a script of ours: the forms' token goes with it.</summary>
static class OwnPasskeys
{
    public const string OptionsAddress = "/newsroom/me/passkeys/options";
    public const string Address = "/newsroom/me/passkeys";

    public static void MapOwnPasskeys(this IEndpointRouteBuilder site)
    {
        var own = site.MapGroup("").RequireAuthorization();
        own.MapPost(OptionsAddress, Options);
        own.MapPost(Address, Add);
    }

    /// <param name="purpose">Anything: a form makes the framework ask for its token.</param>
    static async Task<IResult> Options([FromForm] string purpose, HttpContext http, SignInManager<Account> signIn, UserManager<Account> accounts)
    {
        var account = await accounts.FindByIdAsync(NewsroomCookie.ActorOf(http.User)!.Value.Account!.Value.ToString(CultureInfo.InvariantCulture));
        var entity = new PasskeyUserEntity { Id = account!.Id.ToString(CultureInfo.InvariantCulture), Name = account.Email!, DisplayName = account.Name };
        return TypedResults.Text(await signIn.MakePasskeyCreationOptionsAsync(entity), "application/json");
    }

    static async Task<IResult> Add([FromForm] string credential, [FromForm] string name, HttpContext http, SignInManager<Account> signIn, AddPasskey add)
    {
        try
        {
            var actor = NewsroomCookie.ActorOf(http.User)!.Value;
            var made = await signIn.PerformPasskeyAttestationAsync(credential);
            if (!made.Succeeded || made.UserEntity.Id != actor.Account!.Value.ToString(CultureInfo.InvariantCulture)) return TypedResults.UnprocessableEntity();
            await add.Run(actor, made.Passkey, name, http.RequestAborted);
            return TypedResults.NoContent();
        }
        catch (Exception e) when (e is RefusedException or InvalidOperationException)   // the latter when the question was asked too long ago
        {
            return TypedResults.UnprocessableEntity();
        }
    }
}
