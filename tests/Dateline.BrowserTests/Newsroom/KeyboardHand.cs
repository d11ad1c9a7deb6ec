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

    public Task Enter(Colleague at, ILocator what) => Go(at, what, "Tab");

    // Up by the board's own key, to the line that changed last.
    public async Task Open(Colleague at, string headline)
    {
        await Go(at, at.Line(headline), "k");
        await at.Tab.Keyboard.PressAsync("Enter");
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
        await Enter(at, at.Dialog.GetByRole(AriaRole.Radio).First);
        await Go(at, radio, "ArrowDown");
        await at.Tab.Keyboard.PressAsync("Space");
    }

    public async Task Turn(Colleague at, string panel)
    {
        var chosen = at.Tab.Locator("[role=tab][aria-selected=true]");
        await Enter(at, chosen);
        for (var shown = await chosen.TextContentAsync(); shown != panel; shown = await chosen.TextContentAsync())
        {
            await at.Tab.Keyboard.PressAsync("ArrowDown");
            await Assertions.Expect(chosen).Not.ToHaveTextAsync(shown!);
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

    public async Task GoToTheHeadline(Colleague at)
    {
        await Enter(at, at.Page);
        await at.Tab.Keyboard.PressAsync("Control+Home");
    }

    public async Task GoToTheEnd(Colleague at)
    {
        await Enter(at, at.Page);
        await at.Tab.Keyboard.PressAsync("Control+End");
    }

    static async Task Go(Colleague at, ILocator what, string key)
    {
        await what.WaitForAsync();
        await at.Tab.WaitForFunctionAsync("() => document.activeElement !== document.body");   // the step before must not have lost the focus
        for (var step = 0; step < MostSteps; step++)
        {
            if (await what.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await at.Tab.Keyboard.PressAsync(key);
        }
        throw new InvalidOperationException($"The {key} key does not lead to {what}.");
    }
}
