using System.Globalization;
using Microsoft.Playwright;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>Points and clicks.</summary>
sealed class MouseHand : IHand
{
    public Task Press(Colleague at, ILocator what) => what.ClickAsync();

    public Task Enter(Colleague at, ILocator what) => what.ClickAsync();

    public Task Open(Colleague at, string headline) => at.Line(headline).ClickAsync();

    public Task Choose(Colleague at, ILocator list, string option) => list.SelectOptionAsync(new SelectOptionValue { Label = option });

    public Task Check(Colleague at, ILocator radio) => radio.CheckAsync();

    public Task Turn(Colleague at, string panel) => at.Tab.GetByRole(AriaRole.Tab, new() { Name = panel }).ClickAsync();

    public Task SetTime(Colleague at, ILocator field, TimeOnly time) => field.FillAsync(time.ToString("HH:mm:ss", CultureInfo.InvariantCulture));

    public async Task Insert(Colleague at, string block)
    {
        await at.Tab.Keyboard.TypeAsync("/");
        await at.Tab.GetByRole(AriaRole.Option, new() { Name = block, Exact = true }).ClickAsync();
    }

    public Task TakeFirst(Colleague at) => at.Dialog.GetByRole(AriaRole.Option).First.ClickAsync();

    public Task GoToTheHeadline(Colleague at) => at.Headline.ClickAsync();

    public async Task GoToTheEnd(Colleague at)
    {
        await at.Page.Locator("> p").Last.ClickAsync();
        await at.Tab.Keyboard.PressAsync("Control+End");
    }
}
