using Dateline.Accounts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>The door for whoever has a password.</summary>
static class SignIn
{
    public static void MapSignIn(this IEndpointRouteBuilder doors)
    {
        doors.MapGet(NewsroomAddress.SignIn, Look);
        doors.MapPost(NewsroomAddress.SignIn, Enter);
    }

    static async Task<IResult> Look(string? to, HttpContext http, FindDoorView find, DoorOffers offers) => Page(await find.Run(http), offers, to, null, null);

    static async Task<IResult> Enter([FromForm] string? email, [FromForm] string? password, string? to,
        HttpContext http, CheckPassword check, EnterNewsroom enter, FindDoorView find, DoorOffers offers, TimeProvider clock)
    {
        var pace = EvenPace.Begin(clock);
        var view = await find.Run(http);
        var passed = await check.Run(email ?? "", password ?? "", EnterNewsroom.From(http), http.RequestAborted);
        await pace();
        if (passed is null) return Page(view, offers, to, email, view.Text.SignInRefused);
        if (!passed.NeedsSecondStep) return await enter.Run(http, passed.Account, to);
        await SecondStep.Begin(http, passed.Account);
        return TypedResults.LocalRedirect(view.Keep(SecondStep.Address(to)));
    }

    /// <param name="refused">Why nobody was let in; null at the first look.</param>
    public static RazorComponentResult<SignInPage> Page(DoorView view, DoorOffers offers, string? to, string? email, string? refused) =>
        new(new { View = view, Offers = offers, To = EnterNewsroom.IsOurs(to) ? to : null, Email = email, Refused = refused })
        {
            StatusCode = refused is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
}
