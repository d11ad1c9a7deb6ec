using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Parts;

/// <summary>A line or some lines to write in. What is typed is handed on by itself a moment after the last key, and never later than three seconds after the first.</summary>
public sealed partial class TextField(TimeProvider clock)
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700), Longest = TimeSpan.FromSeconds(3);

    readonly string id = "f" + Guid.CreateVersion7().ToString("N")[^12..];
    string shown = "";
    DateTimeOffset? since;
    CancellationTokenSource? waiting;

    [Parameter, EditorRequired] public required string Label { get; set; }
    [Parameter] public string? Value { get; set; }
    [Parameter] public EventCallback<string> Changed { get; set; }
    [Parameter] public string? Hint { get; set; }
    [Parameter] public int Lines { get; set; } = 1;
    [Parameter] public int MaxLength { get; set; } = 1000;
    [Parameter] public bool Disabled { get; set; }

    /// <summary>The id of a list of what could be meant.</summary>
    [Parameter] public string? List { get; set; }

    string? HintId => Hint is null ? null : id + "h";

    // What somebody is typing is never taken from under their hands.
    protected override void OnParametersSet()
    {
        if (since is null) shown = Value ?? "";
    }

    async Task Typed(ChangeEventArgs change)
    {
        shown = change.Value?.ToString() ?? "";
        since ??= clock.GetUtcNow();
        if (waiting is not null) await waiting.CancelAsync();
        waiting = new CancellationTokenSource();
        var left = since.Value + Longest - clock.GetUtcNow();
        try
        {
            await Task.Delay(left < Pause ? (left > TimeSpan.Zero ? left : TimeSpan.Zero) : Pause, clock, waiting.Token);
        }
        catch (OperationCanceledException)
        {
            return;   // another key came first
        }
        await Flush();
    }

    async Task Flush()
    {
        if (since is null) return;
        since = null;
        if (waiting is not null) await waiting.CancelAsync();
        if (shown != (Value ?? "")) await Changed.InvokeAsync(shown);
    }

    public void Dispose() => waiting?.Dispose();
}
