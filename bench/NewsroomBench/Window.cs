using System.Buffers;
using System.Text;
using System.Text.Json;
using Dateline.Kernel.Body;
using Microsoft.Playwright;

namespace Dateline.Bench.Newsroom;

/// <summary>A browser window in which somebody works; it tells how long things took in it.</summary>
sealed class Window : IAsyncDisposable
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];
    static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    readonly IPlaywright playwright;
    readonly IBrowser browser;
    readonly IPage page, plain;
    readonly SeededNewsroom newsroom;
    readonly string address;
    int textEdits;

    Window(IPlaywright playwright, IBrowser browser, IPage page, IPage plain, string address, SeededNewsroom newsroom) =>
        (this.playwright, this.browser, this.page, this.plain, this.address, this.newsroom) = (playwright, browser, page, plain, address, newsroom);

    public static async Task<Window> Open(string address, SeededNewsroom newsroom)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Arguments });
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await page.GotoAsync($"{address}/newsroom/sign-in");
        await page.FillAsync("input[name=email]", newsroom.Email);
        await page.FillAsync("input[name=password]", newsroom.Password);
        await page.ClickAsync("main button[type=submit], form button");
        await page.WaitForURLAsync($"{address}/newsroom");
        var plain = await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        return new Window(playwright, browser, page, plain, address, newsroom);
    }

    public async Task<double[]> KeysInTheEditor(int keys)
    {
        await page.BringToFrontAsync();
        await page.GotoAsync($"{address}/newsroom/articles/{newsroom.LongDraft}");
        return await Type(page, ".surface [contenteditable=true]", keys);
    }

    public async Task<double[]> KeysInAPlainPage(int keys)
    {
        await plain.BringToFrontAsync();
        var text = string.Concat(SeededNewsroom.Body(SeededNewsroom.LongWords).Blocks.OfType<Paragraph>().Select(p => $"<p>{p.Text.Plain}</p>"));
        await plain.GotoAsync("about:blank");
        await plain.SetContentAsync($"<div contenteditable=\"true\" style=\"font: 20px/1.6 serif; max-width: 40rem; margin: auto\">{text}</div>");
        return await Type(plain, "[contenteditable=true]", keys);
    }

    // In the middle of the text, as fast as a good typist.
    static async Task<double[]> Type(IPage page, string surface, int keys)
    {
        var middle = page.Locator($"{surface} p").Nth(SeededNewsroom.LongWords / 100);
        await middle.ClickAsync();
        await page.EvaluateAsync(WindowScripts.TimeKeys, surface);
        for (var key = 0; key < keys; key++)
        {
            await page.Keyboard.PressAsync(key % 6 == 5 ? "Space" : ((char)('a' + (key % 26))).ToString());
            await page.WaitForTimeoutAsync(60);
        }
        return await page.EvaluateAsync<double[]>("() => window.timed");
    }

    /// <summary>From the own page of whoever works there, by the link in the header.</summary>
    public async Task<double[]> OpenTheBoard(int times)
    {
        List<double> found = [];
        await page.BringToFrontAsync();
        await page.GotoAsync($"{address}/newsroom/me");
        for (var time = 0; time < times; time++)
        {
            await page.Locator("main h1").First.WaitForAsync();
            await page.WaitForTimeoutAsync(200);
            var timing = page.EvaluateAsync<double>(WindowScripts.TimeBoard);
            await page.Locator("header a[href='/newsroom']").First.ClickAsync();
            found.Add(await timing);
            await page.Locator("header a[href='/newsroom/me']").First.ClickAsync();
            await page.WaitForURLAsync($"{address}/newsroom/me");
        }
        return [.. found];
    }

    public async Task<double[]> OpenAList(PeerSite peer, int times)
    {
        await page.GotoAsync($"{address}/newsroom");
        await page.Locator("main a[href*='/newsroom/articles/']").First.WaitForAsync();
        peer.Rows = await page.EvaluateAsync<string>(WindowScripts.CopyRows);
        await plain.BringToFrontAsync();
        List<double> found = [];
        for (var time = 0; time < times; time++)
        {
            await plain.GotoAsync(peer.Address);
            await plain.WaitForTimeoutAsync(200);
            await plain.EvaluateAsync(WindowScripts.MarkClick);
            await plain.ClickAsync("#go");
            found.Add(await plain.EvaluateAsync<double>(WindowScripts.SinceClick));
        }
        return [.. found];
    }

    public async Task<double[]> Save(int times)
    {
        await page.BringToFrontAsync();
        await page.GotoAsync($"{address}/newsroom/me");
        var answer = await page.EvaluateAsync<JsonElement>(WindowScripts.TimeSaves, new { address = $"/newsroom/drafts/{newsroom.OtherDraft}", times, textEdits, text = Text() });
        textEdits = answer.GetProperty("textEdits").GetInt32();
        return [.. answer.GetProperty("timed").EnumerateArray().Select(time => time.GetDouble())];
    }

    static string Text()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("headline", "");
            json.WriteString("standfirst", "");
            json.WriteNull("dateline");
            json.WriteNull("lead");
            json.WritePropertyName("body");
            BodyWriter.Write(json, SeededNewsroom.Body(SeededNewsroom.LongWords));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    static string Chromium() => Environment.GetEnvironmentVariable("CHROMIUM")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("There is no Chromium: install it (apt-get install chromium) or name it with CHROMIUM.");

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
