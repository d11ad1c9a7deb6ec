using Dateline.Articles;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Localization;
using Dateline.Storylines;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Storylines;

public sealed class TellingStorylines : StorylineTest
{
    static readonly KeyEvent Landslide = new(new(2026, 3, 1, 0, 0, 0, TimeSpan.Zero), TimePrecision.Day, "A landslide", null, null);

    [Fact]
    public async Task A_storyline_is_the_newsrooms_until_it_is_published_even_when_its_articles_are_not()
    {
        var id = await Open("The flood", publish: false);
        await Item(id);
        await House.Get<PublishToldStorylines>().Run();
        Assert.Null(await Page(id, English.Id));
        await Publish(id, English.Id);
        Assert.Equal("The flood", (await Page(id, English.Id))!.Content.Title);
        await Refused.For(Refusal.NotNow, () => Publish(id, English.Id));
    }

    [Fact]
    public async Task Two_with_one_title_have_two_keys()
    {
        await Open("The flood");
        var second = await Open("The flood");
        await using var db = House.Db();
        Assert.Equal("the-flood-2", (await db.Set<Storyline>().SingleAsync(s => s.Id == second, TestContext.Current.CancellationToken)).Key);
    }

    [Fact]
    public async Task Nothing_goes_out_that_its_publisher_has_not_seen()
    {
        var id = await Open("The flood", publish: false);
        var seen = (await Text(id, English.Id)).Edits;
        await Rewrite(id, content => content with { Standfirst = "Not ready" });
        await Refused.For(Refusal.Changed, () => House.Get<PublishStoryline>().Run(Editor, id, English.Id, seen));
    }

    [Fact]
    public async Task Whoever_writes_on_an_older_text_is_shown_the_newer_and_overwrites_nothing()
    {
        var id = await Open("The flood");
        var save = House.Get<SaveStorylineText>();
        Assert.IsType<SaveOutcome.Saved>(await save.Run(Editor, id, English.Id, new WrittenText("one", 0, Staff.TextOf("The flood of March"))));
        var changed = Assert.IsType<SaveOutcome.Changed>(await save.Run(Editor, id, English.Id, new WrittenText("two", 0, Staff.TextOf("The spring flood"))));
        Assert.Equal(("The flood of March", 1, "Ada"), (changed.Text.Headline, changed.TextEdits, changed.By));
        Assert.Equal("The flood of March", (await Text(id, English.Id)).Draft.Title);

        await save.Run(Editor, id, English.Id, new WrittenText("two", 0, Staff.TextOf("The spring flood"), IsAside: true));
        await using var db = House.Db();
        Assert.Equal("The spring flood", (await db.Set<StorylineAside>().SingleAsync(TestContext.Current.CancellationToken)).Content.Title);
    }

    [Fact]
    public async Task Who_arranges_does_not_hinder_who_writes()
    {
        var id = await Open("The flood");
        await Rewrite(id, content => content.Change(null, Landslide).AddChapter("Before the rain"));
        Assert.IsType<SaveOutcome.Saved>(await House.Get<SaveStorylineText>().Run(Editor, id, English.Id, new WrittenText("one", 0, Staff.TextOf("The flood of March"))));
        var draft = (await Text(id, English.Id)).Draft;
        Assert.Equal(("The flood of March", "A landslide", "Before the rain"), (draft.Title, draft.KeyEvents[0].Headline, draft.Chapters![0].Title));
    }

    [Fact]
    public async Task An_event_that_somebody_else_changed_is_not_overwritten()
    {
        var id = await Open("The flood");
        await Rewrite(id, content => content.Change(null, Landslide));
        await Rewrite(id, content => content.Change(Landslide, Landslide with { Headline = "A great landslide" }));
        await Refused.For(Refusal.Changed, () => Rewrite(id, content => content.Change(Landslide, Landslide with { Headline = "A small landslide" })));
        Assert.Equal("A great landslide", (await Text(id, English.Id)).Draft.KeyEvents.Single().Headline);
    }

    [Fact]
    public async Task Events_stand_in_the_order_of_time_and_no_span_ends_before_it_begins()
    {
        var id = await Open("The flood");
        var rain = new KeyEvent(Landslide.Time.AddDays(-3), TimePrecision.Day, "It rains", null, null, new EventMoment(Landslide.Time, TimePrecision.Day));
        await Rewrite(id, content => content.Change(null, Landslide).Change(null, rain));
        Assert.Equal(["It rains", "A landslide"], (await Text(id, English.Id)).Draft.KeyEvents.Select(e => e.Headline));
        await Refused.For(Refusal.Invalid, () => Rewrite(id, content => content.Change(null, rain with { Time = Landslide.Time.AddDays(1) })));
        await Refused.For(Refusal.Invalid, () => Rewrite(id, content => content.Change(null, rain with { Headline = new string('x', 141) })));
    }

    [Fact]
    public async Task A_state_goes_out_alone()
    {
        var id = await Open("The flood");
        await Rewrite(id, content => content with { Standfirst = "Not ready" });
        await House.Get<SetStorylineState>().Run(Editor, id, English.Id, StorylineState.Closed);
        Assert.Equal((StorylineState.Closed, null), ((await Page(id, English.Id))!.Content.State, (await Page(id, English.Id))!.Content.Standfirst));
        Assert.Equal((StorylineState.Closed, "Not ready"), ((await Text(id, English.Id)).Draft.State, (await Text(id, English.Id)).Draft.Standfirst));
    }

    [Fact]
    public async Task Another_edition_begins_with_the_words_of_the_first_and_its_own_sources()
    {
        var id = await Open("The flood");
        var source = await Item(id);
        await Rewrite(id, content => content.Change(null, Landslide with { Source = new Related(source) }).AddChapter("One").Pin(source, 0));
        await House.Get<TellStoryline>().Run(Editor, id, Russian.Id, English.Id);
        var draft = (await Text(id, Russian.Id)).Draft;
        Assert.Equal(("The flood", Russian.Style.LanguageTag), (draft.Title, draft.Language));
        Assert.Equal((null, null, null), (draft.KeyEvents.Single().Source, draft.Chapters, draft.Pinned));
        Assert.Null(await Page(id, Russian.Id));
    }
}
