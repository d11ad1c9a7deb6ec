using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.Web.Reader.Errors;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Articles;

/// <summary>An article. The id in the address finds it; any other slug or date leads to the right one.</summary>
public static class ReadArticle
{
    public static async Task<IResult> Get(string edition, string slugAndId, HttpContext http, Visits visits)
    {
        await using var visit = await visits.Begin(edition, http);
        if (visit is null) return await ReadError.NothingHere(http, visits);
        var cancel = http.RequestAborted;

        var article = ArticleAddress.IdIn(slugAndId) is { } id
            ? await visit.Db.Set<PublishedArticle>().AsNoTracking().SingleOrDefaultAsync(a => a.ArticleId == id && a.EditionId == visit.Edition.Id, cancel)
            : null;
        if (article is null) return await ReadError.Missing(visit, http);
        if (article.State == PublicState.Withdrawn) return await ReadError.Gone(visit, ErrorKind.Withdrawn, StatusCodes.Status410Gone, LedgerSubjects.Article(article.ArticleId), http);
        if (article.State == PublicState.Removed) return await ReadError.Gone(visit, ErrorKind.Removed, StatusCodes.Status451UnavailableForLegalReasons, LedgerSubjects.Article(article.ArticleId), http);

        var address = ArticleAddress.Of(edition, visit.Edition.Style.TimeZone, article.Published, article.Slug, article.ArticleId);
        if (!AskedFor(http).Equals(address, StringComparison.Ordinal)) return TypedResults.Redirect(address + http.Request.QueryString, permanent: true);

        var translations = await Translations(visit, article, address, cancel);
        var view = visit.View(translations);
        var story = await Tell(visit, view, article, cancel);
        return new RazorComponentResult<ArticlePage>(new { Edition = view, Head = Head(visit, view, article, story, address, translations), Shown = story });
    }

    // As the browser wrote it: the route's own values are decoded already.
    static string AskedFor(HttpContext http) => http.Request.Path.ToUriComponent();

    /// <summary>Everything that the page shows of an article.</summary>
    /// <param name="visit">Whose page it is.</param>
    /// <param name="view">Of the edition.</param>
    /// <param name="article">As readers have it, or shall have it.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <param name="pictures">In place of those that are public.</param>
    internal static async Task<ArticlePage.Story> Tell(
        Visit visit, EditionView view, PublishedArticle article, CancellationToken cancel, Dictionary<long, ShownPicture>? pictures = null)
    {
        var (shown, content) = (new Shown(visit), article.Content!);
        pictures ??= await shown.Pictures(content.Pictures.Select(use => use.Asset), cancel);
        var (byNumber, byUri) = await shown.Related(content.RelatedCards, cancel, article.Language);
        var body = new ShownBody(content.Body)
        {
            Dateline = content.Dateline is { } dateline ? view.Format.Dateline(dateline.Place, dateline.Agency) : null,
            Pictures = pictures,
            Articles = byNumber,
            ForeignArticles = byUri,
        };
        var thread = await StoryOf(visit, shown, article, cancel);
        return new ArticlePage.Story(content.Headline, article.Published, body)
        {
            Standfirst = content.Standfirst,
            Language = shown.OtherLanguage(content.Language),
            Byline = content.Byline,
            Updated = article.Updated,
            Section = view.Sections.FirstOrDefault(s => s.Key == content.Section),
            Lead = content.Lead is { } lead ? body.Find(lead) : null,
            Storyline = thread.Storyline,
            Thread = thread.Thread,
            Related = await MoreToRead.For(shown, article, body, thread.Shown, cancel),
            Subjects = [.. content.Subjects.Select(subject => new ArticlePage.Subject(subject.Name))],
        };
    }

    static async Task<StoryThreads.Found> StoryOf(Visit visit, Shown shown, PublishedArticle article, CancellationToken cancel) =>
        article.StorylineId is { } storyline ? await StoryThreads.Of(visit, shown, storyline, article.ArticleId, cancel) : StoryThreads.Found.None;

    /// <summary>Where this article's translations are, itself among them; by edition.</summary>
    static async Task<Dictionary<string, string>> Translations(Visit visit, PublishedArticle article, string address, CancellationToken cancel)
    {
        Dictionary<string, string> addresses = new() { [visit.Edition.Key] = address };
        var set = article.TranslationSet ?? article.Uri;
        if (set is null) return addresses;
        var others = await visit.Db.Set<PublishedArticle>().AsNoTracking()
            .Where(a => (a.TranslationSet == set || a.Uri == set) && a.EditionId != visit.Edition.Id && a.State == PublicState.Live)
            .OrderBy(a => a.Published).ThenBy(a => a.ArticleId)
            .Select(a => new { a.EditionId, a.Published, a.Slug, a.ArticleId }).ToListAsync(cancel);
        foreach (var other in others)
            if (visit.Editions.FirstOrDefault(e => e.Id == other.EditionId) is { } edition)
                addresses.TryAdd(edition.Key, ArticleAddress.Of(edition.Key, edition.Style.TimeZone, other.Published, other.Slug, other.ArticleId));
        return addresses;
    }

    static PageHead Head(Visit visit, EditionView view, PublishedArticle article, ArticlePage.Story story, string address, Dictionary<string, string> translations)
    {
        var content = article.Content!;
        var data = new StructuredData(visit.Origin, view);
        (string, string)[] path = story.Section is { } section
            ? [(view.Name, view.Home), (section.Name, section.Address), (story.Headline, address)]
            : [(view.Name, view.Home), (story.Headline, address)];
        return new PageHead(content.SearchTitle ?? content.Headline, visit.Absolute(address))
        {
            Description = content.SearchDescription ?? content.Standfirst ?? Opening(content.Body),
            Alternates = Heads.Alternates(visit, translations),
            Picture = Heads.Picture(visit, story.Lead ?? content.Pictures.Select(story.Body.Find).FirstOrDefault(picture => picture is not null)),
            Kind = PageKind.Article,
            Published = article.Published,
            Updated = article.Updated,
            Feeds = [Heads.Feed(visit, view.Name, $"/{view.Key}/rss.xml")],
            StructuredData = StructuredData.Write(data.Article(address, story), data.Breadcrumbs(path)),
        };
    }

    static string? Opening(ArticleBody body)
    {
        var text = body.Blocks.OfType<Paragraph>().FirstOrDefault()?.Text.Plain;
        return text is { Length: > 200 } ? text[..(text.LastIndexOf(' ', 197) is > 0 and var end ? end : 197)] + "…" : text;
    }
}
