using Dateline.Fronts;
using Dateline.Web.Reader.Errors;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Editions;

/// <summary>A section of an edition: what its editors put on top, then the newest.</summary>
public static class ReadSection
{
    public static async Task<IResult> Get(string edition, string section, HttpContext http, Visits visits, string? page = null)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return await ReadError.NothingHere(http, visits);
        var cancel = http.RequestAborted;
        var addresses = Heads.InAll(visit, e => e.Sections.Any(s => s.Key == section) ? $"/{e.Key}/{section}" : null);
        var view = visit.View(addresses);
        if (view.Sections.FirstOrDefault(s => s.Key == section) is not { } link) return await ReadError.Missing(visit, http);

        var listing = await Tell(visit, link, await ReadFront.Curated(visit, section, cancel), page, cancel);
        return listing is null ? await ReadError.Missing(visit, http) : new RazorComponentResult<SectionPage>(new { Edition = view, Head = Head(visit, view, link, listing, addresses), Shown = listing });
    }

    /// <summary>The section as it is with these slots on top.</summary>
    /// <returns>Null for a page that is not there.</returns>
    internal static async Task<SectionPage.Listing?> Tell(Visit visit, SectionLink link, FrontContent content, string? page, CancellationToken cancel)
    {
        var shown = new Shown(visit);
        var slots = await ReadFront.Slots(visit, shown, content, cancel);
        var curated = slots.Select(s => s.Id).ToList();
        var all = shown.LiveArticles.Where(a => a.Section == link.Key && !curated.Contains(a.ArticleId));
        var pages = Pages.Of(page, await all.CountAsync(cancel), link.Address);
        if (pages is null) return null;

        var rows = await Shown.Rows(all.OrderByDescending(a => a.Published).ThenByDescending(a => a.ArticleId).On(pages)).ToListAsync(cancel);
        var top = pages.Page == 1 ? slots.Select(s => s.Slot.Article) : [];
        return new SectionPage.Listing(link, [.. top.Concat(await shown.Cards(rows, cancel))], pages);
    }

    static PageHead Head(Visit visit, EditionView view, SectionLink section, SectionPage.Listing listing, Dictionary<string, string> addresses)
    {
        return new PageHead(section.Name, visit.Absolute(section.Address + listing.Pages.Suffix()))
        {
            Description = view.Text.SectionDescription(section.Name, view.Name),
            Alternates = listing.Pages.Page == 1 ? Heads.Alternates(visit, addresses) : [],
            Picture = Heads.Picture(visit, listing.Articles.Select(a => a.Picture).FirstOrDefault(p => p is not null)),
            Feeds = [Heads.Feed(visit, section.Name, $"{section.Address}/rss.xml")],
            StructuredData = StructuredData.Write(new StructuredData(visit.Origin, view).Breadcrumbs((view.Name, view.Home), (section.Name, section.Address))),
        };
    }
}
