using Dateline.BrowserTests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>A day of the newsroom, from the reporter's first word to the reader's last look.</summary>
[Collection<InTheNewsroom>]
public sealed class WholeDay(NewsroomOnAir newsroom)
{
    const string Note = "An earlier version of this article named the wrong bridge.", Comment = "Which bridge is it?";

    [Fact]
    public Task An_article_goes_from_the_first_word_to_readers_and_their_correction_by_mouse() => Live(new MouseHand(), "Bridge opens after nine years");

    [Fact]
    public Task An_article_goes_from_the_first_word_to_readers_and_their_correction_by_keyboard_alone() => Live(new KeyboardHand(), "Ferry returns after nine years");

    async Task Live(IHand hand, string headline)
    {
        await using var tomas = await newsroom.Seat("tomas", hand: hand);
        await using var ines = await newsroom.Seat("ines", hand: hand);
        await Write(hand, tomas, headline);
        await GoOut(hand, ines, headline);
        var address = await ines.OnSite(hand);

        await using var reader = await newsroom.NewReader();
        await IsSeen(reader, address, headline);
        await Correct(hand, ines, headline);
        await reader.Open(address);
        await Expect(reader.Tab.Locator(".correction")).ToContainTextAsync(Note);

        await Curate(hand, ines, headline);
        await reader.Open("/en");
        await Expect(reader.Tab.Locator("main .headline a").First).ToHaveTextAsync(headline);

        await using var layla = await newsroom.Seat("layla", "ar", hand: hand);
        await Translate(hand, layla, headline);
        await reader.Open(await layla.OnSite(hand));
        await Expect(reader.Tab.Locator("h1")).ToHaveTextAsync(Arabic(headline));
        Complaints.MustBeNone(tomas.Complaints.Concat(ines.Complaints).Concat(layla.Complaints).Concat(reader.Complaints));
    }

    static async Task Write(IHand hand, Colleague tomas, string headline)
    {
        var (tab, text) = (tomas.Tab, tomas.Text);
        await hand.Press(tomas, tomas.Button(text.BoardNewArticle));
        await hand.GoToTheHeadline(tomas);
        await tab.Keyboard.TypeAsync(headline + "\nThe first cars crossed at dawn.\nNobody had believed in the date any more.\n");
        await hand.Insert(tomas, text.EditorHeading2);
        await tab.Keyboard.TypeAsync("What it cost\n");
        await hand.Insert(tomas, text.EditorBulletList);
        await tab.Keyboard.TypeAsync("Nine years\nThree contractors\n\n");
        await hand.Insert(tomas, text.EditorQuote);
        await tab.Keyboard.TypeAsync("We have learned to wait.\n\nMira Sand\nEngineer\nThe tolls begin in June.\n");
        await hand.Insert(tomas, text.EditorPicture);
        await hand.TakeFirst(tomas);

        await hand.Press(tomas, tomas.Button(text.EditorDatelineAdd));
        await hand.Enter(tomas, tomas.Dialog.GetByRole(AriaRole.Combobox));
        await tab.Keyboard.TypeAsync("Port Alden");
        await hand.Press(tomas, tomas.Answer(text.EditorSet));
        await hand.Press(tomas, tomas.Button(text.EditorLeadAdd));
        await hand.TakeFirst(tomas);
        await Expect(tomas.Page.Locator("figure.lead img")).ToHaveJSPropertyAsync("complete", true);
        await tomas.IsSaved();

        await hand.Choose(tomas, tomas.Choice(text.DetailSection), "World");
        var storyline = await tomas.Choice(text.DetailStoryline).Locator("option").Nth(2).TextContentAsync();
        await hand.Choose(tomas, tomas.Choice(text.DetailStoryline), storyline!);
        await hand.Press(tomas, tomas.Button(text.StepSubmit));
        await tomas.Stands(text.StageInReview);
        await hand.Press(tomas, tomas.Way(text.NewsroomBoard));
    }

