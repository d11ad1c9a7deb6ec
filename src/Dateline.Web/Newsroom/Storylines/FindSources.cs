using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.Platform.Data;
using Dateline.Web.Newsroom.Writing;
using Dateline.Web.Newsroom.Writing.Picking;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>Articles that could be the source of a key event: what readers can read in the edition, the storyline's own first.</summary>
public sealed class FindSources(IDbContextFactory<DatelineDb> dbs)
{
    const int Most = 12;

    public async Task<IReadOnlyList<Choice>> Run(Actor by, long edition, long storyline, string query, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        var found = from shown in db.Set<PublishedArticle>().AsNoTracking()
                    join article in db.Set<Article>() on shown.ArticleId equals article.Id
                    where shown.EditionId == edition && shown.State == PublicState.Live
                    select new { shown, article.SearchText };
        foreach (var word in Picker.Words(query)) found = found.Where(a => a.SearchText.Contains(word));
        return await found.OrderByDescending(a => a.shown.StorylineId == storyline).ThenByDescending(a => a.shown.Published).Take(Most)
            .Select(a => new Choice(a.shown.ArticleId, a.shown.Headline)).ToListAsync(cancel);
    }

    /// <returns>The article that a card leads to; null for one that readers of the edition do not have.</returns>
    public async Task<Choice?> One(Actor by, long edition, Related source, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        return await db.Set<PublishedArticle>().AsNoTracking().Where(a => a.EditionId == edition && (a.ArticleId == source.Article || (source.Uri != null && a.Uri == source.Uri)))
            .Select(a => new Choice(a.ArticleId, a.Headline)).FirstOrDefaultAsync(cancel);
    }
}
