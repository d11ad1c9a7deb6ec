using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static Dateline.Tests.Rights.Walker;

namespace Dateline.Tests.Rights;

static class ArticleDoors
{
    const string Window = "window";

    public static IReadOnlyDictionary<Type, Door> All { get; } = new Dictionary<Type, Door>
    {
        [typeof(BeginArticle)] = new(In(Right.Write), g => Task.FromResult<Func<Actor, Task>>(by => g.Get<BeginArticle>().Run(by, new Beginning(g.En)))),
        [typeof(FindObstacles)] = On(In(Right.Read), (g, by, id) => g.Get<FindObstacles>().Run(by, id)),
        [typeof(SaveText)] = On(Writing, (g, by, id) => Ground.MustSave(g.Get<SaveText>().Run(by, id, new WrittenText(Window, int.MaxValue, Staff.TextOf("Flood 0"), IsAside: true)))),
        [typeof(DescribeArticle)] = On(Writing, (g, by, id) => g.Get<DescribeArticle>().Run(by, id, details => details with { Slugline = "FLOOD" })),
        [typeof(StayPresent)] = On(In(Right.Read), (g, by, id) => g.Get<StayPresent>().Run(by, id, Window)),
        [typeof(TakePen)] = On(Writing, (g, by, id) => g.Get<TakePen>().Run(by, id, Window)),
        [typeof(AskForPen)] = On(Writing, (g, by, id) => g.Get<AskForPen>().Run(by, id, Window)),
        [typeof(PassPen)] = On(In(Right.Read), (g, by, id) => g.Get<PassPen>().Run(by, id, Window)),
        [typeof(KeepVersion)] = On(Writing, (g, by, id) => g.Get<KeepVersion>().Run(by, id)),
        [typeof(RestoreVersion)] = new(Writing, async g =>
        {
            var id = await g.Draft();
            await g.Get<KeepVersion>().Run(Actor.House, id);
            return by => g.Get<RestoreVersion>().Run(by, id, 1, Window);
        }),
        [typeof(CommentOnArticle)] = On(In(Right.Read), (g, by, id) => g.Get<CommentOnArticle>().Run(by, id, new Remark("So?"))),
        [typeof(ResolveComment)] = new(In(Right.Read), async g =>
        {
            var comment = await g.Commented();
            return by => g.Get<ResolveComment>().Run(by, comment, isResolved: true);
        }),
        [typeof(AssignArticle)] = On(In(Right.Write), (g, by, id) => g.Get<AssignArticle>().Run(by, id, null, null)),
        [typeof(TakeArticle)] = On(In(Right.Write), (g, by, id) => g.Get<TakeArticle>().Run(by, id)),
        [typeof(SubmitArticle)] = On(Writing, (g, by, id) => g.Get<SubmitArticle>().Run(by, id)),
        [typeof(ApproveArticle)] = On(In(Right.Edit), (g, by, id) => g.Get<ApproveArticle>().Run(by, id)),
        [typeof(SendBackArticle)] = On(In(Right.Edit), (g, by, id) => g.Get<SendBackArticle>().Run(by, id), (article, now) => article.Submit(now)),
        [typeof(SpikeArticle)] = On(Writing, (g, by, id) => g.Get<SpikeArticle>().Run(by, id)),
        [typeof(ReviveArticle)] = On(In(Right.Write), (g, by, id) => g.Get<ReviveArticle>().Run(by, id), (article, now) => article.Spike(now)),
        [typeof(ScheduleArticle)] = On(In(Right.Publish), (g, by, id) => g.Get<ScheduleArticle>().Run(by, id, g.House.Clock.Now + TimeSpan.FromHours(1))),
        [typeof(UnscheduleArticle)] = On(In(Right.Publish), (g, by, id) => g.Get<UnscheduleArticle>().Run(by, id), (article, now) => article.Schedule(now + TimeSpan.FromHours(1), now)),
        [typeof(SetEmbargo)] = On(In(Right.Publish), (g, by, id) => g.Get<SetEmbargo>().Run(by, id, g.House.Clock.Now + TimeSpan.FromHours(1))),
        [typeof(PublishArticle)] = On(In(Right.Publish), (g, by, id) => g.Get<PublishArticle>().Run(by, id)),
        [typeof(RetractArticle)] = OnLive(In(Right.Withdraw), (g, by, id) => g.Get<RetractArticle>().Run(by, id)),
        [typeof(RemoveArticle)] = OnLive(In(Right.Remove), (g, by, id) => g.Get<RemoveArticle>().Run(by, id)),
        [typeof(TranslateArticle)] = On(Both(In(Right.Read), Elsewhere(Right.Write)), (g, by, id) => g.Get<TranslateArticle>().Run(by, id, g.Ar)),
        [typeof(AcceptOriginal)] = new(Writing, async g =>
        {
            var id = await g.Translation();
            return by => g.Get<AcceptOriginal>().Run(by, id);
        }),
        [typeof(SharePreview)] = On(In(Right.Write), (g, by, id) => g.Get<SharePreview>().Run(by, id, TimeSpan.FromDays(1))),
        [typeof(EndPreview)] = new(In(Right.Write), async g =>
        {
            var id = await g.Draft();
            await g.Get<SharePreview>().Run(Actor.House, id, TimeSpan.FromDays(1));
            await using var db = g.House.Db();
            var link = await db.Set<PreviewLink>().Where(l => l.ArticleId == id).Select(l => l.Id).SingleAsync();
            return by => g.Get<EndPreview>().Run(by, link);
        }),
        [typeof(SaveTemplate)] = On(In(Right.Edit), (g, by, id) => g.Get<SaveTemplate>().Run(by, id, "Noon")),
        [typeof(RenameTemplate)] = OnTemplate((g, by, id) => g.Get<RenameTemplate>().Run(by, id, g.Name("Noon"))),
        [typeof(DeleteTemplate)] = OnTemplate((g, by, id) => g.Get<DeleteTemplate>().Run(by, id)),
    };

    static Door On(Func<Walker, bool> may, Func<Ground, Actor, long, Task> act, Action<Article, DateTimeOffset>? before = null) => new(may, async g =>
    {
        var id = await g.Draft(article => before?.Invoke(article, g.House.Clock.Now));
        return by => act(g, by, id);
    });

    static Door OnLive(Func<Walker, bool> may, Func<Ground, Actor, long, Task> act) => new(may, async g =>
    {
        var id = await g.Live();
        return by => act(g, by, id);
    });

    static Door OnTemplate(Func<Ground, Actor, long, Task> act) => new(In(Right.Edit), async g =>
    {
        var id = await g.Template();
        return by => act(g, by, id);
    });
}
