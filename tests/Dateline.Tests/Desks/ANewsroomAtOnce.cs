using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Kernel.Publishing;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Desks;

public sealed class ANewsroomAtOnce : DatabaseTest
{
    const int People = 8, Articles = 200;

    [Fact]
    public async Task Eight_people_write_and_publish_200_articles_and_nothing_is_lost()
    {
        var staff = new List<Actor>();
        for (var i = 0; i < People; i++) staff.Add(await House.Join($"editor{i}", Role.Editor));
        await House.Edition();
        await using var neighbour = House.Neighbour();

        var ids = await Task.WhenAll(staff.Select((who, desk) => Task.Run(async () =>
        {
            var house = desk % 2 == 0 ? House : neighbour;   // two nodes, which know of each other by the database alone
            var mine = new List<long>();
            for (var i = 0; i < Articles / People; i++)
            {
                var id = await house.Begin(who, $"Item {i} of {desk}");
                await house.Get<SubmitArticle>().Run(who, id);
                await house.Get<ApproveArticle>().Run(who, id);
                await house.Get<PublishArticle>().Run(who, id);
                if (i % 5 == 0)
                {
                    await house.Write(who, id, $"Item {i} of {desk}, again");
                    await house.Get<PublishArticle>().Run(who, id, new Change(ChangeClass.Update));
                }
                mine.Add(id);
            }
            return mine;
        })));

        await LedgerCheck.IsWhole(House);
        var entries = await House.Entries();
        Assert.Equal((Articles, Articles / 5), (entries.Count(e => e.Kind == EntryKind.Publish), entries.Count(e => e.Kind == EntryKind.Update)));
        await using var db = House.Db();
        Assert.Equal(Articles, ids.SelectMany(mine => mine).Distinct().Count());
        Assert.Equal(Articles, await db.Set<PublishedArticle>().CountAsync(a => a.State == PublicState.Live));
        foreach (var (desk, mine) in ids.Index())
            foreach (var (at, id) in mine.Index())
                Assert.Equal(at % 5 == 0 ? $"Item {at} of {desk}, again" : $"Item {at} of {desk}", (await db.Set<PublishedArticle>().SingleAsync(a => a.ArticleId == id)).Headline);
        Assert.Equal(Articles + Articles / 5, await db.Set<Activity>().CountAsync(a => a.Kind == ActivityKind.Publish || a.Kind == ActivityKind.Update));
    }
}
