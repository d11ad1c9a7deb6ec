using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Dateline.Tests.Desks;

/// <summary>One pen, many windows: nobody's words are ever written over.</summary>
public sealed class WritingTogether : DatabaseTest
{
    static readonly TimeSpan Silence = TimeSpan.FromSeconds(31);

    Actor ines, nora;
    long id;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (ines, nora) = (await House.Join("ines", Role.Editor), await House.Join("nora", Role.ChiefEditor));
        id = await House.Begin(ines);
    }

    [Fact]
    public async Task Whoever_writes_first_has_the_pen_and_the_other_is_told_whose_it_is()
    {
        await House.Write(ines, id, "Mine", "one");
        Assert.Equal(new SaveOutcome.PenHeld("ines"), await House.Write(nora, id, "Mine, too", "two"));
        Assert.Equal(new SaveOutcome.PenHeld("ines"), await House.Write(ines, id, "In my other window", "three"));
        Assert.Equal("Mine", (await House.Article(id)).Headline);

        var company = await House.Get<StayPresent>().Run(nora, id, "two");
        Assert.Equal(("ines", false, null), (company.Holder, company.IsMine, company.AskedBy));
        await House.Get<StayPresent>().Run(ines, id, "one");
        Assert.Equal(["ines"], (await House.Get<StayPresent>().Run(nora, id, "two")).Present);
        Assert.True((await House.Get<StayPresent>().Run(ines, id, "one")).IsMine);
        Assert.False((await House.Get<StayPresent>().Run(ines, id, "three")).IsMine);
    }

    [Fact]
    public async Task A_silent_window_has_laid_the_pen_down_and_finds_the_others_words_when_it_wakes()
    {
        await House.Write(ines, id, "Before the train", "one");
        var stale = await Draft("one");
        House.Clock.Now += Silence;
        Assert.IsType<SaveOutcome.Saved>(await House.Write(nora, id, "While she was away", "two"));
        House.Clock.Now += Silence;
        var changed = Assert.IsType<SaveOutcome.Changed>(await House.Get<SaveText>().Run(ines, id, stale with { Text = Staff.TextOf("After the train") }));
        Assert.Equal(("While she was away", "nora", (await House.Article(id)).TextEdits), (changed.Text.Headline, changed.By, changed.TextEdits));
        Assert.Equal("While she was away", (await House.Article(id)).Headline);
    }

    [Fact]
    public async Task A_window_that_says_it_is_there_keeps_the_pen_however_long()
    {
        await House.Write(ines, id, "Slow and steady", "one");
        for (var i = 0; i < 10; i++)
        {
            House.Clock.Now += TimeSpan.FromSeconds(20);
            Assert.True((await House.Get<StayPresent>().Run(ines, id, "one")).IsMine);
        }
        Assert.IsType<SaveOutcome.PenHeld>(await House.Write(nora, id, "Impatient", "two"));
    }

    [Fact]
    public async Task The_pen_is_asked_for_and_handed_over()
    {
        await House.Write(ines, id, "Mine", "one");
        await House.Get<AskForPen>().Run(nora, id, "two");
        Assert.Equal("nora", (await House.Get<StayPresent>().Run(ines, id, "one")).AskedBy);
        Assert.Equal([NoticeKind.PenAsked], (await House.Notices(ines)).Select(n => n.Kind));
        await House.Get<PassPen>().Run(nora, id, "two");   // it is not hers to pass
        Assert.Equal("ines", (await House.Get<StayPresent>().Run(nora, id, "two")).Holder);

        await House.Get<PassPen>().Run(ines, id, "one");
        Assert.True((await House.Get<StayPresent>().Run(nora, id, "two")).IsMine);
        Assert.IsType<SaveOutcome.Saved>(await House.Write(nora, id, "Mine now", "two"));
        Assert.IsType<SaveOutcome.PenHeld>(await House.Write(ines, id, "Still typing", "one"));
    }

    [Fact]
    public async Task A_pen_that_is_taken_by_force_leaves_a_version_and_a_word_and_the_other_meets_a_conflict()
    {
        await House.Write(ines, id, "Half a sente", "one");
        var hers = await Draft("one");
        await House.Get<TakePen>().Run(nora, id, "two");
        Assert.Equal([NoticeKind.PenTaken], (await House.Notices(ines)).Select(n => n.Kind));
        Assert.Equal("Half a sente", (await House.Versions(id))[^1].Content.Headline);
        Assert.IsType<SaveOutcome.PenHeld>(await House.Get<SaveText>().Run(ines, id, hers with { Text = Staff.TextOf("Half a sentence") }));
        await House.Write(nora, id, "A whole sentence", "two");

        await House.Get<TakePen>().Run(ines, id, "one");
        Assert.IsType<SaveOutcome.Changed>(await House.Get<SaveText>().Run(ines, id, hers with { Text = Staff.TextOf("Half a sentence") }));
        Assert.Equal("A whole sentence", (await House.Article(id)).Headline);
    }

    [Fact]
    public async Task Words_that_are_set_aside_are_a_version_and_touch_neither_draft_nor_pen()
    {
        await House.Write(nora, id, "The house's line", "two");
        var edits = (await House.Article(id)).TextEdits;
        await House.Get<SaveText>().Run(ines, id, new WrittenText("one", 0, Staff.TextOf("My own line"), IsAside: true));
        var aside = (await House.Versions(id))[^1];
        Assert.Equal((VersionKind.SetAside, "My own line", "ines"), (aside.Kind, aside.Content.Headline, aside.By));
        Assert.Equal(("The house's line", edits), ((await House.Article(id)).Headline, (await House.Article(id)).TextEdits));
        Assert.Equal("nora", (await House.Get<StayPresent>().Run(ines, id, "one")).Holder);
    }

    [Fact]
    public async Task What_says_the_same_is_no_conflict_and_no_change()
    {
        await House.Write(ines, id, "The same", "one");
        var before = await House.Article(id);
        var again = Assert.IsType<SaveOutcome.Saved>(await House.Get<SaveText>().Run(ines, id, new WrittenText("one", before.TextEdits - 1, Staff.TextOf("The same"))));
        Assert.Equal((before.TextEdits, before.Edits), (again.TextEdits, (await House.Article(id)).Edits));
    }

    [Fact]
    public async Task Twenty_savers_at_once_lose_nothing_and_one_of_them_writes()
    {
        var people = new List<Actor>();
        for (var i = 0; i < 20; i++) people.Add(await House.Join($"editor{i}", Role.Editor));
        var began = (await House.Article(id)).TextEdits;
        var outcomes = await Task.WhenAll(people.Select((who, at) => Task.Run(() =>
            House.Get<SaveText>().Run(who, id, new WrittenText($"window{at}", began, Staff.TextOf($"Words of {at}"))))));

        var written = Assert.Single(outcomes.Index(), one => one.Item is SaveOutcome.Saved);
        Assert.Equal($"Words of {written.Index}", (await House.Article(id)).Headline);
        Assert.Equal(began + 1, (await House.Article(id)).TextEdits);
        Assert.All(outcomes.Where(outcome => outcome is not SaveOutcome.Saved), outcome => Assert.True(outcome is SaveOutcome.PenHeld or SaveOutcome.Changed));
    }

    [Fact]
    public async Task Details_and_text_that_are_changed_at_once_are_both_there()
    {
        var edits = (await House.Article(id)).TextEdits;
        var details = Enumerable.Range(0, 5).Select(i => Task.Run(async () =>
        {
            await House.Describe(nora, id, d => i switch
            {
                0 => d with { Slugline = "FLOOD" }, 1 => d with { Urgency = 2 }, 2 => d with { ShortHeadline = "Flood" }, 3 => d with { DeskNotes = "Call the mayor" }, _ => d with { Genre = "Analysis" },
            });
        }));
        var text = Task.Run(() => House.Get<SaveText>().Run(ines, id, new WrittenText("one", edits, Staff.TextOf("Both of us"))));
        await Task.WhenAll([.. details, text]);
        var article = await House.Article(id);
        Assert.IsType<SaveOutcome.Saved>(await text);
        Assert.Equal(("Both of us", "FLOOD", 2, "Flood", "Call the mayor", "Analysis"), (article.Headline, article.Slugline, article.Urgency, article.Draft.ShortHeadline, article.DeskNotes, article.Draft.Genre));
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_refused_and_nothing_is_kept_of_it()
    {
        var before = await Fingerprint.Of(House);
        await Refused.For(Refusal.Invalid, () => House.Get<SaveText>().Run(ines, id, new WrittenText("one", 0, Staff.TextOf("x") with { Headline = new string('h', DraftText.LongestHeadline + 1) })));
        await Refused.For(Refusal.Invalid, () => House.Describe(ines, id, d => d with { Urgency = 10 }));
        await Refused.For(Refusal.Invalid, () => House.Describe(ines, id, d => d with { Section = "horoscopes" }));
        await Refused.For(Refusal.Invalid, () => House.Describe(ines, id, d => d with { Slugline = new string('s', 201) }));
        Assert.Equal(before, await Fingerprint.Of(House));
    }

    async Task<WrittenText> Draft(string window) => new(window, (await House.Article(id)).TextEdits, DraftText.Of((await House.Article(id)).Draft));
}
