using Microsoft.Playwright;

namespace Dateline.BrowserTests.Support;

/// <summary>A reader with one tab, who notes everything that a page does and should not.</summary>
public sealed class Reader : IAsyncDisposable
{
    const string NoteViolations = """
        window.violations = [];
        addEventListener('securitypolicyviolation', stopped => window.violations.push(`${stopped.violatedDirective} ${stopped.blockedURI}`), true);
        """;

    readonly IBrowserContext context;
    readonly Action<Reader> leave;
    readonly List<string> complaints = [];
    TaskCompletionSource wholePage = new();
    string site = "";
    string? broken;

    Reader(IBrowserContext context, IPage tab, Action<Reader> leave) => (this.context, Tab, this.leave) = (context, tab, leave);

    public IPage Tab { get; }

    /// <summary>What went wrong so far: errors of the console and of scripts, requests that failed, dialogs.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (complaints) return [.. complaints];
        }
    }

    /// <param name="leave">Takes the reader back when the test is done.</param>
    public static async Task<Reader> Arrive(IBrowserContext context, Action<Reader> leave)
    {
        await context.AddInitScriptAsync(NoteViolations);
        var reader = new Reader(context, await context.NewPageAsync(), leave);
        reader.Listen();
        await reader.WaitForTheWholePage();
        return reader;
    }

    /// <summary>Forgets what was before.</summary>
    public async Task Begin(string address, Look look)
    {
        await Tab.GotoAsync("about:blank");
        await context.ClearCookiesAsync();
        await Tab.SetViewportSizeAsync(look.Width, look.Height);
        await Tab.EmulateMediaAsync(new() { ColorScheme = look.Colors });
        site = address;
        lock (complaints) complaints.Clear();
    }

    /// <summary>Opens a page and waits until it is loaded, or has come as far as is asked for.</summary>
    public async Task<IResponse> Open(string path, int status = 200, WaitUntilState until = WaitUntilState.Load)
    {
        // The browser's console calls a page that is not there an error; here it is what was asked for.
        broken = status >= 400 ? path : null;
        wholePage = new TaskCompletionSource();
        var response = (await Tab.GotoAsync(site + path, new() { WaitUntil = until }))!;
        if (response.Status != status) Note($"{path} answered {response.Status} and not {status}");
        return response;
    }

    /// <summary>Names and sites of all cookies that were set.</summary>
    public async Task<IReadOnlyList<string>> Cookies() => [.. (await context.CookiesAsync()).Select(cookie => $"{cookie.Name} of {cookie.Domain}")];

    /// <summary>What the content policy had to stop.</summary>
    public async Task<IReadOnlyList<string>> Violations() => await Tab.EvaluateAsync<string[]>("window.violations");

    public ValueTask DisposeAsync()
    {
        leave(this);
        return ValueTask.CompletedTask;
    }

    // Style comes when the page is there to its last line: what a busy machine shows of half a page is different every time.
    async Task WaitForTheWholePage() => await Tab.RouteAsync("**/*.css", async style =>
    {
        await wholePage.Task;
        await style.ContinueAsync();
    });

    void Listen()
    {
        Tab.DOMContentLoaded += (_, _) => wholePage.TrySetResult();
        Tab.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsTheBrokenPage(message.Text)) Note($"the console says {message.Type}: {message.Text}");
        };
        Tab.PageError += (_, error) => Note($"a script failed: {error}");
        Tab.RequestFailed += (_, request) => Note($"a request failed: {request.Url} ({request.Failure})");
        Tab.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest) Note($"a request was answered {response.Status}: {response.Url}");
        };
        Tab.Dialog += async (_, dialog) =>
        {
            Note($"a dialog opened: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    bool IsTheBrokenPage(string message) => broken is not null && message.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal);

    void Note(string complaint)
    {
        lock (complaints) complaints.Add(complaint);
    }
}
