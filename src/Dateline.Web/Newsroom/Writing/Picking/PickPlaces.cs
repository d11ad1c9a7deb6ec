using Dateline.Editions.Places;
using Dateline.Kernel;
using Dateline.Web.Newsroom.Accounts;

namespace Dateline.Web.Newsroom.Writing.Picking;

/// <summary>Places for a dateline.</summary>
static class PickPlaces
{
    public static async Task<IResult> Find(long edition, string? q, HttpContext http, FindPlaces places)
    {
        if (NewsroomCookie.ActorOf(http.User) is not { } actor) return TypedResults.Unauthorized();
        try
        {
            return TypedResults.Ok((await places.Run(actor, edition, q ?? "", http.RequestAborted)).Select(name => new { Place = name }));
        }
        catch (RefusedException)
        {
            return TypedResults.Forbid();
        }
    }
}
