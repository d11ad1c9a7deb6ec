using System.Globalization;
using Microsoft.Playwright;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>Has no mouse: goes from one thing to the next by Tab until it is there.</summary>
sealed class KeyboardHand : IHand
{
    const int MostSteps = 250;

    public async Task Press(Colleague at, ILocator what)
    {
        await Enter(at, what);
        await at.Tab.Keyboard.PressAsync("Enter");
    }

    public async Task Enter(Colleague at, ILocator what)
    {
        await what.WaitForAsync();
        for (var step = 0; step < MostSteps; step++)
        {
            if (await what.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await at.Tab.Keyboard.PressAsync("Tab");
        }
        throw new InvalidOperationException($"The Tab key does not lead to {what}.");
    }

    // What is found by its first letters is taken by Enter; until then nothing is chosen.
    public async Task Choose(Colleague at, ILocator list, string option)
    {
        await Enter(at, list);
        await at.Tab.Keyboard.PressAsync("Space");
        await at.Tab.Keyboard.TypeAsync(option);
        await at.Tab.Keyboard.PressAsync("Enter");
    }

    public async Task Check(Colleague at, ILocator radio)
    {
        var group = at.Dialog.GetByRole(AriaRole.Radio);
        await Enter(at, group.First);
        for (var step = 0; !await radio.IsCheckedAsync() && step < await group.CountAsync(); step++) await at.Tab.Keyboard.PressAsync("ArrowDown");
    }

    public async Task Turn(Colleague at, string panel)
    {
        var chosen = at.Tab.Locator("[role=tab][aria-selected=true]");
        await Enter(at, chosen);
        for (var step = 0; await chosen.TextContentAsync() != panel && step < MostSteps; step++)
        {
            await at.Tab.Keyboard.PressAsync("ArrowDown");
            await at.Tab.WaitForTimeoutAsync(100);
        }
    }

    public async Task SetTime(Colleague at, ILocator field, TimeOnly time)
    {
        await Enter(at, field);
        await at.Tab.Keyboard.TypeAsync(time.ToString("hhmmsstt", CultureInfo.InvariantCulture));
    }

    public async Task Insert(Colleague at, string block)
    {
        await at.Tab.Keyboard.TypeAsync("/" + block);
        await at.Tab.Keyboard.PressAsync("Enter");
    }

    public async Task TakeFirst(Colleague at)
    {
        await at.Dialog.GetByRole(AriaRole.Option).First.WaitForAsync();
        await at.Tab.Keyboard.PressAsync("Enter");
    }

    public async Task GoToTheEnd(Colleague at)
    {
        await Enter(at, at.Page);
        await at.Tab.Keyboard.PressAsync("Control+End");
    }
}
