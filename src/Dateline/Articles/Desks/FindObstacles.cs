using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Dateline.Mediabank;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Answers "why can't I publish this?" in one list: first what hinders, then what should be looked at.</summary>
public sealed class FindObstacles(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task<IReadOnlyList<Obstacle>> Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var article = await db.Article(id, cancel);
        var person = await by.Ask(db, Right.Read, article.EditionId, cancel);
        return await Within(db, article, person, clock.GetUtcNow(), cancel);
    }

    /// <exception cref="RefusedException">Something hinders.</exception>
    internal static async Task Refuse(DatelineDb db, Article article, Person person, DateTimeOffset at, CancellationToken cancel)
    {
        if (person == Person.House) return;   // it publishes what others have decided
        var blocking = (await Within(db, article, person, at, cancel)).Where(o => o.Blocks).ToList();
        if (blocking.Count == 0) return;
        var names = string.Join(", ", blocking.Select(o => o.Part is { } part ? $"{o.Kind} ({part})" : o.Kind.ToString()));
        throw new RefusedException($"This cannot go out: {names}.", blocking.Any(o => o.Kind == ObstacleKind.UnderEmbargo) ? Refusal.UnderEmbargo : Refusal.Incomplete);
    }

    internal static async Task<IReadOnlyList<Obstacle>> Within(DatelineDb db, Article article, Person person, DateTimeOffset at, CancellationToken cancel)
    {
        var rules = await ContentProfiles.RulesOf(db, article.EditionId, article.Profile, cancel);
        var found = OfTheDesk(article, rules, person, at)
            .Concat(OfTheText(article, rules))
            .Concat(await OfThePictures(db, article, at, cancel))
            .Concat(await OfTheOthers(db, article, person, at, cancel));
        return [.. found.OrderBy(o => o.Kind)];
    }

    static IEnumerable<Obstacle> OfTheDesk(Article article, ProfileRules rules, Person person, DateTimeOffset at)
    {
        if (!person.May(Right.Publish, article.EditionId)) yield return new(ObstacleKind.NoRight);
        if (article.Stage == ArticleStage.Spiked) yield return new(ObstacleKind.Spiked);
        if (article.Standing == PublicState.Removed) yield return new(ObstacleKind.Removed);
        if (article.EmbargoUntil > at) yield return new(ObstacleKind.UnderEmbargo, Until: article.EmbargoUntil);
        if (rules.NeedsReview && article.Stage is (ArticleStage.Draft or ArticleStage.InReview)) yield return new(ObstacleKind.NotReviewed);
        if (article.Stage == ArticleStage.Published && article.IsLive) yield return new(ObstacleKind.NothingNew);
    }

    static IEnumerable<Obstacle> OfTheText(Article article, ProfileRules rules)
    {
        var draft = article.Draft;
        if (draft.Headline.Length == 0) yield return new(ObstacleKind.NoHeadline);
        foreach (var part in rules.Required.Where(part => !Has(article, part))) yield return new(ObstacleKind.PartMissing, part);
        string?[] lines = [draft.Headline, draft.Standfirst, draft.ShortHeadline, draft.Byline, draft.Lead?.Caption?.Plain, draft.Lead?.Alt];
        foreach (var excerpt in lines.SelectMany(ToCome.In).Concat(BodyToCome.In(draft.Body).Select(place => place.Excerpt)).Take(20)) yield return new(ObstacleKind.ToCome, Detail: excerpt);
        if (draft.Headline.Length > rules.HeadlineGuide) yield return new(ObstacleKind.HeadlineLong, Detail: $"{draft.Headline.Length}");
        if (draft.Standfirst?.Length > rules.StandfirstGuide) yield return new(ObstacleKind.StandfirstLong, Detail: $"{draft.Standfirst.Length}");
    }

    static bool Has(Article article, ArticlePart part)
    {
        var draft = article.Draft;
        return part switch
        {
            ArticlePart.Standfirst => draft.Standfirst is not null,
            ArticlePart.Body => draft.Body.Blocks.Count > 0,
            ArticlePart.Lead => draft.Lead is not null,
            ArticlePart.Dateline => draft.Dateline is not null,
            ArticlePart.Byline => draft.Byline is not null,
            ArticlePart.Section => draft.Section is not null,
            ArticlePart.Subjects => draft.Subjects.Count > 0,
            ArticlePart.Slugline => draft.Slugline is not null,
            ArticlePart.Urgency => draft.Urgency is not null,
            ArticlePart.Storyline => draft.Storyline is not null || article.NoStoryline,
            ArticlePart.SearchDescription => draft.SearchDescription is not null,
            _ => throw new InvalidOperationException($"Part {part}"),
        };
    }

    static async Task<IEnumerable<Obstacle>> OfThePictures(DatelineDb db, Article article, DateTimeOffset at, CancellationToken cancel)
    {
        var uses = article.Draft.Pictures.DistinctBy(use => use.Asset).ToList();
        var numbers = uses.ConvertAll(use => use.Asset);
        var assets = await db.Set<Asset>().AsNoTracking().Where(a => numbers.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancel);
        return uses.SelectMany(use => assets.TryGetValue(use.Asset, out var asset)
            ? OfPicture(asset, use.Caption is null, use.Alt is null, article.Language, at)
            : [new Obstacle(ObstacleKind.PictureMissing, Asset: use.Asset)]);
    }

    static IEnumerable<Obstacle> OfPicture(Asset asset, bool takesCaption, bool takesAlt, string language, DateTimeOffset at)
    {
        var text = asset.Draft.TextFor(language)?.Text;
        if (asset.IsWithdrawn) yield return new(ObstacleKind.PictureWithdrawn, Asset: asset.Id);
        else if (asset.EmbargoUntil > at) yield return new(ObstacleKind.PictureHeld, Asset: asset.Id, Until: asset.EmbargoUntil);
        if (asset.Sha256 is null) yield return new(ObstacleKind.PictureWithoutFile, Asset: asset.Id);
        if (asset.Draft.Expires <= at) yield return new(ObstacleKind.PictureExpired, Asset: asset.Id, Until: asset.Draft.Expires);
        if (takesCaption && string.IsNullOrEmpty(text?.Caption)) yield return new(ObstacleKind.PictureWithoutCaption, Asset: asset.Id);
        if (takesAlt && string.IsNullOrEmpty(text?.Alt)) yield return new(ObstacleKind.PictureWithoutAlt, Asset: asset.Id);
    }

    static async Task<IEnumerable<Obstacle>> OfTheOthers(DatelineDb db, Article article, Person person, DateTimeOffset at, CancellationToken cancel)
    {
        List<Obstacle> found = [];
        var open = await db.Set<DraftComment>().CountAsync(c => c.ArticleId == article.Id && c.ParentId == null && c.Resolved == null, cancel);
        if (open > 0) found.Add(new(ObstacleKind.OpenComments, Detail: $"{open}"));
        if (await Pens.Of(db, article.Id, cancel) is { } pen && pen.IsHeld(at) && pen.AccountId != person.Id)
            found.Add(new(ObstacleKind.SomebodyWrites, Detail: await Pens.HolderOf(db, article.Id, cancel)));
        if (!article.IsLive && article.Section is { } section && !await DescribeArticle.HasSection(db, article.EditionId, section, cancel))
            found.Add(new(ObstacleKind.PartMissing, ArticlePart.Section));   // it was closed meanwhile; what readers have may be corrected where it is
        if (await Staleness.IsStale(db, article.Id, cancel)) found.Add(new(ObstacleKind.OriginalChanged));
        return found;
    }
}
