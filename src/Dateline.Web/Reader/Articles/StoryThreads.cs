using Dateline.Storylines;
using Dateline.Web.Reader.Parts;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Articles;

/// <summary>An article's place in its storyline: the block above it, and what came before and after.</summary>
static class StoryThreads
{
    const int OthersShown = 3;

    /// <param name="Shown">Articles that the thread shows already.</param>
    public sealed record Found(ShownStoryline? Storyline, ArticlePage.StoryThread? Thread, IReadOnlyCollection<long> Shown)
    {
        public static Found None { get; } = new(null, null, []);
    }

    public static async Task<Found> Of(Visit visit, Shown shown, long storylineId, long articleId, CancellationToken cancel)
    {
        // The one that it names may have been merged into another.
        storylineId = (await visit.Db.Set<StorylineItem>().AsNoTracking().SingleOrDefaultAsync(i => i.ArticleId == articleId, cancel))?.StorylineId ?? storylineId;
        var storyline = await visit.Db.Set<PublishedStoryline>().AsNoTracking()
            .SingleOrDefaultAsync(s => s.StorylineId == storylineId && s.EditionId == visit.Edition.Id && !s.IsWithdrawn, cancel);
        if (storyline is null) return Found.None;
        var block = (await ShownStorylines.Of(visit, shown, [storyline], cancel))[0];

        var omitted = storyline.Content.Omitted ?? [];
        var order = await visit.Db.Set<StorylineItem>().AsNoTracking().Where(i => i.StorylineId == storylineId && i.EditionId == visit.Edition.Id && !omitted.Contains(i.ArticleId))
            .OrderBy(i => i.Time).ThenBy(i => i.ArticleId).Select(i => i.ArticleId).ToListAsync(cancel);
        var at = order.IndexOf(articleId);
        if (at < 0) return new Found(block, null, []);

        long? previous = at > 0 ? order[at - 1] : null, next = at + 1 < order.Count ? order[at + 1] : null;
        var others = order.Where(id => id != articleId && id != previous && id != next).Reverse().Take(OthersShown).ToList();
        var wanted = others.Concat([previous ?? 0, next ?? 0]).ToList();
        var rows = await Shown.Rows(shown.LiveArticles.Where(a => wanted.Contains(a.ArticleId))).ToListAsync(cancel);
        var cards = rows.Zip(await shown.Cards(rows, cancel)).ToDictionary(c => c.First.ArticleId, c => c.Second with { Kicker = null });
        var thread = new ArticlePage.StoryThread(at + 1, order.Count)
        {
            Previous = previous is { } before ? cards.GetValueOrDefault(before) : null,
            Next = next is { } after ? cards.GetValueOrDefault(after) : null,
            Others = [.. others.Select(id => cards.GetValueOrDefault(id)).OfType<ShownArticle>()],
        };
        return new Found(block, thread, [.. rows.Select(r => r.ArticleId)]);
    }
}
