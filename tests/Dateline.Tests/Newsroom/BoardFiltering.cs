using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Desks;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Dateline.Web.Newsroom.Board;
using Xunit;

namespace Dateline.Tests.Newsroom;

public sealed class BoardFiltering : BoardTest
{
    [Fact]
    public async Task Every_word_has_to_occur_whatever_its_case_or_script()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        await Begin(chief, English, "Flood in the VALLEY: 100% lost_and found");
        await Begin(chief, Arabic, "فيضان في الوادي");
        await Begin(chief, Russian, "Наводнение в Долине");
        await Begin(chief, Russian, "Долина цветёт");

        Task<List<string>> Found(string words) => Headlines(chief, new BoardFilter { Words = words });
        Assert.Single(await Found("valley flood"));
        Assert.Empty(await Found("valley drought"));
        Assert.Equal(["Наводнение в Долине"], await Found("ДОЛИНЕ  наводнение"));
        Assert.Equal(2, (await Found("долин")).Count);
        Assert.Equal(["فيضان في الوادي"], await Found("الوادي فيضان"));
        Assert.Single(await Found("100%"));
        Assert.Single(await Found("t_a"));
        Assert.Empty(await Found("l_s"));
        Assert.Empty(await Found("'; --"));
    }

    [Fact]
    public async Task Filters_narrow_together_and_groups_stand_together()
    {
        var (chief, reporter) = (await House.Join("nora", Role.ChiefEditor), await House.Join("tomas", Role.Reporter));
        var desk = await House.Add(new NewsDesk(English, "Politics", 1));
        var (first, second, third) = (await Begin(reporter, English, "First"), await Begin(reporter, English, "Second"), await Begin(chief, English, "Third"));
        await House.Get<AssignArticle>().Run(chief, first, desk.Id, chief.Account);
        await House.Get<AssignArticle>().Run(chief, third, desk.Id, null);
        await House.Describe(chief, first, details => details with { Section = "world" });

        Assert.Equal(["First", "Third"], (await Headlines(chief, new BoardFilter { Desk = desk.Id })).Order());
        Assert.Equal(["First"], await Headlines(chief, new BoardFilter { Desk = desk.Id, Section = "world" }));
        Assert.Equal(["First", "Second"], (await Headlines(chief, new BoardFilter { Person = reporter.Account })).Order());
        Assert.Equal(3, (await Headlines(chief, new BoardFilter { Language = "en" })).Count);
        Assert.Empty(await Headlines(chief, new BoardFilter { Language = "ar" }));
        Assert.Equal("Second", (await Headlines(chief, new BoardFilter { Group = BoardGroup.Desk }))[^1]);
        Assert.Equal("Third", (await Headlines(chief, new BoardFilter { Group = BoardGroup.Person }))[^1]);
        Assert.Equal(second, (await Look(chief, new BoardFilter { Group = BoardGroup.Person })).Rows[1].Id);
    }

    [Fact]
    public async Task A_stretch_is_as_long_as_asked_and_the_total_says_what_is_left()
    {
        var chief = await House.Join("nora", Role.ChiefEditor);
        for (var number = 0; number < 5; number++) await Begin(chief, English, $"Number {number}");
        var look = await Look(chief, take: 2);
        Assert.Equal(["Number 4", "Number 3"], look.Rows.Select(row => row.Headline));
        Assert.Equal(5, look.Total);
    }

    [Fact]
    public void A_link_brings_the_same_board_again()
    {
        var filter = new BoardFilter
        {
            View = BoardView.Due, Group = BoardGroup.Storyline, Stage = ArticleStage.Ready, Editions = [3, 1], Desk = 4, Storyline = 5, Person = 6, Section = "world", Language = "pt-BR", Words = "долина & 100% ؟",
        };
        var again = BoardFilter.Of("?" + filter.Query);
        Assert.Equal([1, 3], again.Editions);
        Assert.Equal(filter with { Editions = [] }, again with { Editions = [] });
        Assert.Equal(filter.Query, again.Query);
        Assert.Equal("", new BoardFilter().Query);
        Assert.Equal(new BoardFilter(), BoardFilter.Of("?view=77&stage=Nowhere&edition=x&desk=-1&person=99999999999999999999&q=") with { Editions = new BoardFilter().Editions });
    }

    [Fact]
    public async Task Kept_filters_are_ones_own_and_one_of_them_may_be_the_first()
    {
        var (mine, other) = (await House.Join("nora", Role.ChiefEditor), await House.Join("tomas", Role.Reporter));
        var find = new FindFilters(Databases);
        await House.Get<KeepFilter>().Run(mine, " Night ", "stage=Ready");
        await House.Get<KeepFilter>().Run(mine, "Day", "stage=Draft");
        await House.Get<KeepFilter>().Run(mine, "Night", "stage=InReview");
        var kept = await find.Run(mine);
        Assert.Equal([("Day", "stage=Draft"), ("Night", "stage=InReview")], kept.Select(f => (f.Name, f.Query)));

        await House.Get<PreferFilter>().Run(mine, kept[1].Id);
        await House.Get<PreferFilter>().Run(mine, kept[0].Id);
        await House.Get<PreferFilter>().Run(other, kept[1].Id);
        await House.Get<ForgetFilter>().Run(other, kept[0].Id);
        Assert.Equal([true, false], (await find.Run(mine)).Select(f => f.IsFirst));
        Assert.Empty(await find.Run(other));
        await House.Get<ForgetFilter>().Run(mine, kept[0].Id);
        Assert.Equal(["Night"], (await find.Run(mine)).Select(f => f.Name));
        await Refused.For(Refusal.Invalid, () => House.Get<KeepFilter>().Run(mine, " ", ""));
    }
}
