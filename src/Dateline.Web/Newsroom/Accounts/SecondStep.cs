using System.Globalization;
using System.Security.Claims;
using Dateline.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>The second door, for whoever has an authenticator. A cookie of ten minutes says who stands before it.</summary>
static class SecondStep
{
    public const string Scheme = "newsroom-second-step";
    const string Path = "/newsroom/sign-in/code";

    public static string Address(string? to) => to is null ? Path : $"{Path}?to={Uri.EscapeDataString(to)}";

    public static void MapSecondStep(this IEndpointRouteBuilder doors)
    {
        doors.MapGet(Path, Look);
        doors.MapPost(Path, Enter);
    }

    /// <summary>Remembers who gave the right password.</summary>
    public static Task Begin(HttpContext http, long account) => http.SignInAsync(Scheme,
        new ClaimsPrincipal(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.ToString(CultureInfo.InvariantCulture))], Scheme)));

    static async Task<IResult> Look(HttpContext http, FindDoorView find)
    {
        var view = await find.Run(http);
        return await Who(http) is null ? ToFirst(view) : Page(view, false);
    }

    static async Task<IResult> Enter([FromForm] string? code, string? to, HttpContext http, CheckSecondStep check, EnterNewsroom enter, FindDoorView find)
    {
        var view = await find.Run(http);
        if (await Who(http) is not { } account) return ToFirst(view);
        if (!await check.Run(account, code ?? "", EnterNewsroom.From(http), http.RequestAborted)) return Page(view, true);
        await http.SignOutAsync(Scheme);
        return await enter.Run(http, account, to);
    }

    static async Task<long?> Who(HttpContext http) =>
        long.TryParse((await http.AuthenticateAsync(Scheme)).Principal?.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var account) ? account : null;

    static RedirectHttpResult ToFirst(DoorView view) => TypedResults.LocalRedirect(view.Keep(NewsroomAddress.SignIn));

    static RazorComponentResult<SecondStepPage> Page(DoorView view, bool isRefused) =>
        new(new { View = view, IsRefused = isRefused }) { StatusCode = isRefused ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK };
}
