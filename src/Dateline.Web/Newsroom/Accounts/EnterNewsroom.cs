using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Lets somebody in who has shown who they are: begins the session and sets its cookie.</summary>
sealed class EnterNewsroom(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    /// <param name="http">The request that brought the proof.</param>
    /// <param name="account">Who they are.</param>
    /// <param name="to">Where they wanted to go; only addresses of ours are.</param>
    public async Task<IResult> Run(HttpContext http, long account, string? to)
    {
        await using var db = await dbs.CreateDbContextAsync(http.RequestAborted);
        var known = await db.Set<Account>().AsNoTracking().SingleAsync(a => a.Id == account && a.Suspended == null, http.RequestAborted);
        var session = await Sessions.Begin(db, known, clock.GetUtcNow(), http.Request.Headers.UserAgent.ToString(), From(http), http.RequestAborted);
        await http.SignInAsync(NewsroomCookie.Scheme, NewsroomCookie.Principal(known.Id, session.Id), new AuthenticationProperties { IsPersistent = true });
        return TypedResults.LocalRedirect(IsOurs(to) ? to! : NewsroomAddress.Home);
    }

    public static string From(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    // "//evil.example" and "/\evil.example" are addresses of others.
    public static bool IsOurs(string? to) => to is ['/', ..] && (to.Length == 1 || to[1] is not ('/' or '\\')) && !to.Any(char.IsControl);
}
