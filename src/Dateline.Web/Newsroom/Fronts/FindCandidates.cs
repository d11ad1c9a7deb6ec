using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Dateline.Web.Newsroom.Writing;
using Dateline.Web.Newsroom.Writing.Picking;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Fronts;

/// <summary>What could stand on a front: live articles of the edition, newest first.</summary>
public sealed class FindCandidates(IDbContextFactory<DatelineDb> dbs)
{
    const int Most = 40;

    /// <param name="by">Who.</param>
    /// <param name="edition">Whose articles.</param>
    /// <param name="section">Of this section alone; empty for all.</param>
    /// <param name="query">Words that all must occur; empty for all.</param>
    /// <param name="storyline">Of this storyline alone; null for all.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<IReadOnlyList<FrontArticle>> Run(Actor by, long edition, string section, string query, long? storyline, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        var live = FrontArticles.Live(db, edition);
        if (section.Length > 0) live = live.Where(a => a.Section == section);
        if (storyline is { } story) live = live.Where(a => db.Set<StorylineItem>().Any(i => i.ArticleId == a.ArticleId && i.StorylineId == story));
        foreach (var word in Picker.Words(query)) live = live.Where(a => db.Set<Article>().Any(d => d.Id == a.ArticleId && d.SearchText.Contains(word)));
        return await FrontArticles.Of(db, live.Take(Most), cancel);
    }

    /// <summary>The storylines that readers of the edition have, by which candidates can be chosen.</summary>
    public async Task<IReadOnlyList<Choice>> Storylines(Actor by, long edition, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        var told = await db.Set<PublishedStoryline>().AsNoTracking().Where(s => s.EditionId == edition && !s.IsWithdrawn).Select(s => new { s.StorylineId, s.Content }).ToListAsync(cancel);
        return [.. told.OrderBy(s => s.Content.State).ThenBy(s => s.Content.Title, StringComparer.CurrentCultureIgnoreCase).Select(s => new Choice(s.StorylineId, s.Content.Title))];
    }
}
