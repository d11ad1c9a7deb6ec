using System.Globalization;
using Dateline.BrowserTests.Support;
using Dateline.Web.Strings;
using Microsoft.Playwright;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>Somebody of the staff at a window of the newsroom, who knows what stands on its buttons.</summary>
public sealed class Colleague : IAsyncDisposable
{
    const float Settling = 350;   // colours and panels glide into their places

    readonly Reader reader;

    Colleague(Reader reader, string language) => (this.reader, Text) = (reader, StringTables.For(language));

    public IPage Tab => reader.Tab;

    /// <summary>Every string, in the language of their newsroom.</summary>
    public StringTable Text { get; }

    /// <summary>What went wrong in the window. To leave a page ends its requests, and that is no fault.</summary>
    public IEnumerable<string> Complaints => reader.Complaints.Where(complaint => !complaint.Contains("ERR_ABORTED", StringComparison.Ordinal));

    /// <summary>The article that is open.</summary>
    public long Article => long.Parse(new Uri(Tab.Url).AbsolutePath.Split('/')[^1], CultureInfo.InvariantCulture);

    /// <summary>The editor's text, its headline and its words on how the draft stands.</summary>
    public ILocator Page => Tab.Locator(".surface [role=textbox][aria-multiline]");

    public ILocator Headline => Page.Locator("[data-headline]");

    public ILocator Standing => Tab.Locator(".save-sign");

    public ILocator Dialog => Tab.Locator("dialog[open]");

    public static async Task<Colleague> Arrive(Chromium chromium, string site, string email, string password, string language, Look look)
    {
        var colleague = new Colleague(await chromium.NewReader(site, look), language);
        await colleague.reader.Open("/newsroom/sign-in");
        await colleague.Tab.Locator("#email").FillAsync(email);
        await colleague.Tab.Locator("#password").FillAsync(password);
        await colleague.Tab.Keyboard.PressAsync("Enter");
        await colleague.Tab.WaitForURLAsync("**/newsroom");
        await colleague.IsThere();
        return colleague;
    }

    public async Task Open(string path)
    {
        await reader.Open(path);
        await IsThere();
    }

    /// <summary>Makes the window another one, as it is.</summary>
    public async Task Take(Look look)
    {
        await Tab.SetViewportSizeAsync(look.Width, look.Height);
        await Tab.EmulateMediaAsync(new() { ColorScheme = look.Colors });
        await Tab.WaitForTimeoutAsync(Settling);
    }

    public ILocator Button(string name) => Tab.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>A button of the dialog that is open.</summary>
    public ILocator Answer(string name) => Dialog.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last;

    /// <summary>A list from which one is chosen.</summary>
    public ILocator Choice(string label) => Tab.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true });

    /// <summary>Waits until the badge says where the article stands.</summary>
    public Task Stands(string stage) => Assertions.Expect(Tab.Locator(".writing-bar .badge").First).ToHaveTextAsync(stage, new() { Timeout = 30_000 });

    /// <summary>Where readers find the article that is open.</summary>
    internal async Task<string> OnSite(IHand hand)
    {
        var link = Tab.GetByRole(AriaRole.Link, new() { Name = Text.DetailOnSite });
        if (!await link.IsVisibleAsync()) await hand.Turn(this, Text.WritingDetails);
        return new Uri(new Uri(Tab.Url), await link.GetAttributeAsync("href")).AbsolutePath;
    }

    /// <summary>Waits until the editor says that everything is on the server.</summary>
    public Task IsSaved() => Says(Text.WritingSaved);

    public Task Says(string words) => Assertions.Expect(Standing).ToHaveTextAsync(words, new() { Timeout = 20_000 });

    /// <summary>Begins an article with a headline and stays in it; the caret is at the start of the body.</summary>
    public async Task Begin(string headline)
    {
        await Open("/newsroom");
        await Button(Text.BoardNewArticle).ClickAsync();
        await Headline.ClickAsync();
        await Tab.Keyboard.TypeAsync(headline + "\n\n");
        await IsSaved();
    }

    /// <summary>Opens an article and waits for its text.</summary>
    public async Task OpenArticle(long id)
    {
        await Open($"/newsroom/articles/{id}");
        await Headline.WaitForAsync();
    }

    public ValueTask DisposeAsync() => reader.DisposeAsync();

    Task IsThere() => Tab.Locator("main h1").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
}
