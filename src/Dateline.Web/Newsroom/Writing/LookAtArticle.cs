using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>An article, as the screen needs it on which it is written.</summary>
/// <param name="Length">Of headline, standfirst and body together.</param>
/// <param name="Original">Of a translation: the article that it was made from.</param>
public sealed record ArticleOnDesk(
    long Id, long EditionId, ArticleStage Stage, PublicState? Standing, DateTimeOffset? PublishAt, DateTimeOffset? EmbargoUntil, DateTimeOffset Changed,
    DraftText Text, int TextEdits, ArticleDetails Details, long? DeskId, long? AssigneeId, ProfileRules Rules, TextLength Length, string? Address, long? Original,
    IReadOnlyList<Obstacle> Obstacles, bool MayWrite)
{
    public bool IsLive => Standing == PublicState.Live;

    public string Subject => LedgerSubjects.Article(Id);

    /// <summary>Whether readers have all of it, as it stands.</summary>
    public bool IsAllOut => Obstacles.Any(o => o.Kind == ObstacleKind.NothingNew);

    /// <summary>What has to be settled before it can go out.</summary>
    public IEnumerable<Obstacle> Hindering => Obstacles.Where(o => o.Blocks && o.Kind != ObstacleKind.NothingNew);
}

/// <summary>Brings an article to its screen.</summary>
public sealed class LookAtArticle(IDbContextFactory<DatelineDb> dbs, FindObstacles obstacles)
{
    public async Task<ArticleOnDesk> Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var article = await db.Set<Article>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel) ?? throw new RefusedException($"There is no article {id}.", Refusal.Missing);
        var person = await by.Ask(db, Right.Read, article.EditionId, cancel);
        var text = DraftText.Of(article.Draft);
        var length = TextLength.Of(text.Headline) + TextLength.Of(text.Standfirst) + TextLength.Of(BodyText.Plain(text.Body));
        var original = await db.Set<TranslationSource>().Where(s => s.ArticleId == id).Select(s => (long?)s.OriginalId).SingleOrDefaultAsync(cancel);
        return new ArticleOnDesk(article.Id, article.EditionId, article.Stage, article.Standing, article.PublishAt, article.EmbargoUntil, article.Changed,
            text, article.TextEdits, ArticleDetails.Of(article), article.DeskId, article.AssigneeId, await ContentProfiles.RulesOf(db, article.EditionId, article.Profile, cancel),
            length, await AddressOf(db, article, cancel), original, await obstacles.Run(by, id, cancel), WritingRights.MayWrite(person, article));
    }

    static async Task<string?> AddressOf(DatelineDb db, Article article, CancellationToken cancel)
    {
        if (!article.IsLive) return null;
        var published = await db.Set<PublishedArticle>().AsNoTracking().Where(a => a.ArticleId == article.Id).Select(a => new { a.Published, a.Slug }).SingleAsync(cancel);
        var edition = await db.Set<Editions.Edition>().AsNoTracking().SingleAsync(e => e.Id == article.EditionId, cancel);
        return ArticleAddress.Of(edition.Key, edition.Style.TimeZone, published.Published, published.Slug, article.Id);
    }
}
