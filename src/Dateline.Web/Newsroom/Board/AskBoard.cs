using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Kernel.Imaging;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Board;

/// <summary>An article as a line of the board.</summary>
public sealed record BoardRow(
    long Id, long EditionId, string Headline, string Language, string? Slugline, ArticleStage Stage, PublicState? Standing, int? Urgency, string? Section, DateTimeOffset Changed,
    DateTimeOffset? PublishAt, DateTimeOffset? EmbargoUntil, string? Storyline, string? Desk, string? Assignee, string? Writer, int Comments, string? Thumb);

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
        var all = Matching(db, person, filter);
        var counts = await all.GroupBy(a => a.Stage).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var shown = filter.Stage is { } stage ? all.Where(a => a.Stage == stage) : all.Where(a => a.Stage != ArticleStage.Spiked);
        var ordered = filter.View == BoardView.Due ? shown.OrderBy(a => a.PublishAt) : shown.OrderByDescending(a => a.Changed);
        var found = await ordered.ThenByDescending(a => a.Id).Take(take).Select(a => new Line(
            a.Id, a.EditionId, a.Headline, a.Language, a.Slugline, a.Stage, a.Standing, a.Urgency, a.Section, a.Changed, a.PublishAt, a.EmbargoUntil,
            a.StorylineId, a.DeskId, a.AssigneeId, a.CardAsset)).ToListAsync(cancel);
        var total = filter.Stage is { } one ? counts.GetValueOrDefault(one) : counts.Where(c => c.Key != ArticleStage.Spiked).Sum(c => c.Value);
        return new BoardLook(await Rows(db, found, cancel), counts, total);
    }

    sealed record Line(
        long Id, long EditionId, string Headline, string Language, string? Slugline, ArticleStage Stage, PublicState? Standing, int? Urgency, string? Section, DateTimeOffset Changed,
        DateTimeOffset? PublishAt, DateTimeOffset? EmbargoUntil, long? StorylineId, long? DeskId, long? AssigneeId, long? CardAsset);

    IQueryable<Article> Matching(DatelineDb db, Person person, BoardFilter filter)
    {
        var articles = db.Set<Article>().AsNoTracking().Where(a => a.Standing != PublicState.Removed);
        var editions = person.Grants.Where(g => g.Edition is not null).Select(g => g.Edition!.Value).ToList();
        if (person.Grants.All(g => g.Edition is not null)) articles = articles.Where(a => editions.Contains(a.EditionId));
        if (filter.Edition is { } edition) articles = articles.Where(a => a.EditionId == edition);
        if (filter.Desk is { } desk) articles = articles.Where(a => a.DeskId == desk);
        if (filter.Storyline is { } storyline) articles = articles.Where(a => a.StorylineId == storyline);
        if (filter.Person is { } whose) articles = articles.Where(a => a.AssigneeId == whose || a.AuthorId == whose);
        if (filter.Section is { } section) articles = articles.Where(a => a.Section == section);
        foreach (var word in (filter.Words ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
            articles = articles.Where(a => a.SearchText.Contains(word));
        return OfView(articles, person, filter.View);
    }

    IQueryable<Article> OfView(IQueryable<Article> articles, Person person, BoardView view)
    {
        var (me, soon) = (person.Id, clock.GetUtcNow() + Soon);
        var edited = person.Grants.Where(g => g.Role.Includes(Right.Edit)).Select(g => g.Edition).ToList();
        var editsAll = edited.Contains(null);
        return view switch
        {
            BoardView.Mine => articles.Where(a => (a.AssigneeId == me || a.AuthorId == me) && a.Stage != ArticleStage.Published),
            BoardView.WaitsForMe => articles.Where(a => (a.AssigneeId == me && a.Stage == ArticleStage.Draft) || (a.Stage == ArticleStage.InReview && (editsAll || edited.Contains(a.EditionId)))),
            BoardView.Due => articles.Where(a => a.PublishAt <= soon),
            _ => articles,
        };
    }

    async Task<IReadOnlyList<BoardRow>> Rows(DatelineDb db, List<Line> lines, CancellationToken cancel)
    {
        var (ids, silent) = (lines.ConvertAll(l => l.Id), clock.GetUtcNow() - Pen.Patience);
        var people = await Names(lines.Select(l => l.AssigneeId), wanted => db.Set<Account>().Where(a => wanted.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancel));
        var desks = await Names(lines.Select(l => l.DeskId), wanted => db.Set<NewsDesk>().Where(d => wanted.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Name, cancel));
        var storylines = await Storylines(db, lines, cancel);
        var writers = await (from pen in db.Set<Pen>() join account in db.Set<Account>() on pen.AccountId equals account.Id where ids.Contains(pen.ArticleId) && pen.Seen > silent select new { pen.ArticleId, account.Name })
            .ToDictionaryAsync(p => p.ArticleId, p => p.Name, cancel);
        var comments = await db.Set<DraftComment>().Where(c => ids.Contains(c.ArticleId) && c.ParentId == null && c.Resolved == null).GroupBy(c => c.ArticleId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var pictures = lines.Select(l => l.CardAsset).OfType<long>().Distinct().ToList();
        var thumbs = await db.Set<Asset>().AsNoTracking().Where(a => pictures.Contains(a.Id) && a.Sha256 != null).Select(a => new { a.Id, a.Draft }).ToDictionaryAsync(a => a.Id, a => Thumb(a.Draft.File), cancel);

        return lines.ConvertAll(l => new BoardRow(
            l.Id, l.EditionId, l.Headline, l.Language, l.Slugline, l.Stage, l.Standing, l.Urgency, l.Section, l.Changed, l.PublishAt, l.EmbargoUntil,
            l.StorylineId is { } storyline ? storylines.GetValueOrDefault((storyline, l.EditionId)) : null, l.DeskId is { } desk ? desks.GetValueOrDefault(desk) : null,
            l.AssigneeId is { } assignee ? people.GetValueOrDefault(assignee) : null, writers.GetValueOrDefault(l.Id), comments.GetValueOrDefault(l.Id),
            l.CardAsset is { } asset ? thumbs.GetValueOrDefault(asset) : null));
    }

    static Task<Dictionary<long, string>> Names(IEnumerable<long?> ids, Func<List<long>, Task<Dictionary<long, string>>> ask) => ask([.. ids.OfType<long>().Distinct()]);

    static async Task<Dictionary<(long, long), string>> Storylines(DatelineDb db, List<Line> lines, CancellationToken cancel)
    {
        var wanted = lines.Select(l => l.StorylineId).OfType<long>().Distinct().ToList();
        var texts = await db.Set<StorylineText>().AsNoTracking().Where(t => wanted.Contains(t.StorylineId)).Select(t => new { t.StorylineId, t.EditionId, t.Draft }).ToListAsync(cancel);
        return texts.ToDictionary(t => (t.StorylineId, t.EditionId), t => t.Draft.Title);
    }

    static string? Thumb(AssetFile? file) => file is null ? null : $"{NewsroomAddress.Home}{AssetAddress.Renditions(file.Sha256)}/{RenditionLadder.For(file.Width)[0]}.webp";
}
