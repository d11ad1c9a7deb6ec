using Microsoft.AspNetCore.Http.HttpResults;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Pages of a door that say one thing.</summary>
static class DoorSigns
{
    public static RazorComponentResult<DoorSign> Say(DoorView view, int status, string title, string words, string? href = null, string? linkText = null) =>
        new(new { View = view, Title = title, Words = words, Href = href, LinkText = linkText }) { StatusCode = status };

    /// <summary>As <see cref="Say"/>, with the way to sign in.</summary>
    public static RazorComponentResult<DoorSign> ToSignIn(DoorView view, int status, string title, string words) =>
        Say(view, status, title, words, NewsroomAddress.SignIn, view.Text.SignInTitle);

    /// <summary>A link whose time is over, or that was used.</summary>
    public static RazorComponentResult<DoorSign> LinkIsOver(DoorView view) => ToSignIn(view, StatusCodes.Status410Gone, view.Text.DoorsLinkOver, view.Text.DoorsLinkOverAdvice);
}
