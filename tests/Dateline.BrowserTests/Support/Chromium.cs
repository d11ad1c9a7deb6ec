using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Dateline.BrowserTests.Support;

/// <summary>The browser of the machine; none is ever downloaded.</summary>
public sealed class Chromium : IAsyncDisposable
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    readonly IPlaywright playwright;
    readonly IBrowser browser;
    readonly ConcurrentBag<Reader> scripted = [], plain = [];

    Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static async Task<Chromium> Start()
    {
        var playwright = await Playwright.CreateAsync();
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Find(), Args = Arguments }));
    }

    /// <summary>A reader who has never been here before. When done with, the next one gets the same window: to open one takes longer than most tests.</summary>
    public async Task<Reader> NewReader(string site, Look look, bool withScripts = true)
    {
        var free = withScripts ? scripted : plain;
        if (!free.TryTake(out var reader)) reader = await Reader.Arrive(await browser.NewContextAsync(new() { JavaScriptEnabled = withScripts, ReducedMotion = ReducedMotion.Reduce }), free.Add);
        await reader.Begin(site, look);
        return reader;
    }

    /// <summary>A window of somebody who signs in, as it comes from the shelf: a page whose scripts wait for its style cannot be held back as a reader's are.</summary>
    public Task<IBrowserContext> NewWindow(Look look) => browser.NewContextAsync(new()
    {
        ViewportSize = new() { Width = look.Width, Height = look.Height }, ColorScheme = look.Colors, ReducedMotion = ReducedMotion.Reduce,
    });

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    static string Find() => Environment.GetEnvironmentVariable("CHROMIUM")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("There is no Chromium: install it (apt-get install chromium) or name it with CHROMIUM.");
}
