using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dateline.Web.Newsroom.Parts;

/// <summary>That an item was dragged.</summary>
/// <param name="At">Its place among the others of the zone, from 0.</param>
public sealed record ItemDropped(string Item, string Zone, int At);

/// <summary>That an item was moved by the keys: 1 is down, -1 up.</summary>
public sealed record ItemNudged(string Item, int By);

/// <summary>Tells where somebody drags items to, and when they move one with Alt and the arrow keys. It moves nothing itself.</summary>
public sealed partial class Arrangement(IJSRuntime scripts) : IAsyncDisposable
{
    ElementReference host;
    DotNetObjectReference<Arrangement>? self;
    IJSObjectReference? dragging;

    [Parameter] public string? Class { get; set; }
    [Parameter, EditorRequired] public required RenderFragment ChildContent { get; set; }
    [Parameter] public EventCallback<ItemDropped> OnDrop { get; set; }
    [Parameter] public EventCallback<ItemNudged> OnNudge { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        self = DotNetObjectReference.Create(this);
        await using var module = await scripts.InvokeAsync<IJSObjectReference>("import", "/js/newsroom/drag.js");
        dragging = await module.InvokeAsync<IJSObjectReference>("arrange", host, self);
    }

    [JSInvokable] public Task Drop(string item, string zone, int at) => OnDrop.InvokeAsync(new ItemDropped(item, zone, at));

    [JSInvokable] public Task Nudge(string item, int by) => OnNudge.InvokeAsync(new ItemNudged(item, by));

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (dragging is not null)
            {
                await dragging.InvokeVoidAsync("stop");
                await dragging.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The window is gone.
        }
        self?.Dispose();
    }
}
