using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.Kernel.Localization;
using Dateline.Storylines;
using Dateline.Web.Reader.Errors;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Storylines;

/// <summary>A storyline: what it is about, its key events, its articles in either order.</summary>
public static class ReadStoryline
{
    const string Beginning = "beginning";

    public static async Task<IResult> Get(string edition, string slugAndId, HttpContext http, Visits visits, string? page = null, string? from = null)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return await ReadError.NothingHere(http, visits);
        var cancel = http.RequestAborted;

        var storyline = ArticleAddress.IdIn(slugAndId) is { } id
            ? await visit.Db.Set<PublishedStoryline>().AsNoTracking().SingleOrDefaultAsync(s => s.StorylineId == id && s.EditionId == visit.Edition.Id, cancel)
            : null;
        if (storyline is null) return await ReadError.Missing(visit, http);
        if (storyline.MergedIntoId is { } into) return TypedResults.Redirect(await Successor(visit, into, cancel) + http.Request.QueryString, permanent: true);
        if (storyline.IsWithdrawn) return await ReadError.Gone(visit, ErrorKind.Withdrawn, StatusCodes.Status410Gone, PublishStoryline.SubjectOf(storyline.StorylineId, edition), http);

        var address = StorylineAddress.Of(edition, storyline.Content.Slug, storyline.StorylineId);
        if (!http.Request.Path.ToUriComponent().Equals(address, StringComparison.Ordinal)) return TypedResults.Redirect(address + http.Request.QueryString, permanent: true);

        var addresses = await Translations(visit, storyline.StorylineId, cancel);
        var view = visit.View(addresses);
        var story = await Tell(visit, view, storyline, address, page, from == Beginning, cancel);
        if (story is null) return await ReadError.Missing(visit, http);
        return new RazorComponentResult<StorylinePage>(new { Edition = view, Head = Head(visit, view, story, address, addresses), Shown = story });
    }

    static async Task<StorylinePage.Story?> Tell(Visit visit, EditionView view, PublishedStoryline storyline, string address, string? page, bool fromBeginning, CancellationToken cancel)
    {
        var (shown, content) = (new Shown(visit), storyline.Content);
        var (omitted, added) = (content.Omitted ?? [], content.Added ?? []);
        var items = visit.Db.Set<StorylineItem>().AsNoTracking()
            .Where(i => i.StorylineId == storyline.StorylineId && ((i.EditionId == visit.Edition.Id && !omitted.Contains(i.ArticleId)) || added.Contains(i.ArticleId)));
        var placed = (content.Pinned ?? []).Concat(content.Chapters?.SelectMany(chapter => chapter.Articles) ?? []).ToList();
        var inPlace = await items.Where(i => placed.Contains(i.ArticleId)).Select(i => i.ArticleId).ToListAsync(cancel);
        var others = items.Where(i => !inPlace.Contains(i.ArticleId));
        var pages = Pages.Of(page, await others.CountAsync(cancel), address, fromBeginning ? $"from={Beginning}" : "");
        if (pages is null) return null;

        var order = fromBeginning ? others.OrderBy(i => i.Time).ThenBy(i => i.ArticleId) : others.OrderByDescending(i => i.Time).ThenByDescending(i => i.ArticleId);
        var ids = await order.On(pages).Select(i => i.ArticleId).ToListAsync(cancel);
        var isFirst = pages.Page == 1;
        var cards = await ItemCards.Of(visit, isFirst ? [.. ids, .. inPlace] : ids, cancel);
        var block = (await ShownStorylines.Of(visit, shown, [storyline], cancel))[0];
        return new StorylinePage.Story(content.Title, content.Standfirst, block.Updated, block.Articles ?? 0, Cards(ids))
        {
            Pinned = isFirst ? Cards((content.Pinned ?? []).Intersect(inPlace)) : [],
            Chapters = isFirst ? [.. (content.Chapters ?? []).Select(c => new StorylinePage.Chapter(c.Title, Cards(c.Articles.Intersect(inPlace)))).Where(c => c.Articles.Count > 0)] : [],
            Picture = block.Picture,
            Body = content.Lead.Blocks.Count == 0 ? null : await Lead(shown, content, cancel),
            KeyEvents = await KeyEvents(shown, content, cancel),
            Pages = pages,
            FromBeginning = fromBeginning,
            OtherOrder = fromBeginning ? address : $"{address}?from={Beginning}",
            Feed = $"{address}/rss.xml",
            State = content.State,
            Language = shown.OtherLanguage(content.Language),
        };

        List<ShownArticle> Cards(IEnumerable<long> numbers) => [.. numbers.Select(number => cards.GetValueOrDefault(number)).OfType<ShownArticle>()];
    }

    // Straight to the page that is there now; where that is not told any more, to the number that says so.
    static async Task<string> Successor(Visit visit, long id, CancellationToken cancel)
    {
        var shown = await visit.Db.Set<PublishedStoryline>().AsNoTracking().SingleOrDefaultAsync(s => s.StorylineId == id && s.EditionId == visit.Edition.Id, cancel);
        return StorylineAddress.Of(visit.Edition.Key, shown?.Content.Slug ?? "", id);
    }

    static async Task<ShownBody> Lead(Shown shown, StorylineContent content, CancellationToken cancel)
    {
        var (byNumber, byUri) = await shown.Related(content.Lead.Blocks.OfType<Related>(), cancel);
        var pictures = content.Lead.Pictures().Select(use => use.Asset);
        return new ShownBody(content.Lead) { Articles = byNumber, ForeignArticles = byUri, Pictures = await shown.Pictures(pictures, cancel) };
    }

    static async Task<IReadOnlyList<StorylinePage.KeyEvent>> KeyEvents(Shown shown, StorylineContent content, CancellationToken cancel)
    {
        var (byNumber, byUri) = await shown.Related(content.KeyEvents.Select(e => e.Source).OfType<Related>(), cancel);
        return [.. content.KeyEvents.Select(e => new StorylinePage.KeyEvent(
            EventTime.Of(e.Time, e.Precision), e.Headline,
            (e.Source?.Article is { } number ? byNumber.GetValueOrDefault(number) : byUri.GetValueOrDefault(e.Source?.Uri ?? ""))?.Address, e.Text, e.End is { } end ? EventTime.Of(end.Time, end.Precision) : null))];
    }

    static async Task<Dictionary<string, string>> Translations(Visit visit, long id, CancellationToken cancel)
    {
        var told = await visit.Db.Set<PublishedStoryline>().AsNoTracking().Where(s => s.StorylineId == id && !s.IsWithdrawn).ToListAsync(cancel);
        return Heads.InAll(visit, e => told.Find(s => s.EditionId == e.Id) is { } text ? StorylineAddress.Of(e.Key, text.Content.Slug, id) : null);
    }

    static PageHead Head(Visit visit, EditionView view, StorylinePage.Story story, string address, Dictionary<string, string> addresses)
    {
        var data = new StructuredData(visit.Origin, view);
        return new PageHead(story.Title, visit.Absolute(address))
        {
            Description = story.Standfirst ?? view.Text.StorylineDescription(story.Title),
            Alternates = Heads.Alternates(visit, addresses),
            Picture = Heads.Picture(visit, story.Picture),
            Updated = story.Updated,
            Feeds = [Heads.Feed(visit, story.Title, $"{address}/rss.xml")],
            StructuredData = StructuredData.Write(data.Storyline(address, story), data.Breadcrumbs((view.Name, view.Home), (view.Text.StorylineList, view.Storylines), (story.Title, address))),
        };
    }
}
