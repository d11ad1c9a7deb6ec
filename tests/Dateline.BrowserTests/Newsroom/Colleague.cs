using System.Globalization;
using Dateline.BrowserTests.Support;
using Dateline.Web.Strings;
using Microsoft.Playwright;

namespace Dateline.BrowserTests.Newsroom;

/// <summary>Somebody of the staff at a window of the newsroom, who knows what stands on its buttons.</summary>
public sealed class Colleague : IAsyncDisposable
{
    const float Settling = 350;   // colours and panels glide into their places
    const float Patience = 30_000;   // a machine that builds beside is slow, and no less right

    readonly string site;
    readonly List<string> complaints = [];

    static Colleague() => Assertions.SetDefaultExpectTimeout(Patience);

    Colleague(IPage tab, string site, string language)
    {
        (Tab, this.site, Text) = (tab, site, StringTables.For(language));
        Listen();
    }

    public IPage Tab { get; }

    /// <summary>Every string, in the language of their newsroom.</summary>
    public StringTable Text { get; }

    /// <summary>What went wrong in the window so far: errors of the console and of scripts, requests that were refused, dialogs of the browser.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (complaints) return [.. complaints];
        }
    }

    /// <summary>The article that is open.</summary>
    public long Article => long.Parse(new Uri(Tab.Url).AbsolutePath.Split('/')[^1], CultureInfo.InvariantCulture);

    /// <summary>The editor's text, its headline and its words on how the draft stands.</summary>
    public ILocator Page => Tab.Locator(".surface [role=textbox][aria-multiline]");

    public ILocator Headline => Page.Locator("[data-headline]");

    /// <summary>The paragraphs, without what the editor says around them.</summary>
    public Task<IReadOnlyList<string>> Paragraphs() => Page.Locator("> p").AllInnerTextsAsync();

    public ILocator Standing => Tab.Locator(".save-sign");

    public ILocator Dialog => Tab.Locator("dialog[open]");

    internal static async Task<Colleague> Arrive(Chromium chromium, string site, string email, string password, string language, Look look, IHand hand)
    {
        var window = await chromium.NewWindow(look);
        var colleague = new Colleague(await window.NewPageAsync(), site, language);
        await colleague.Tab.GotoAsync(site + "/newsroom/sign-in");
        await hand.Enter(colleague, colleague.Tab.Locator("#email"));
        await colleague.Tab.Keyboard.TypeAsync(email);
        await hand.Enter(colleague, colleague.Tab.Locator("#password"));
        await colleague.Tab.Keyboard.TypeAsync(password);
        await colleague.Tab.Keyboard.PressAsync("Enter");
        await colleague.Tab.WaitForURLAsync("**/newsroom");
        await colleague.IsThere();
        return colleague;
    }

    public async Task Open(string path)
    {
        await Tab.GotoAsync(site + path);
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

    /// <summary>What leads to another part of the newsroom.</summary>
    public ILocator Way(string part) => Tab.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = part, Exact = true });

    /// <summary>A button of the dialog that is open.</summary>
    public ILocator Answer(string name) => Dialog.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).Last;

    /// <summary>An article on the board.</summary>
    public ILocator Line(string headline) => Tab.GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Link, new() { Name = headline, Exact = true });

    /// <summary>A list from which one is chosen.</summary>
    public ILocator Choice(string label) => Tab.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true });

    /// <summary>Waits until the badge says where the article stands.</summary>
    public Task Stands(string stage) => Assertions.Expect(Tab.Locator(".writing-bar .badge").First).ToHaveTextAsync(stage);

    /// <summary>Where readers find the article that is open.</summary>
    internal async Task<string> OnSite(IHand hand)
    {
        var link = Tab.GetByRole(AriaRole.Link, new() { Name = Text.DetailOnSite });
        if (!await link.IsVisibleAsync()) await hand.Turn(this, Text.WritingDetails);
        return new Uri(new Uri(Tab.Url), await link.GetAttributeAsync("href")).AbsolutePath;
    }

    /// <summary>Waits until the editor says that everything is on the server.</summary>
    public Task IsSaved() => Says(Text.WritingSaved);

    public Task Says(string words) => Assertions.Expect(Standing).ToHaveTextAsync(words);

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

    public ValueTask DisposeAsync() => Tab.Context.DisposeAsync();

    Task IsThere() => Tab.Locator("main h1").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });

    void Listen()
    {
        Tab.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") Note($"the console says {message.Type}: {message.Text}");
        };
        Tab.PageError += (_, error) => Note($"a script failed: {error}");
        Tab.Response += (_, response) =>
        {
            if (response.Status >= 400) Note($"a request was answered {response.Status}: {response.Url}");
        };
        Tab.Dialog += async (_, dialog) =>
        {
            Note($"a dialog opened: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    void Note(string complaint)
    {
        lock (complaints) complaints.Add($"{new Uri(Tab.Url).AbsolutePath}: {complaint}");
    }
}
