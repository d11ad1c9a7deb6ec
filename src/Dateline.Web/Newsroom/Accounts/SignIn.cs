using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>The door: sign in, sign out.</summary>
static class SignIn
{
    public static void MapSignIn(this IEndpointRouteBuilder doors)
    {
        doors.MapGet(NewsroomAddress.SignIn, (string? to) => Page(to, false));
        doors.MapPost(NewsroomAddress.SignIn, Enter);
        doors.MapGet(NewsroomAddress.SignOut, (Delegate)Leave);
    }

    static RazorComponentResult<SignInPage> Page(string? to, bool isRefused) => new(new { To = to, IsRefused = isRefused });

    static async Task<IResult> Enter([FromForm] string email, [FromForm] string password, [FromForm] string? to, HttpContext http,
        UserManager<Account> accounts, SignInManager<Account> signIn, IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
    {
        var account = await accounts.FindByEmailAsync(email);
        if (account is not { Suspended: null } || !(await signIn.CheckPasswordSignInAsync(account, password, lockoutOnFailure: true)).Succeeded) return Page(to, true);
        await Begin(http, account, dbs, clock);
        return TypedResults.LocalRedirect(to is ['/', not '/', ..] ? to : NewsroomAddress.Home);
    }

    public static async Task Begin(HttpContext http, Account account, IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
    {
        await using var db = await dbs.CreateDbContextAsync(http.RequestAborted);
        var session = await Sessions.Begin(db, account, clock.GetUtcNow(), http.Request.Headers.UserAgent.ToString(), http.Connection.RemoteIpAddress?.ToString() ?? "", http.RequestAborted);
        await http.SignInAsync(NewsroomCookie.Scheme, NewsroomCookie.Principal(account.Id, session.Id), new AuthenticationProperties { IsPersistent = true });
    }

    static async Task<IResult> Leave(HttpContext http)
    {
        await http.SignOutAsync(NewsroomCookie.Scheme);
        return TypedResults.LocalRedirect(NewsroomAddress.SignIn);
    }
}
