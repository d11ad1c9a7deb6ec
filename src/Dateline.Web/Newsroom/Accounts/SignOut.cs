using Dateline.Accounts;
using Dateline.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>The way out. A link only asks; it is the button that does it.</summary>
static class SignOut
{
    public static void MapSignOut(this IEndpointRouteBuilder doors)
    {
        doors.MapGet(NewsroomAddress.SignOut, async (HttpContext http, FindDoorView find) => new RazorComponentResult<SignOutPage>(new { View = await find.Run(http) }));
        // Without the forms' token: screens have none, and other sites' forms come without our cookie, which is Lax.
        doors.MapPost(NewsroomAddress.SignOut, Leave).DisableAntiforgery();
        doors.MapGet(NewsroomAddress.Forbidden, async (HttpContext http, FindDoorView find) => Forbidden(await find.Run(http)));
    }

    static RazorComponentResult<DoorSign> Forbidden(DoorView view) => DoorSigns.Say(
        view, StatusCodes.Status403Forbidden, view.Text.DoorsForbidden, view.Text.DoorsForbiddenAdvice, NewsroomAddress.SignOut, view.Text.NewsroomSignOut);

    static async Task<IResult> Leave(HttpContext http, EndSession end)
    {
        if (NewsroomCookie.ActorOf(http.User) is { } actor)
        {
            try
            {
                await end.Run(actor, actor.Session, http.RequestAborted);
            }
            catch (RefusedException)
            {
                // Ended elsewhere, just now.
            }
        }
        await http.SignOutAsync(NewsroomCookie.Scheme);
        return TypedResults.LocalRedirect(NewsroomAddress.SignIn);
    }
}
