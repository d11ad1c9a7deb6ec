using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Articles.Writing;
using Dateline.Tests.Support;
using Dateline.Web.Newsroom.Activities;
using Dateline.Web.Newsroom.Notices;
using Xunit;

namespace Dateline.Tests.Newsroom;

public sealed class BoardReadingTheLog : BoardTest
{
    [Fact]
    public async Task The_log_tells_of_ones_editions_and_of_people_and_settings_to_administrators_alone()
    {
        var (chief, arabic, administrator) = (await House.Join("nora", Role.ChiefEditor), await House.Join("layla", new Grant(Role.Editor, Arabic)), await House.Join("olga", Role.Administrator));
        await Begin(chief, English, "Flood in the valley");
        await Begin(chief, Arabic, "فيضان في الوادي");

        Assert.Contains(await Log(administrator), line => line.Kind == ActivityKind.SignIn && line.AccountId == chief.Account);
        Assert.DoesNotContain(await Log(chief), line => line.EditionId == null && line.AccountId != chief.Account);
        Assert.Contains(await Log(chief), line => line.EditionId == English);
        Assert.All(await Log(arabic), line => Assert.True(line.EditionId == Arabic || line.AccountId == arabic.Account));
        Assert.Contains(await Log(arabic), line => line.EditionId == Arabic);
    }

    [Fact]
    public async Task The_log_is_narrowed_and_turned_like_pages()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        var first = await Begin(chief, English, "First");
        var noon = House.Clock.Now;
        House.Clock.Now += TimeSpan.FromDays(1);
        await House.Get<SubmitArticle>().Run(chief, first);
        await Begin(chief, English, "Second");

        Assert.All(await Log(chief, new ActivityFilter(Subject: LedgerSubjects.Article(first))), line => Assert.Equal(LedgerSubjects.Article(first), line.Subject));
        Assert.Equal([ActivityKind.Submit], (await Log(chief, new ActivityFilter(Kind: ActivityKind.Submit))).Select(line => line.Kind));
        Assert.DoesNotContain(await Log(chief, new ActivityFilter(Until: noon.AddMinutes(1))), line => line.Kind == ActivityKind.Submit);
        Assert.All(await Log(chief, new ActivityFilter(Since: noon.AddMinutes(1))), line => Assert.True(line.Time > noon));
        var all = await Log(chief);
        Assert.Equal(all.Select(line => line.Id).OrderDescending(), all.Select(line => line.Id));
        Assert.Equal(all.Skip(2).Select(line => line.Id), (await Log(chief, new ActivityFilter(Before: all[1].Id))).Select(line => line.Id));
    }

    [Fact]
    public async Task Notices_are_ones_own_and_are_read_one_by_one_or_all()
    {
        var (reporter, editor) = (await House.Join("Tomas", Role.Reporter), await House.Join("Ines", Role.Editor));
        var id = await Begin(reporter, English, "Flood in the valley");
        await House.Get<SubmitArticle>().Run(reporter, id);
        await House.Get<CommentOnArticle>().Run(reporter, id, new Remark("@Ines please"));
        var find = new FindNotices(Databases);
        var told = await find.Run(editor, onlyCount: false);
        Assert.Equal((2, NoticeKind.Mentioned), (told.Unread, told.Newest[0].Kind));
        Assert.Equal(0, (await find.Run(reporter, onlyCount: false)).Unread);

        await House.Get<ReadNotices>().Run(reporter, told.Newest[0].Id);
        Assert.Equal(2, (await find.Run(editor, onlyCount: true)).Unread);
        await House.Get<ReadNotices>().Run(editor, told.Newest[0].Id);
        Assert.Equal(1, (await find.Run(editor, onlyCount: true)).Unread);
        await House.Get<ReadNotices>().Run(editor, null);
        Assert.Equal(0, (await find.Run(editor, onlyCount: true)).Unread);
    }

    Task<IReadOnlyList<Activity>> Log(Actor by, ActivityFilter? filter = null) => new FindActivities(Databases).Run(by, filter ?? new ActivityFilter());
}
