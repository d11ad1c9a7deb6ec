using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Storylines;
using Dateline.Tests.Support;
using static Dateline.Tests.Rights.Walker;

namespace Dateline.Tests.Rights;

static class StorylineDoors
{
    public static IReadOnlyDictionary<Type, Door> All { get; } = new Dictionary<Type, Door>
    {
        [typeof(OpenStoryline)] = new(In(Right.TellStorylines), g => Task.FromResult<Func<Actor, Task>>(by => g.Get<OpenStoryline>().Run(by, g.En, g.Name("Story")))),
        [typeof(TellStoryline)] = On(Both(Elsewhere(Right.TellStorylines), In(Right.Read)), (g, by, id) => g.Get<TellStoryline>().Run(by, id, g.Ar, g.En)),
        [typeof(RewriteStoryline)] = On((g, by, id) => g.Get<RewriteStoryline>().Run(by, id, g.En, content => content with { State = StorylineState.Dormant })),
        [typeof(SaveStorylineText)] = On((g, by, id) => Ground.MustSave(g.Get<SaveStorylineText>().Run(by, id, g.En, new WrittenText("window", 0, Staff.TextOf("Another title"), IsAside: true)))),
        [typeof(SetStorylineState)] = On((g, by, id) => g.Get<SetStorylineState>().Run(by, id, g.En, StorylineState.Dormant)),
        [typeof(PublishStoryline)] = new(In(Right.TellStorylines), async g =>
        {
            var id = await g.Storyline();
            var edits = await g.Edits(id);
            return by => g.Get<PublishStoryline>().Run(by, id, g.En, edits);
        }),
        [typeof(RetractStoryline)] = On(In(Right.Withdraw), (g, by, id) => g.Get<RetractStoryline>().Run(by, id, g.En), isPublic: true),
        [typeof(MergeStorylines)] = new(In(Right.TellStorylines), async g =>
        {
            var (going, staying) = (await g.Storyline(), await g.Storyline());
            return by => g.Get<MergeStorylines>().Run(by, going, staying);
        }),
        [typeof(SplitStoryline)] = new(In(Right.TellStorylines), async g =>
        {
            var id = await g.Storyline();
            var article = await g.Draft(a => a.Describe(ArticleDetails.Of(a) with { Storyline = id }, g.House.Clock.Now));
            return by => g.Get<SplitStoryline>().Run(by, id, g.En, g.Name("Part"), [article]);
        }),
    };

    static Door On(Func<Ground, Actor, long, Task> act) => On(In(Right.TellStorylines), act);

    static Door On(Func<Walker, bool> may, Func<Ground, Actor, long, Task> act, bool isPublic = false) => new(may, async g =>
    {
        var id = await g.Storyline(isPublic);
        return by => act(g, by, id);
    });
}
