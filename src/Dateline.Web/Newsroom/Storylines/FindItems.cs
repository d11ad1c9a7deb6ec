using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Platform.Data;
using Dateline.Storylines;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Storylines;

/// <summary>An article of a storyline.</summary>
/// <param name="Language">Of the article, which need not be its edition's.</param>
/// <param name="Time">When what it tells happened; of a draft, when it was changed.</param>
/// <param name="IsLive">Whether readers have it; a draft has no place on the page yet.</param>
public sealed record ItemRow(long Article, long Edition, string Headline, string Language, DateTimeOffset Time, bool IsLive, ArticleStage Stage, PublicState? Standing);

/// <summary>The articles of a storyline in the editions that a person may see, newest first: those that readers have, and those in work.</summary>
public sealed class FindItems(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<IReadOnlyList<ItemRow>> Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.AskSomewhere(db, Right.Read, cancel);
        var live = await (from item in db.Set<StorylineItem>().AsNoTracking()
                          join shown in db.Set<PublishedArticle>().AsNoTracking() on item.ArticleId equals shown.ArticleId
                          where item.StorylineId == id && shown.State == PublicState.Live
                          select new ItemRow(item.ArticleId, item.EditionId, shown.Headline, shown.Language, item.Time, true, ArticleStage.Published, PublicState.Live)).ToListAsync(cancel);
        var names = await db.Set<Storyline>().Where(s => s.Id == id || s.MergedIntoId == id).Select(s => (long?)s.Id).ToListAsync(cancel);
        var drafts = await db.Set<Article>().AsNoTracking()
            .Where(a => names.Contains(a.StorylineId) && a.Standing != PublicState.Live && a.Standing != PublicState.Removed && a.Stage != ArticleStage.Spiked)
            .Select(a => new ItemRow(a.Id, a.EditionId, a.Headline, a.Language, a.Changed, false, a.Stage, a.Standing)).ToListAsync(cancel);
        return [.. live.Concat(drafts).Where(item => person.May(Right.Read, item.Edition)).OrderByDescending(item => item.Time).ThenByDescending(item => item.Article)];
    }
}