    async Task GoOut(IHand hand, Colleague ines, string headline)
    {
        var (tab, text) = (ines.Tab, ines.Text);
        await Expect(tab.Locator(".bell .unread")).ToBeVisibleAsync();
        await hand.Press(ines, tab.Locator(".bell"));
        await hand.Press(ines, ines.Dialog.GetByRole(AriaRole.Button).Filter(new() { HasText = headline }));
        await ines.Headline.WaitForAsync();

        await hand.Turn(ines, text.WritingComments);
        await hand.Enter(ines, tab.GetByLabel(text.CommentNew));
        await tab.Keyboard.TypeAsync(Comment);
        await hand.Press(ines, ines.Button(text.CommentSay));
        await Expect(tab.Locator(".thread")).ToContainTextAsync(Comment);
        await hand.Press(ines, ines.Button(text.CommentResolve));
        await hand.Press(ines, ines.Button(text.StepApprove));
        await ines.Stands(text.StageReady);

        await hand.Press(ines, tab.Locator($"summary[aria-label='{text.WritingMoreSteps}']"));
        await hand.Press(ines, ines.Button(text.StepSchedule));
        var due = newsroom.House.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddSeconds(15);
        await hand.SetTime(ines, ines.Dialog.GetByLabel(text.TimeOfDay), TimeOnly.FromDateTime(due.DateTime));
        await hand.Press(ines, ines.Answer(text.ScheduleTitle));
        await ines.Stands(text.StageScheduled);
        await ines.Stands(text.StagePublished);
    }

    static async Task IsSeen(Reader reader, string address, string headline)
    {
        await reader.Open(address);
        await Expect(reader.Tab.Locator("h1")).ToHaveTextAsync(headline);
        await Expect(reader.Tab.Locator(".dateline")).ToContainTextAsync("PORT ALDEN", new() { IgnoreCase = true });
        foreach (var part in new[] { ".lead img", ".storyline-block .name a", ".body h2", ".body li", ".body .quote", ".body figure img" }) await Expect(reader.Tab.Locator(part).First).ToBeVisibleAsync();
    }

    static async Task Correct(IHand hand, Colleague ines, string headline)
    {
        var text = ines.Text;
        await hand.Press(ines, ines.Way(text.NewsroomBoard));
        await hand.Open(ines, headline);
        await hand.GoToTheEnd(ines);
        await ines.Tab.Keyboard.TypeAsync(" The old bridge stays.");
        await ines.IsSaved();
        await ines.Stands(text.StageUpdateDraft);
        await hand.Press(ines, ines.Button(text.StepApprove));
        await ines.Stands(text.StageUpdateReady);
        await hand.Press(ines, ines.Button(text.StepPublishChange));
        await hand.Check(ines, ines.Dialog.GetByRole(AriaRole.Radio, new() { Name = text.ChangeCorrection }));
        await hand.Enter(ines, ines.Dialog.GetByLabel(text.ChangeNote));
        await ines.Tab.Keyboard.TypeAsync(Note);
        await hand.Press(ines, ines.Answer(text.StepPublishChange));
        await ines.Stands(text.StagePublished);
    }

    static async Task Curate(IHand hand, Colleague ines, string headline)
    {
        var text = ines.Text;
        await hand.Press(ines, ines.Way(text.NewsroomFronts));
        await hand.Press(ines, ines.Button(text.FrontdeskAdd(headline)));
        await hand.Choose(ines, ines.Choice(text.FrontdeskMoveOf(headline)), text.FrontdeskFirstIn(text.FrontdeskLead));
        await Expect(ines.Tab.Locator("[data-zone=Lead] .item").First).ToContainTextAsync(headline);
        await hand.Press(ines, ines.Button(text.FrontdeskPublish));
        await Expect(ines.Button(text.FrontdeskPublish)).ToBeDisabledAsync();
    }

    static async Task Translate(IHand hand, Colleague layla, string headline)
    {
        var text = layla.Text;
        await hand.Press(layla, layla.Way(text.NewsroomTranslations));
        await hand.Press(layla, layla.Button(text.TranslationsTranslateInto("ميريديان عربي", headline)));
        await Expect(layla.Tab.Locator(".original")).ToContainTextAsync(headline);
        await hand.GoToTheHeadline(layla);
        await layla.Tab.Keyboard.PressAsync("Control+A");
        await layla.Tab.Keyboard.TypeAsync(Arabic(headline));
        await layla.IsSaved();
        await hand.Press(layla, layla.Button(text.StepApprove));
        await layla.Stands(text.StageReady);
        await hand.Press(layla, layla.Button(text.StepPublish));
        await hand.Press(layla, layla.Answer(text.StepPublish));
        await layla.Stands(text.StagePublished);
    }

    static string Arabic(string headline) => headline.StartsWith("Bridge", StringComparison.Ordinal) ? "افتتاح الجسر بعد تسع سنوات" : "عودة العبّارة بعد تسع سنوات";
}
