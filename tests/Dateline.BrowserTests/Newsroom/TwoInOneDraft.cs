using Dateline.BrowserTests.Support;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>Two people in one draft: one writes, both see, nobody's words are overwritten.</summary>
[Collection<InTheNewsroom>]
public sealed class TwoInOneDraft(NewsroomOnAir newsroom)
{
    [Fact]
    public async Task The_second_person_reads_what_is_written_and_gets_the_pen_when_it_is_passed_on()
    {
        await using var ines = await newsroom.Seat("ines");
        await using var nora = await newsroom.Seat("nora");
        await ines.Begin("Two hands on one pen");
        await nora.OpenArticle(ines.Article);

        await Expect(nora.Tab.Locator(".company")).ToContainTextAsync(nora.Text.WritingHeldBy("Ines Okafor"));
        await Expect(nora.Page).ToHaveAttributeAsync("contenteditable", "false");
        await Expect(ines.Tab.Locator(".company")).ToContainTextAsync("Nora Lindqvist");
        await ines.Tab.Keyboard.TypeAsync("Ines writes this.");
        await Expect(nora.Page).ToContainTextAsync("Ines writes this.");

        await nora.Button(nora.Text.WritingAskForPen).ClickAsync();
        await Expect(ines.Tab.Locator(".company")).ToContainTextAsync(ines.Text.WritingAskedBy("Nora Lindqvist"));
        await ines.Button(ines.Text.WritingPassPen).ClickAsync();
        await Expect(nora.Page).ToHaveAttributeAsync("contenteditable", "true");
        await Expect(ines.Page).ToHaveAttributeAsync("contenteditable", "false");
        await nora.Page.ClickAsync();
        await nora.Tab.Keyboard.PressAsync("Control+End");
        await nora.Tab.Keyboard.TypeAsync(" Nora adds that.");
        await Expect(ines.Page).ToContainTextAsync("Ines writes this. Nora adds that.");
        Complaints.MustBeNone(ines.Complaints.Concat(nora.Complaints));
    }

    [Fact]
    public async Task Whoever_wrote_without_the_pen_chooses_side_by_side_and_both_texts_are_kept()
    {
        await using var ines = await newsroom.Seat("ines");
        await using var nora = await newsroom.Seat("nora");
        await ines.Begin("Written on both sides");
        await ines.Tab.Keyboard.TypeAsync("The common beginning.");
        await ines.IsSaved();
        await nora.OpenArticle(ines.Article);

        await ines.Tab.Context.SetOfflineAsync(true);
        await ines.Tab.Keyboard.TypeAsync(" Ines wrote this in the train.");
        await ines.Says(ines.Text.WritingOffline);
        await nora.Button(nora.Text.WritingTakePen).ClickAsync();
        await Expect(nora.Page).ToHaveAttributeAsync("contenteditable", "true");
        await nora.Page.ClickAsync();
        await nora.Tab.Keyboard.PressAsync("Control+End");
        await nora.Tab.Keyboard.TypeAsync(" Nora wrote this at the desk.");
        await nora.IsSaved();

        await ines.Tab.Context.SetOfflineAsync(false);
        await ines.Says(ines.Text.WritingPenTaken);
        await Expect(ines.Page).ToContainTextAsync("Ines wrote this in the train.");
        await ines.Button(ines.Text.WritingTakePen).ClickAsync();
        await Expect(ines.Dialog).ToContainTextAsync("Ines wrote this in the train.");
        await Expect(ines.Dialog).ToContainTextAsync("Nora wrote this at the desk.");
        await ines.Answer(ines.Text.EditorTheirsAll).ClickAsync();

        await Expect(ines.Page).ToContainTextAsync("The common beginning. Nora wrote this at the desk.");
        await ines.IsSaved();
        await ines.Tab.GetByRole(AriaRole.Tab, new() { Name = ines.Text.WritingVersions }).ClickAsync();
        await ines.Tab.Locator(".version", new() { HasText = ines.Text.VersionSetAside }).ClickAsync();
        await Expect(ines.Dialog).ToContainTextAsync("train");
    }
}
