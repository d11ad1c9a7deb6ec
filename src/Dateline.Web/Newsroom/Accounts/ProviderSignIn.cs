using System.Security.Claims;
using Dateline.Accounts;
using Microsoft.AspNetCore.Authentication;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>The door by way of the agency's identity provider. It is a link: a form may not lead to another site.</summary>
static class ProviderSignIn
{
    public const string Address = "/newsroom/sign-in/provider";
    public const string FailedAddress = "/newsroom/sign-in/provider/failed";
    const string ReturnAddress = "/newsroom/sign-in/provider/return";

    public static void MapProviderSignIn(this IEndpointRouteBuilder doors, string authority)
    {
        doors.MapGet(Address, (string? to) => TypedResults.Challenge(
            new AuthenticationProperties { RedirectUri = to is null ? ReturnAddress : $"{ReturnAddress}?to={Uri.EscapeDataString(to)}" }, [ProviderSettings.Scheme]));
        doors.MapGet(ReturnAddress, (string? to, HttpContext http, RecognizePerson recognize, EnterNewsroom enter, FindDoorView find) => Enter(authority, to, http, recognize, enter, find));
        doors.MapGet(FailedAddress, async (HttpContext http, FindDoorView find) => Stranger(await find.Run(http)));
    }

    static async Task<IResult> Enter(string authority, string? to, HttpContext http, RecognizePerson recognize, EnterNewsroom enter, FindDoorView find)
    {
        var answer = (await http.AuthenticateAsync(ProviderSettings.AnswerScheme)).Principal;
        await http.SignOutAsync(ProviderSettings.AnswerScheme);
        var account = Vouched(authority, answer) is { } who ? await recognize.Run(who, http.RequestAborted) : null;
        return account is null ? Stranger(await find.Run(http)) : await enter.Run(http, account.Id, to);
    }

    static Vouched? Vouched(string authority, ClaimsPrincipal? answer)
    {
        if (answer?.FindFirstValue("sub") is not { } subject) return null;
        var isVerified = string.Equals(answer.FindFirstValue("email_verified"), "true", StringComparison.OrdinalIgnoreCase);
        return new(authority, subject, isVerified ? answer.FindFirstValue("email") : null, answer.FindFirstValue("name"));
    }

    static IResult Stranger(DoorView view) => DoorSigns.ToSignIn(view, StatusCodes.Status403Forbidden, view.Text.SignInStranger, view.Text.SignInStrangerAdvice);
}
