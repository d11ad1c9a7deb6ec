using Dateline.Accounts;
using Dateline.Kernel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>For whoever has forgotten their password: a link comes by mail, and behind it they set another.</summary>
static class ForgottenPassword
{
    public const string Address = "/newsroom/forgotten";

    public static string NewAddress(string token) => $"/newsroom/password/{token}";

    public static void MapForgottenPassword(this IEndpointRouteBuilder doors)
    {
        doors.MapGet(Address, async (HttpContext http, FindDoorView find, DoorOffers offers) => Page(await find.Run(http), offers, false));
        doors.MapPost(Address, Ask);
        doors.MapGet(NewAddress("{token}"), async (string token, HttpContext http, FindDoorView find) => NewPage(await find.Run(http), null));
        doors.MapPost(NewAddress("{token}"), Set);
    }

    static async Task<IResult> Ask([FromForm] string? email, HttpContext http, ForgetPassword forget, Letters letters, FindDoorView find, DoorOffers offers, TimeProvider clock)
    {
        var pace = EvenPace.Begin(clock);
        var view = await find.Run(http);
        if (offers.SendsMail) await forget.Run(email ?? "", letters.NewPassword, http.RequestAborted);
        await pace();
        return Page(view, offers, offers.SendsMail);
    }

    static async Task<IResult> Set(string token, [FromForm] string? password, HttpContext http, ResetPassword reset, FindDoorView find)
    {
        var view = await find.Run(http);
        if (password is null || !Passwords.IsGood(password)) return NewPage(view, Flaws.Password(view.Text));
        try
        {
            await reset.Run(token, password, http.RequestAborted);
            return DoorSigns.ToSignIn(view, StatusCodes.Status200OK, view.Text.NewPasswordDone, view.Text.NewPasswordDoneAdvice);
        }
        catch (RefusedException)
        {
            return DoorSigns.LinkIsOver(view);
        }
    }

    static RazorComponentResult<ForgottenPage> Page(DoorView view, DoorOffers offers, bool isSent) => new(new { View = view, Offers = offers, IsSent = isSent });

    static RazorComponentResult<NewPasswordPage> NewPage(DoorView view, string? flaw) =>
        new(new { View = view, Flaw = flaw }) { StatusCode = flaw is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
}
