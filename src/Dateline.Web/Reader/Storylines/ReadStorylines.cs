using Dateline.Storylines;
using Dateline.Web.Reader.Errors;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Storylines;

/// <summary>All storylines of an edition, the one with the newest item first.</summary>
public static class ReadStorylines
{
    public static async Task<IResult> Get(string edition, HttpContext http, Visits visits)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return await ReadError.NothingHere(http, visits);
        var addresses = Heads.InAll(visit, e => $"/{e.Key}/storylines");
        var (view, shown) = (visit.View(addresses), new Shown(visit));

        var told = await visit.Db.Set<PublishedStoryline>().AsNoTracking().Where(s => s.EditionId == visit.Edition.Id && !s.IsWithdrawn).ToListAsync(http.RequestAborted);
        var listing = new StorylinesPage.Listing(
            [.. (await ShownStorylines.Of(visit, shown, told, http.RequestAborted)).OrderByDescending(s => s.Updated)], ShownPages.Alone);
        var head = new PageHead(view.Text.StorylineList, visit.Absolute(view.Storylines))
        {
            Alternates = Heads.Alternates(visit, addresses),
            Picture = Heads.Picture(visit, listing.Storylines.Select(s => s.Picture).FirstOrDefault(p => p is not null)),
            Feeds = [Heads.Feed(visit, view.Name, $"/{view.Key}/rss.xml")],
        };
        return new RazorComponentResult<StorylinesPage>(new { Edition = view, Head = head, Shown = listing });
    }
}
