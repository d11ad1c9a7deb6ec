using Dateline.Accounts;
using Dateline.BrowserTests.Support;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;
using Looks = Dateline.BrowserTests.Support.Look;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>Every screen of the newsroom, in two directions of writing, by day and by night, at a desk and on a phone.</summary>
[Collection<InTheNewsroom>]
public sealed class LookingAtScreens(NewsroomOnAir newsroom) : IAsyncDisposable
{
    [Theory, InlineData("en"), InlineData("ar")]
    public async Task Every_screen_is_accessible_and_fits_a_phone(string language)
    {
        await using var nora = await Nora(language);
        var complaints = new List<string>();
        foreach (var screen in await Screens.Of(newsroom.House.Services))
        {
            await nora.Open(screen);
            complaints.AddRange((await LookAt(nora, $"{language}{screen.Replace('/', '-')}", Looks.All)).Select(complaint => $"{screen}: {complaint}"));
        }
        Complaints.MustBeNone(complaints.Concat(nora.Complaints));
    }

    [Theory, InlineData("en"), InlineData("ar")]
    public async Task Every_panel_and_dialog_of_the_writing_is_accessible(string language)
    {
        await using var nora = await Nora(language);
        var (tab, text, complaints) = (nora.Tab, nora.Text, new List<string>());
        await nora.Begin("Under every lamp");
        await tab.Keyboard.TypeAsync("Somebody looks closely.");
        await nora.IsSaved();

        foreach (var panel in new[] { text.WritingComments, text.WritingVersions, text.WritingDetails })
        {
            await tab.GetByRole(AriaRole.Tab, new() { Name = panel }).ClickAsync();
            await See($"panel {panel}");
        }
        await tab.Locator("#tab-Checks").ClickAsync();
        await See("checks");

        foreach (var step in new[] { text.WritingPreview, text.StepPublish }) await SeeDialog(step, nora.Button(step));
        foreach (var step in new[] { text.StepSchedule, text.StepEmbargo, text.StepSpike, text.StepShare, text.StepSaveTemplate })
        {
            await tab.Locator($"summary[aria-label='{text.WritingMoreSteps}']").ClickAsync();
            await SeeDialog(step, nora.Button(step));
        }
        await SeeDialog("dateline", nora.Button(text.EditorDatelineAdd));
        await SeeDialog("pictures", nora.Button(text.EditorLeadAdd));
        await SeeDialog("notices", tab.Locator(".bell"));
        await nora.Page.Locator("> p").Last.ClickAsync();
        await tab.Keyboard.PressAsync("Control+/");
        await SeeDialog("keys", null);
        await tab.Keyboard.PressAsync("Control+End");
        await tab.Keyboard.TypeAsync("\n/");
        await See("blocks");
        Complaints.MustBeNone(complaints.Concat(nora.Complaints));

        async Task SeeDialog(string name, ILocator? opens)
        {
            if (opens is not null) await opens.ClickAsync();
            await nora.Dialog.WaitForAsync();
            await See(name);
            await tab.Keyboard.PressAsync("Escape");
            await Assertions.Expect(nora.Dialog).ToHaveCountAsync(0);
        }

        async Task See(string name) => complaints.AddRange((await LookAt(nora, $"{language}-writing-{name}", [Looks.All[0], Looks.All[3]])).Select(complaint => $"{name}: {complaint}"));
    }

    static async Task<IReadOnlyList<string>> LookAt(Colleague colleague, string name, IReadOnlyList<Looks> looks)
    {
        var complaints = new List<string>();
        foreach (var look in looks)
        {
            await colleague.Take(look);
            complaints.AddRange((await Inspections.ByAxe(colleague.Tab)).Select(complaint => $"{look}: {complaint}"));
            if (look.Width == Looks.Phone.Width) complaints.AddRange((await WidthOf(colleague.Tab)).Select(complaint => $"{look}: {complaint}"));
            await ScreenshotFolder.Keep(colleague.Tab, $"newsroom-{name}-{look}");
        }
        await colleague.Take(looks[0]);
        return complaints;
    }

    // What scrolls in a frame of its own may be wider than the window; the page may not.
    static async Task<IEnumerable<string>> WidthOf(IPage tab) => await tab.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth")
        ? (await Inspections.OfWidth(tab)).Take(5) : [];

    async Task<Colleague> Nora(string language)
    {
        await Speak(language);
        return await newsroom.Seat("nora", language);
    }

    async Task Speak(string language)
    {
        await using var db = await newsroom.House.Services.GetRequiredService<IDbContextFactory<DatelineDb>>().CreateDbContextAsync();
        await db.Set<Account>().Where(a => a.Email == "nora@meridian.example").ExecuteUpdateAsync(set => set.SetProperty(a => a.Language, language));
    }

    /// <summary>Others meet her as she was.</summary>
    public async ValueTask DisposeAsync() => await Speak("en");
}
