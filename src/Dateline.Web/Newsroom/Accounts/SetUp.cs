using Dateline.Editions;
using Dateline.Kernel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>What the first person types who comes into a new agency.</summary>
public sealed record SetUpForm(string? Code, string? Agency, string? Preset, string? EditionName, string? Tagline, string? TimeZone, string? Name, string? Email, string? Password);

/// <summary>The first door, open until there is an administrator, and only to whoever has the code that the program shows.</summary>
static class SetUp
{
    static readonly IReadOnlyList<string> Zones = [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => zone.Id).Where(id => id.Contains('/', StringComparison.Ordinal)).Append("Etc/UTC").Distinct().Order(StringComparer.Ordinal)];

    public static void MapSetUp(this IEndpointRouteBuilder doors)
    {
        doors.MapGet(NewsroomAddress.SetUp, Look);
        doors.MapPost(NewsroomAddress.SetUp, Begin);
    }

    /// <summary>Until there is an administrator, every way into the newsroom leads here.</summary>
    public static void UseSetUp(this IApplicationBuilder site)
    {
        var isSetUp = false;   // for good, when it is
        site.Use(async (http, next) =>
        {
            if (!isSetUp && http.Request.Path.StartsWithSegments(NewsroomAddress.Home, StringComparison.Ordinal) && http.Request.Path != NewsroomAddress.SetUp)
            {
                isSetUp = await http.RequestServices.GetRequiredService<FindBeginnings>().IsSetUp(http.RequestAborted);
                if (!isSetUp)
                {
                    http.Response.Redirect(NewsroomAddress.SetUp);
                    return;
                }
            }
            await next(http);
        });
    }

    static async Task<IResult> Look(HttpContext http, FindBeginnings find, FindDoorView view)
    {
        if (await find.IsSetUp(http.RequestAborted)) return TypedResults.LocalRedirect(NewsroomAddress.SignIn);
        var door = await view.Run(http);
        var preset = EditionPresets.For(door.Text.LanguageTag, 0) ?? EditionPresets.For(EditionPresets.Keys[0], 0)!;
        return await Page(find, door, new SetUpForm(null, null, preset.Key, null, preset.Tagline, preset.Style.TimeZone, null, null, null), [], http.RequestAborted);
    }

    static async Task<IResult> Begin([FromForm] string? code, [FromForm] string? agency, [FromForm] string? preset, [FromForm] string? editionName, [FromForm] string? tagline,
        [FromForm] string? timeZone, [FromForm] string? name, [FromForm] string? email, [FromForm] string? password,
        HttpContext http, SetUpAgency setUp, EnterNewsroom enter, FindBeginnings find, FindDoorView view)
    {
        if (await find.IsSetUp(http.RequestAborted)) return TypedResults.LocalRedirect(NewsroomAddress.SignIn);
        var door = await view.Run(http);
        var form = new SetUpForm(code, agency, preset, editionName, tagline, timeZone, name, email, password);
        var flaws = Flaws.In(door.Text, name ?? "", email ?? "", password ?? "");
        var hasEdition = await find.HasEdition(http.RequestAborted);
        if (!hasEdition && string.IsNullOrWhiteSpace(agency)) flaws["agency"] = door.Text.DoorsNameFlaw;
        if (flaws.Count > 0) return await Page(find, door, form, flaws, http.RequestAborted);
        try
        {
            var edition = hasEdition ? null : new FirstEdition(preset ?? "", string.IsNullOrWhiteSpace(editionName) ? agency! : editionName, tagline ?? "", timeZone ?? "");
            var account = await setUp.Run(code ?? "", agency ?? "", edition, new FirstPerson(name!, email!, door.Text.LanguageTag, password!), http.RequestAborted);
            return await enter.Run(http, account.Id, null);
        }
        catch (RefusedException refused)
        {
            flaws["code"] = refused.Reason switch
            {
                Refusal.Forbidden => door.Text.SetUpWrongCode,
                Refusal.NotNow => door.Text.SetUpTooOften,
                _ => door.Text.RefusedInvalid(refused.Message),
            };
            return await Page(find, door, form, flaws, http.RequestAborted);
        }
    }

    static async Task<IResult> Page(FindBeginnings find, DoorView view, SetUpForm form, Dictionary<string, string> flaws, CancellationToken cancel) =>
        new RazorComponentResult<SetUpPage>(new
        {
            View = view, Form = form, FlawsFound = flaws, HasEdition = await find.HasEdition(cancel), Presets = EditionPresets.Keys, TimeZones = Zones,
        }) { StatusCode = flaws.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity };
}
