using System.Globalization;
using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Board;

/// <summary>A stretch of the board, and how many there are in each stage.</summary>
public sealed record BoardLook(IReadOnlyList<BoardRow> Rows, IReadOnlyDictionary<ArticleStage, int> Counts, int Total);

/// <summary>Asks what is in work and published, newest change first. It reads no text of any article.</summary>
public sealed class AskBoard(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    const int MostWords = 8;
    static readonly TimeSpan Soon = TimeSpan.FromHours(24);

    public async Task<BoardLook> Run(Actor by, BoardFilter filter, int take, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.Read, cancel);
        var all = await OfView(db, Matching(db, person, filter), person, filter.View, cancel);
        var counts = await all.GroupBy(a => a.Stage).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var shown = filter.Stage is { } stage ? all.Where(a => a.Stage == stage) : all.Where(a => a.Stage != ArticleStage.Spiked);
        var lines = await Ordered(shown, filter).Take(take).Select(a => new BoardLine(
            a.Id, a.EditionId, a.Headline, a.Language, a.Slugline, a.Stage, a.Standing, a.Urgency, a.Section, a.Changed, a.PublishAt, a.EmbargoUntil,
            a.StorylineId, a.DeskId, a.AuthorId, a.AssigneeId, a.CardAsset)).ToListAsync(cancel);
        var total = filter.Stage is { } one ? counts.GetValueOrDefault(one) : counts.Where(c => c.Key != ArticleStage.Spiked).Sum(c => c.Value);
        return new BoardLook(await new BoardRows(db, person, clock.GetUtcNow()).Of(lines, cancel), counts, total);
    }

    static IQueryable<Article> Matching(DatelineDb db, Person person, BoardFilter filter)
    {
        var articles = db.Set<Article>().AsNoTracking().Where(a => a.Standing != PublicState.Removed);
        if (!person.May(Right.Read, null))
        {
            var readable = person.Grants.Select(g => g.Edition).OfType<long>().ToList();
            articles = articles.Where(a => readable.Contains(a.EditionId));
        }
        if (filter.Editions is { Count: > 0 } editions) articles = articles.Where(a => editions.Contains(a.EditionId));
        if (filter.Desk is { } desk) articles = articles.Where(a => a.DeskId == desk);
        if (filter.Storyline is { } storyline) articles = articles.Where(a => a.StorylineId == storyline);
        if (filter.Person is { } whose) articles = articles.Where(a => a.AssigneeId == whose || a.AuthorId == whose);
        if (filter.Section is { } section) articles = articles.Where(a => a.Section == section);
        if (filter.Language is { } language) articles = articles.Where(a => a.Language == language);
        foreach (var word in (filter.Words ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            articles = articles.Where(a => a.SearchText.Contains(word));
        return articles;
    }

    async Task<IQueryable<Article>> OfView(DatelineDb db, IQueryable<Article> articles, Person person, BoardView view, CancellationToken cancel)
    {
        var (me, soon) = (person.Id, clock.GetUtcNow() + Soon);
        switch (view)
        {
            case BoardView.Mine:
                return articles.Where(a => (a.AssigneeId == me || a.AuthorId == me) && a.Stage != ArticleStage.Published);
            case BoardView.WaitsForMe:
                var edited = person.Grants.Where(g => g.Role.Includes(Right.Edit)).Select(g => g.Edition).ToList();
                var editsAll = edited.Contains(null);
                var mentions = await Mentions(db, person, cancel);
                return articles.Where(a => (a.AssigneeId == me && a.Stage == ArticleStage.Draft) || (a.Stage == ArticleStage.InReview && (editsAll || edited.Contains(a.EditionId))) || mentions.Contains(a.Id));
            case BoardView.Due:
                return articles.Where(a => a.PublishAt <= soon || (a.PublishAt == null && a.EmbargoUntil <= soon));
            default:
                return articles;
        }
    }

    /// <summary>The articles in which somebody has named them and they have not looked yet.</summary>
    static async Task<List<long>> Mentions(DatelineDb db, Person person, CancellationToken cancel)
    {
        var subjects = await db.Set<Notice>().Where(n => n.AccountId == person.Id && n.Read == null && n.Kind == NoticeKind.Mentioned).Select(n => n.Subject).Distinct().ToListAsync(cancel);
        return [.. subjects.Select(s => s.Split('/')).Where(s => s[0] == "article").Select(s => long.Parse(s[1], CultureInfo.InvariantCulture))];
    }

    static IOrderedQueryable<Article> Ordered(IQueryable<Article> articles, BoardFilter filter)
    {
        var grouped = filter.Group switch
        {
            BoardGroup.Desk => articles.OrderBy(a => a.DeskId == null).ThenBy(a => a.EditionId).ThenBy(a => a.DeskId),
            BoardGroup.Storyline => articles.OrderBy(a => a.StorylineId == null).ThenByDescending(a => a.StorylineId),
            BoardGroup.Person => articles.OrderBy(a => a.AssigneeId == null).ThenBy(a => a.AssigneeId),
            _ => null,
        };
        return (grouped, filter.View) switch
        {
            (null, BoardView.Due) => articles.OrderBy(a => a.PublishAt ?? a.EmbargoUntil).ThenBy(a => a.Id),
            (null, _) => articles.OrderByDescending(a => a.Changed).ThenByDescending(a => a.Id),
            (_, BoardView.Due) => grouped.ThenBy(a => a.PublishAt ?? a.EmbargoUntil).ThenBy(a => a.Id),
            _ => grouped.ThenByDescending(a => a.Changed).ThenByDescending(a => a.Id),
        };
    }
}
