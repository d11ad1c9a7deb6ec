using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Desks;

public sealed class SayingSomethingOfIt : DatabaseTest
{
    [Fact]
    public async Task Whoever_is_named_is_told_and_so_are_those_whose_article_it_is_each_once()
    {
        var edition = await House.Edition();
        var (tomas, ines, vera) = (await House.Join("tomas", Role.Reporter), await House.Join("ines", Role.Editor), await House.Join("vera", new Grant(Role.Editor, edition.Id)));
        var elsewhere = await House.Join("omar", new Grant(Role.Editor, (await House.Edition("ar")).Id));
        var id = await House.Begin(tomas);
        await House.Get<CommentOnArticle>().Run(ines, id, new Remark("@Vera and @omar, is that so? And @ines, who asks."));
        Assert.Equal([NoticeKind.Mentioned], (await House.Notices(vera)).Select(n => n.Kind));
        Assert.Equal([NoticeKind.Commented], (await House.Notices(tomas)).Select(n => n.Kind));
        Assert.Empty(await House.Notices(ines));        // nobody is told what they said themselves
        Assert.Empty(await House.Notices(elsewhere));   // nor is anybody who may not see it

        await House.Get<CommentOnArticle>().Run(ines, id, new Remark("@tomas?"));
        Assert.Equal([NoticeKind.Commented, NoticeKind.Mentioned], (await House.Notices(tomas)).Select(n => n.Kind));
        Assert.All(await House.Notices(tomas), n => Assert.Equal(($"article/{id}", "ines", "Flood in the valley"), (n.Subject, n.By, n.About)));
    }

    [Fact]
    public async Task A_remark_is_answered_and_resolved_and_opened_again()
    {
        var (tomas, ines) = (await House.Join("tomas", Role.Reporter), await House.Join("ines", Role.Editor));
        var id = await House.Begin(tomas);
        await House.Get<CommentOnArticle>().Run(ines, id, new Remark(" How many? ", Quote: "in full"));
        var first = await Only();
        await House.Get<CommentOnArticle>().Run(tomas, id, new Remark("Six.", ParentId: first.Id));
        Assert.Equal(("How many?", "in full", "ines"), (first.Text, first.Quote, first.By));
        Assert.Equal("1", Assert.Single(await House.Get<FindObstacles>().Run(ines, id), o => o.Kind == ObstacleKind.OpenComments).Detail);

        await House.Get<ResolveComment>().Run(tomas, first.Id, isResolved: true);
        Assert.DoesNotContain(await House.Get<FindObstacles>().Run(ines, id), o => o.Kind == ObstacleKind.OpenComments);
        Assert.Equal(("tomas", House.Clock.Now), ((await Only()).ResolvedBy, (await Only()).Resolved));
        await House.Get<ResolveComment>().Run(ines, first.Id, isResolved: false);
        Assert.Null((await Only()).Resolved);

        async Task<DraftComment> Only()
        {
            await using var db = House.Db();
            return await db.Set<DraftComment>().AsNoTracking().SingleAsync(c => c.ParentId == null);
        }
    }

    [Fact]
    public async Task What_is_empty_too_long_or_an_answer_to_nothing_is_refused()
    {
        var ines = await House.Join("ines", Role.Editor);
        var (id, other) = (await House.Begin(ines), await House.Begin(ines, "Another"));
        await House.Get<CommentOnArticle>().Run(ines, other, new Remark("There"));
        await using var db = House.Db();
        var there = await db.Set<DraftComment>().SingleAsync();
        var before = await Fingerprint.Of(House);
        await Refused.For(Refusal.Invalid, () => House.Get<CommentOnArticle>().Run(ines, id, new Remark(" ")));
        await Refused.For(Refusal.Invalid, () => House.Get<CommentOnArticle>().Run(ines, id, new Remark(new string('a', DraftComment.Longest + 1))));
        await Refused.For(Refusal.Missing, () => House.Get<CommentOnArticle>().Run(ines, id, new Remark("Here", ParentId: there.Id)));
        await Refused.For(Refusal.Missing, () => House.Get<ResolveComment>().Run(ines, 4711, isResolved: true));
        Assert.Equal(before, await Fingerprint.Of(House));
    }
}
