using System.Globalization;
using System.Security.Claims;
using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>The newsroom's own cookie: it names an account and a session, and says nothing of what they may do.</summary>
static class NewsroomCookie
{
    public const string Scheme = "newsroom";
    const string SessionClaim = "session";

    public static void Set(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "dateline-newsroom";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;   // a link in a mail must find its reader signed in
        options.LoginPath = NewsroomAddress.SignIn;
        options.AccessDeniedPath = NewsroomAddress.Forbidden;
        options.ReturnUrlParameter = "to";
        options.ExpireTimeSpan = TimeSpan.FromDays(14);
        options.SlidingExpiration = true;
        options.Events.OnValidatePrincipal = Validate;
        options.Events.OnRedirectToLogin = Redirect(StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = Redirect(StatusCodes.Status403Forbidden);
    }

    /// <summary>What a passkey is asked, until it answers.</summary>
    public static void SetQuestion(CookieAuthenticationOptions options) => SetShort(options, "dateline-newsroom-passkey", SameSiteMode.Strict);

    /// <summary>Between the steps of a sign-in.</summary>
    public static void SetStep(CookieAuthenticationOptions options) => SetShort(options, "dateline-newsroom-step", SameSiteMode.Strict);

    /// <summary>What the identity provider said, until it is read. The browser comes from there by a link.</summary>
    public static void SetAnswer(CookieAuthenticationOptions options) => SetShort(options, "dateline-newsroom-provider", SameSiteMode.Lax);

    public static ClaimsPrincipal Principal(long account, Guid session) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, account.ToString(CultureInfo.InvariantCulture)), new(SessionClaim, session.ToString())], Scheme));

    /// <returns>Null for a visitor.</returns>
    public static Actor? ActorOf(ClaimsPrincipal principal) =>
        principal.Identity is { IsAuthenticated: true, AuthenticationType: Scheme }
        && long.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var account)
        && Guid.TryParse(principal.FindFirstValue(SessionClaim), out var session) ? new Actor(account, session) : null;

    static void SetShort(CookieAuthenticationOptions options, string name, SameSiteMode sameSite)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = sameSite;
        options.Cookie.Path = NewsroomAddress.Home;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(10);
        options.SlidingExpiration = false;
    }

    // Whoever was signed out elsewhere is so from the next request on.
    static async Task Validate(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        await using var db = await services.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync(context.HttpContext.RequestAborted);
        if (context.Principal is { } principal && ActorOf(principal) is { } actor && await Sessions.IsOpen(db, actor, services.GetRequiredService<TimeProvider>().GetUtcNow(), context.HttpContext.RequestAborted)) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(Scheme);
    }

    // Scripts are told in a status, people are led to a page.
    static Func<RedirectContext<CookieAuthenticationOptions>, Task> Redirect(int status) => context =>
    {
        if (context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal)) context.Response.Redirect(context.RedirectUri);
        else context.Response.StatusCode = status;
        return Task.CompletedTask;
    };
}
