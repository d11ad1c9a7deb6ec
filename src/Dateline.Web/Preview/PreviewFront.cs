using Dateline.Accounts;
using Dateline.Fronts;
using Dateline.Kernel;
using Dateline.Web.Newsroom.Accounts;
using Dateline.Web.Reader;
using Dateline.Web.Reader.Editions;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Preview;

/// <summary>The front of an edition or section as its desk has arranged it.</summary>
static class PreviewFront
{
    public static async Task<IResult> OfEdition(string edition, HttpContext http, Visits visits)
    {
        await using var visit = await Open(edition, http, visits);
        if (visit is null) return TypedResults.NotFound();
        var (view, head) = Frame(visit, http);
        var front = await ReadFront.Tell(visit, view, await Draft(visit, "", http.RequestAborted), null, http.RequestAborted);
        return new RazorComponentResult<FrontPage>(new { Edition = view, Head = head, Shown = front! });
    }

    public static async Task<IResult> OfSection(string edition, string section, HttpContext http, Visits visits)
    {
        await using var visit = await Open(edition, http, visits);
        if (visit is null) return TypedResults.NotFound();
        var (view, head) = Frame(visit, http);
        if (view.Sections.FirstOrDefault(s => s.Key == section) is not { } link) return TypedResults.NotFound();
        var listing = await ReadSection.Tell(visit, link, await Draft(visit, section, http.RequestAborted), null, http.RequestAborted);
        return new RazorComponentResult<SectionPage>(new { Edition = view, Head = head, Shown = listing! });
    }

    static async Task<Visit?> Open(string edition, HttpContext http, Visits visits)
    {
        if (NewsroomCookie.ActorOf(http.User) is not { } actor || await visits.Begin(edition, http) is not { } visit) return null;
        try
        {
            await actor.Ask(visit.Db, Right.Read, visit.Edition.Id, http.RequestAborted);
            return visit;
        }
        catch (RefusedException)
        {
            await visit.DisposeAsync();
            return null;
        }
    }

    static (EditionView View, PageHead Head) Frame(Visit visit, HttpContext http)
    {
        var look = PreviewLook.Of(http);
        http.Response.Headers.CacheControl = "no-store";
        return (look.Turn(visit.View()), new PageHead(visit.Edition.Name, Canonical: null) { Robots = "noindex, nofollow", StyleSheet = look.Dark is { } dark ? PreviewStyles.AddressFor(dark) : null });
    }

    static async Task<FrontContent> Draft(Visit visit, string section, CancellationToken cancel) =>
        await visit.Db.Set<Front>().AsNoTracking().Where(f => f.EditionId == visit.Edition.Id && f.Section == section).Select(f => f.Draft).SingleOrDefaultAsync(cancel) ?? new([]);
}
