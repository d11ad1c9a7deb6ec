using Microsoft.Playwright;

namespace Dateline.BrowserTests.Support;

/// <summary>A reader with one tab, who notes everything that a page does and should not.</summary>
public sealed class Reader : IAsyncDisposable
{
    readonly IBrowserContext context;
    readonly List<string> complaints = [];
    string? broken;

    Reader(IBrowserContext context, IPage tab) => (this.context, Tab) = (context, tab);

    public IPage Tab { get; }

    /// <summary>What went wrong so far: errors of the console and of scripts, requests that failed, dialogs.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (complaints) return [.. complaints];
        }
    }

    public static async Task<Reader> Arrive(IBrowserContext context)
    {
        var reader = new Reader(context, await context.NewPageAsync());
        reader.Listen();
        return reader;
    }

    /// <summary>Opens a page and waits until it is loaded.</summary>
    public async Task<IResponse> Open(string path, int status = 200)
    {
        // The browser's console calls a page that is not there an error; here it is what was asked for.
        broken = status >= 400 ? path : null;
        var response = (await Tab.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load }))!;
        if (response.Status != status) Note($"{path} answered {response.Status} and not {status}");
        return response;
    }

    /// <summary>Names and sites of all cookies that were set.</summary>
    public async Task<IReadOnlyList<string>> Cookies() => [.. (await context.CookiesAsync()).Select(cookie => $"{cookie.Name} of {cookie.Domain}")];

    public ValueTask DisposeAsync() => context.DisposeAsync();

    void Listen()
    {
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
