using Dateline.Fronts;
using Dateline.Kernel.Body;
using Dateline.Storylines;
using Dateline.Web.Reader.Errors;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Editions;

/// <summary>An edition's front: what its editors chose, then the newest.</summary>
public static class ReadFront
{
    const int StorylinesShown = 3;

    /// <summary>Leads to the edition that suits the reader's languages, else to the first.</summary>
    public static async Task<IResult> Choose(HttpContext http, Visits visits)
    {
        await using var visit = await visits.BeginAnywhere(http);
        var wanted = http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(l => l.Quality ?? 1).Select(l => l.Value.Value?.Split('-')[0]);
        var edition = wanted.Select(language => visit.Editions.FirstOrDefault(e => e.Style.LanguageTag.Split('-')[0].Equals(language, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(e => e is not null) ?? visit.Edition;
        http.Response.Headers.Vary = "Accept-Language";
        return TypedResults.Redirect($"/{edition.Key}");
    }

    public static async Task<IResult> Get(string edition, HttpContext http, Visits visits, string? page = null)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return await ReadError.NothingHere(http, visits);
        var cancel = http.RequestAborted;
        var view = visit.View(Heads.InAll(visit, e => $"/{e.Key}"));
        var front = await Tell(visit, view, await Curated(visit, "", cancel), page, cancel);
        return front is null ? await ReadError.Missing(visit, http) : new RazorComponentResult<FrontPage>(new { Edition = view, Head = Head(visit, view, front), Shown = front });
    }

    /// <summary>The front as it is with these slots.</summary>
    /// <returns>Null for a page that is not there.</returns>
    internal static async Task<FrontPage.Front?> Tell(Visit visit, EditionView view, FrontContent content, string? page, CancellationToken cancel)
    {
        var shown = new Shown(visit);
        var slots = await Slots(visit, shown, content, cancel);
        var curated = slots.Select(slot => slot.Id).ToList();
        var rest = shown.LiveArticles.Where(a => !curated.Contains(a.ArticleId));
        var pages = Pages.Of(page, await rest.CountAsync(cancel), view.Home);
        if (pages is null) return null;

        var rows = await Shown.Rows(rest.OrderByDescending(a => a.Published).ThenByDescending(a => a.ArticleId).On(pages)).ToListAsync(cancel);
        return new FrontPage.Front(pages.Page == 1 ? [.. slots.Select(s => s.Slot)] : [], await shown.Cards(rows, cancel), pages.Page == 1 ? await Storylines(visit, shown, cancel) : []) { Pages = pages };
    }

    /// <summary>What the editors put on a front, as readers have it.</summary>
    internal static async Task<FrontContent> Curated(Visit visit, string section, CancellationToken cancel) =>
        (await visit.Db.Set<PublishedFront>().AsNoTracking().SingleOrDefaultAsync(f => f.EditionId == visit.Edition.Id && f.Section == section, cancel))?.Content ?? new([]);

    /// <summary>The slots whose articles are live and whose time is not over, in order.</summary>
    internal static async Task<List<(long Id, FrontPage.Slot Slot)>> Slots(Visit visit, Shown shown, FrontContent front, CancellationToken cancel)
    {
        var slots = front.Slots.Where(slot => !slot.IsOver(visit.Now)).ToList();
        var (byNumber, byUri) = await shown.Related(slots.Select(s => s.Article), cancel);
        var numbers = await Numbers(visit, byUri.Keys, cancel);
        return [.. slots
            .Select(slot => (Id: IdOf(slot.Article), Card: CardOf(slot.Article), slot))
            .Where(s => s.Id is not null && s.Card is not null).DistinctBy(s => s.Id)
            .Select((s, at) => (s.Id!.Value, new FrontPage.Slot(s.Card!, SizeOf(s.slot.SizeAt(at)))))];

        long? IdOf(Related related) => related.Article ?? (numbers.TryGetValue(related.Uri ?? "", out var id) ? id : null);
        ShownArticle? CardOf(Related related) => related.Article is { } number ? byNumber.GetValueOrDefault(number) : byUri.GetValueOrDefault(related.Uri ?? "");
        CardSize SizeOf(SlotSize size) => size switch { SlotSize.Lead => CardSize.Lead, SlotSize.Large => CardSize.Medium, _ => CardSize.Small };
    }

    static async Task<Dictionary<string, long>> Numbers(Visit visit, IEnumerable<string> uris, CancellationToken cancel)
    {
        var wanted = uris.ToList();
        return await visit.Db.Set<Dateline.Articles.PublishedArticle>().AsNoTracking().Where(a => a.Uri != null && wanted.Contains(a.Uri))
            .ToDictionaryAsync(a => a.Uri!, a => a.ArticleId, cancel);
    }

    static async Task<List<ShownStoryline>> Storylines(Visit visit, Shown shown, CancellationToken cancel)
    {
        var all = await visit.Db.Set<PublishedStoryline>().AsNoTracking().Where(s => s.EditionId == visit.Edition.Id && !s.IsWithdrawn).ToListAsync(cancel);
        var told = await ShownStorylines.Of(visit, shown, [.. all.Where(s => s.Content.State == StorylineState.Active)], cancel);
        return [.. told.OrderByDescending(s => s.Updated).Take(StorylinesShown)];
    }

    static PageHead Head(Visit visit, EditionView view, FrontPage.Front front)
    {
        var addresses = Heads.InAll(visit, e => $"/{e.Key}");
        return new PageHead(view.Tagline, visit.Absolute(view.Home + front.Pages.Suffix()))
        {
            Description = view.Tagline,
            Alternates = front.Pages.Page == 1 ? Heads.Alternates(visit, addresses) : [],
            Picture = Heads.Picture(visit, front.Slots.Select(s => s.Article).Concat(front.Newest).Select(a => a.Picture).FirstOrDefault(p => p is not null)),
            Feeds = [Heads.Feed(visit, view.Name, $"/{view.Key}/rss.xml")],
        };
    }
}
