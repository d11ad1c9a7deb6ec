using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>The network is gone for a while, and the writing goes on.</summary>
[Collection<InTheNewsroom>]
public sealed class NetworkCut(NewsroomOnAir newsroom)
{
    const float Cut = 30_000;

    [Fact]
    public async Task What_is_typed_without_a_network_is_kept_and_saved_when_it_is_back()
    {
        await using var ines = await newsroom.Seat("ines");
        await ines.Begin("From the mountains");
        await ines.Tab.Keyboard.TypeAsync("The last village with a network. ");
        await ines.IsSaved();

        const string written = "Behind it there is only the road, the rain, and what a reporter can remember of both.";
        await ines.Tab.Context.SetOfflineAsync(true);
        await ines.Tab.Keyboard.TypeAsync(written, new() { Delay = Cut / written.Length });
        await ines.Says(ines.Text.WritingOffline);
        await Expect(ines.Page).ToContainTextAsync(written);
        await ines.Tab.Context.SetOfflineAsync(false);
        await ines.IsSaved();

        await using var nora = await newsroom.Seat("nora");
        await nora.OpenArticle(ines.Article);
        Assert.Equal(await ines.Paragraphs(), await nora.Paragraphs());
        await Expect(ines.Tab.Locator("#components-reconnect-modal")).ToBeHiddenAsync(new() { Timeout = 40_000 });
        await ines.Button(ines.Text.WritingPreview).ClickAsync();   // the screen itself is alive, too
        await ines.Dialog.WaitForAsync();
    }
}
