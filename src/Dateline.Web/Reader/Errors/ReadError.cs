using Dateline.Ledger;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Errors;

/// <summary>What a reader gets in place of a page, in the edition's language and with a way on.</summary>
public static class ReadError
{
    public static async Task<IResult> NothingHere(HttpContext http, Visits visits)
    {
        await using var visit = await visits.BeginAnywhere(http);
        return await Page(visit, ErrorKind.NotFound, StatusCodes.Status404NotFound, http);
    }

    /// <summary>A fault of ours. The page needs no database, which may be what is at fault.</summary>
    public static async Task Fault(HttpContext http)
    {
        await using var visit = http.RequestServices.GetRequiredService<Visits>().BeginWithoutDatabase(http);
        var page = await Page(visit, ErrorKind.Fault, StatusCodes.Status500InternalServerError, http);
        await page.ExecuteAsync(http);
    }

    public static Task<RazorComponentResult<ErrorPage>> Missing(Visit visit, HttpContext http) => Page(visit, ErrorKind.NotFound, StatusCodes.Status404NotFound, http);

    /// <summary>What was public and is no more, with the time of its last entry.</summary>
    public static async Task<RazorComponentResult<ErrorPage>> Gone(Visit visit, ErrorKind kind, int status, string subject, HttpContext http)
    {
        var time = await visit.Db.Set<Entry>().Where(e => e.Subject == subject).OrderByDescending(e => e.Revision).Select(e => (DateTimeOffset?)e.Time).FirstOrDefaultAsync(http.RequestAborted);
        return await Page(visit, kind, status, http, time);
    }

    static async Task<RazorComponentResult<ErrorPage>> Page(Visit visit, ErrorKind kind, int status, HttpContext http, DateTimeOffset? time = null)
    {
        var edition = visit.View();
        var shown = new Shown(visit);
        var newest = kind == ErrorKind.Fault ? [] : await shown.Cards(
            await Shown.Rows(shown.LiveArticles.OrderByDescending(a => a.Published).ThenByDescending(a => a.ArticleId)).Take(4).ToListAsync(http.RequestAborted), http.RequestAborted);
        var head = new PageHead(ErrorPage.TitleOf(edition, kind), Canonical: null) { Robots = "noindex" };
        return new RazorComponentResult<ErrorPage>(new { Edition = edition, Head = head, Shown = new ErrorPage.Problem(kind, status) { Time = time, Newest = newest } }) { StatusCode = status };
    }
}
