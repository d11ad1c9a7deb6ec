using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Changes what stands beside the text. Two people who change different things do not hinder each other.</summary>
public sealed class DescribeArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <param name="by">Who.</param>
    /// <param name="id">Which.</param>
    /// <param name="change">From what stands there to what shall stand there; may be asked more than once.</param>
    /// <param name="cancel">Ends the wait.</param>
    public Task<ArticleDetails> Run(Actor by, long id, Func<ArticleDetails, ArticleDetails> change, CancellationToken cancel = default) =>
        Saving.Again(() => Once(by, id, change, cancel));

    async Task<ArticleDetails> Once(Actor by, long id, Func<ArticleDetails, ArticleDetails> change, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.AskToWrite(db, article, cancel);
        var (before, after) = (ArticleDetails.Of(article), Checked(change(ArticleDetails.Of(article))));
        if (Documents.Write(before) == Documents.Write(after)) return before;
        if (after.Section is { } section && after.Section != before.Section && !await HasSection(db, article.EditionId, section, cancel))
            throw new RefusedException($"The edition has no section '{section}'.", Refusal.Invalid);

        article.Describe(after, now);
        if (await Versions.IsDue(db, id, person, now, cancel))
        {
            await Versions.Keep(db, article, person, now, VersionKind.Written, cancel);
            db.Log(person, now, ActivityKind.Describe, article);
        }
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
        return after;
    }

    /// <summary>Whether the edition has such a section, and it takes something new.</summary>
    internal static Task<bool> HasSection(DatelineDb db, long edition, string key, CancellationToken cancel) =>
        db.Set<Section>().AnyAsync(s => s.EditionId == edition && s.Key == key && !s.IsClosed, cancel);

    static ArticleDetails Checked(ArticleDetails details)
    {
        if (details.Urgency is < 1 or > 9) throw new RefusedException("The urgency is 1 (most urgent) to 9.", Refusal.Invalid);
        if (details.Subjects.Count > 50) throw new RefusedException("An article has at most 50 subjects.", Refusal.Invalid);
        if (details.Related.Count > 20) throw new RefusedException("At most 20 articles stand under the text.", Refusal.Invalid);
        return details with
        {
            Slugline = Line(details.Slugline, 200), Byline = Line(details.Byline, 300), ShortHeadline = Line(details.ShortHeadline, 300),
            SearchTitle = Line(details.SearchTitle, 300), SearchDescription = Line(details.SearchDescription, 1000), Genre = Line(details.Genre, 100),
            DeskNotes = details.DeskNotes is { Length: > 10000 } ? throw TooLong(10000) : Blank(details.DeskNotes),
            Slug = Kernel.Text.Slug.From(details.Slug),
            Subjects = [.. details.Subjects.Select(s => s with { Name = Line(s.Name, 200) ?? "" }).Where(s => s.Name.Length > 0).DistinctBy(s => s.Name)],
        };
    }

    static string? Line(string? text, int longest) =>
        text is null || text.Length <= longest ? Blank(text?.ReplaceLineEndings(" ").Trim()) : throw TooLong(longest);

    static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    static RefusedException TooLong(int longest) => new($"At most {longest} characters are allowed here.", Refusal.Invalid);
}
