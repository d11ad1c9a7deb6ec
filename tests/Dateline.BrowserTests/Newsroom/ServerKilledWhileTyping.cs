using System.Text.RegularExpressions;
using Dateline.BrowserTests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>The server dies under somebody's hands.</summary>
public sealed class ServerKilledWhileTyping(DemoOnAir demo)
{
    const string Before = "Every word of this was written while the server was well. ", After = "And all of this while it was dead, by somebody who did not even look up.";

    [Fact]
    public async Task Nothing_that_was_typed_is_lost_and_the_page_comes_back_by_itself()
    {
        await using var program = await RunningProgram.SetUp();
        await program.Start();
        await using var ada = await Arrive(program);
        await ada.Begin("The server that died");
        await ada.Tab.EvaluateAsync("window.isStillThePage = true");
        var typing = ada.Tab.Keyboard.TypeAsync(Before + After, new() { Delay = 40 });
        await Expect(ada.Page).ToContainTextAsync("Every word of this was written while");
        await program.Kill();
        await typing;
        await ada.Says(ada.Text.WritingOffline);

        await program.Start();
        await ada.Tab.WaitForFunctionAsync("!window.isStillThePage && document.querySelector('.surface [role=textbox]')", null, new() { Timeout = 60_000 });
        await Expect(ada.Page).ToContainTextAsync(Before + After);
        await Expect(ada.Standing).ToHaveTextAsync(new Regex($"^({Regex.Escape(ada.Text.WritingSaved)})?$"));   // nothing when the last save came through before the page did

        await using var elsewhere = await Arrive(program);
        await elsewhere.OpenArticle(ada.Article);
        Assert.Equal(await ada.Paragraphs(), await elsewhere.Paragraphs());
    }

    Task<Colleague> Arrive(RunningProgram program) => Colleague.Arrive(demo.Chromium, program.Address, RunningProgram.Email, RunningProgram.Password, "en", Look.Desk, new MouseHand());
}
