using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Fronts;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Tests.Support;
using Dateline.Web.Newsroom.Fronts;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Fronts;

public sealed class ArrangingFronts : DatabaseTest
{
    static readonly string[] Headlines = ["Dam breaks", "Rain falls"];

    Actor editor;
    Edition english = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (editor, english) = (await House.Join("Ada", Role.Editor), await House.Edition());
    }

    [Fact]
    public async Task Whoever_arranges_on_an_older_front_changes_nothing()
    {
        var (one, two) = (new FrontContent([new Slot(new Related(1), true)]), new FrontContent([new Slot(new Related(2), true)]));
        Assert.Equal(1, await Arrange(0, one));
        await Refused.For(Refusal.Changed, () => Arrange(0, two));
        var front = await Front();
        Assert.Equal(1, front.Draft.Slots.Single().Article.Article);
        await Refused.For(Refusal.Changed, () => House.Get<PublishFront>().Run(editor, front.Id, 0));
        Assert.Equal("front/en", (await House.Get<PublishFront>().Run(editor, front.Id, 1)).Subject);
        await Refused.For(Refusal.Missing, () => House.Get<ArrangeFront>().Run(editor, english.Id, "nowhere", 0, one));
    }

    [Fact]
    public async Task Of_two_who_are_both_the_first_one_is_told()
    {
        var arrangements = Enumerable.Range(1, 4).Select(n => Task.Run(async () =>
        {
            try
            {
                await Arrange(0, new FrontContent([new Slot(new Related(n), true)]));
                return true;
            }
            catch (RefusedException refused) when (refused.Reason == Refusal.Changed)
            {
                return false;
            }
        }));
        Assert.Single(await Task.WhenAll(arrangements), done => done);
    }

    [Fact]
    public async Task A_slot_leaves_the_readers_front_at_its_time_and_its_article_takes_its_turn_again()
    {
        var (first, second) = (await Live("Dam breaks"), await Live("Rain falls"));
        var until = House.Clock.Now.AddHours(2);
        await Arrange(0, new FrontContent([new Slot(new Related(first), true, Until: until), new Slot(new Related(second), false, SlotSize.Small)]));
        await House.Get<PublishFront>().Run(editor, (await Front()).Id, 1);

        await using var site = await OnAir.Start(House);
        using var reader = site.Browser();
        Assert.Equal(["Dam breaks", "Rain falls"], Curated(await reader.GetStringAsync("/en", TestContext.Current.CancellationToken)));
        House.Clock.Now = until;
        var page = await reader.GetStringAsync("/en", TestContext.Current.CancellationToken);
        Assert.Equal(["Rain falls"], Curated(page));
        Assert.Contains("Dam breaks", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_staff_see_the_draft_as_readers_will_and_nobody_else_does()
    {
        await Live("Dam breaks");
        var second = await Live("Rain falls");
        await Arrange(0, new FrontContent([new Slot(new Related(second), true)]));
        await using var site = await OnAir.Start(House);
        using var staff = site.Browser(editor);
        using var reader = site.Browser();
        Assert.Equal(["Rain falls"], Curated(await staff.GetStringAsync("/newsroom/preview/front/en", TestContext.Current.CancellationToken)));
        Assert.Empty(Curated(await reader.GetStringAsync("/en", TestContext.Current.CancellationToken)));
        Assert.False((await reader.GetAsync("/newsroom/preview/front/en", TestContext.Current.CancellationToken)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task The_desk_is_told_what_readers_will_not_see()
    {
        var (live, draft) = (await Live("Dam breaks"), await House.Draft("Not out"));
        var look = new LookAtFront(House.Get<IDbContextFactory<Platform.Data.DatelineDb>>(), House.Clock);
        await Arrange(0, new FrontContent([new Slot(new Related(live), true), new Slot(new Related(live), false), new Slot(new Related(draft), false), new Slot(new Related(Uri: "urn:x"), false)]));
        var front = await look.Run(editor, english.Id, "", TestContext.Current.CancellationToken);
        Assert.Equal([SlotTrouble.None, SlotTrouble.Twice, SlotTrouble.NotOut, SlotTrouble.Missing], front.Slots.Select(s => s.Trouble));
        Assert.True(front.IsChanged);
    }

    async Task<long> Live(string headline)
    {
        var id = await House.Draft(headline);
        await House.Publish(id);
        return id;
    }

    Task<int> Arrange(int edits, FrontContent content) => House.Get<ArrangeFront>().Run(editor, english.Id, "", edits, content);

    async Task<Front> Front()
    {
        await using var db = House.Db();
        return await db.Set<Front>().AsNoTracking().SingleAsync();
    }

    /// <summary>The headlines of the readers' slots, in order.</summary>
    static List<string> Curated(string page)
    {
        var start = page.IndexOf("<section class=\"front\"", StringComparison.Ordinal);
        if (start < 0) return [];
        var block = page[start..page.IndexOf("</section>", start, StringComparison.Ordinal)];
        return [.. Headlines.Where(headline => block.Contains(headline, StringComparison.Ordinal)).OrderBy(headline => block.IndexOf(headline, StringComparison.Ordinal))];
    }
}
