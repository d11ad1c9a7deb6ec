using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Dateline.Web.Strings;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>The door for whoever was invited.</summary>
static class Invitations
{
    public static string Address(string token) => $"/newsroom/invitation/{token}";

    public static void MapInvitations(this IEndpointRouteBuilder doors)
    {
        doors.MapGet(Address("{token}"), Look);
        doors.MapPost(Address("{token}"), Accept);
    }

    static async Task<IResult> Look(string token, HttpContext http, IDbContextFactory<DatelineDb> dbs, TimeProvider clock, FindDoorView find)
    {
        var view = await find.Run(http);
        if (await Open(token, dbs, clock, http.RequestAborted) is not { } invitation) return DoorSigns.LinkIsOver(view);
        return Page(view, invitation, invitation.Name, view.Asked ?? invitation.Language, []);
    }

    static async Task<IResult> Accept(string token, [FromForm] string? name, [FromForm] string? language, [FromForm] string? password,
        HttpContext http, IDbContextFactory<DatelineDb> dbs, TimeProvider clock, AcceptInvitation accept, EnterNewsroom enter, FindDoorView find)
    {
        var view = await find.Run(http);
        if (await Open(token, dbs, clock, http.RequestAborted) is not { } invitation) return DoorSigns.LinkIsOver(view);
        var flaws = Flaws.In(view.Text, name ?? "", password: password ?? "");
        if (language is null || !Particulars.IsLanguage(language)) language = view.Text.LanguageTag;
        if (flaws.Count > 0) return Page(view, invitation, name, language, flaws);
        try
        {
            var account = await accept.Run(token, name!, language, password!, http.RequestAborted);
            return await enter.Run(http, account.Id, null);
        }
        catch (RefusedException)
        {
            return DoorSigns.LinkIsOver(view);   // used meanwhile
        }
    }

    static async Task<Invitation?> Open(string token, IDbContextFactory<DatelineDb> dbs, TimeProvider clock, CancellationToken cancel)
    {
        if (SecretLink.HashOf(token) is not { } hash) return null;
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var found = await db.Set<Invitation>().AsNoTracking().SingleOrDefaultAsync(i => i.TokenHash == hash, cancel);
        return found?.IsOpen(clock.GetUtcNow()) == true ? found : null;
    }

    static RazorComponentResult<InvitationPage> Page(DoorView view, Invitation invitation, string? name, string language, Dictionary<string, string> flaws) =>
        new(new { View = view, invitation.Email, Name = name, Language = language, Languages = StringTables.All, FlawsFound = flaws })
        {
            StatusCode = flaws.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
}
