using Dateline.Accounts;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace Dateline.Web.Newsroom.Board;

/// <summary>One live view of everything in work and published.</summary>
public sealed partial class BoardPage(AskBoard ask, FindFilters findFilters, KeepFilter keepFilter, ForgetFilter forgetFilter, NavigationManager navigation, IJSRuntime scripts, TimeProvider clock) : IAsyncDisposable
{
    const int Stretch = 50;
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300), SafetyNet = TimeSpan.FromSeconds(10);

    BoardFilter filter = new();
    BoardLook? look;
    IReadOnlyList<SavedFilter> savedFilters = [];
    IJSObjectReference? keys;
    readonly CancellationTokenSource leaving = new();
    DateTimeOffset now;
    int take = Stretch, search;
    bool isLooking, isStale, showsKeys;

    protected override async Task OnInitializedAsync()
    {
        navigation.LocationChanged += Moved;
        filter = FilterOfAddress();
        savedFilters = await findFilters.Run(Seat.Actor);
        await Look();
        ListenTo(_ => true, Again);
        _ = LookNowAndThen();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        await using var module = await scripts.InvokeAsync<IJSObjectReference>("import", "/js/newsroom/board.js");
        keys = await module.InvokeAsync<IJSObjectReference>("listen");
    }

    BoardFilter FilterOfAddress() => BoardFilter.Of(new Uri(navigation.Uri).Query);

    void Moved(object? sender, LocationChangedEventArgs change)
    {
        if (new Uri(change.Location).AbsolutePath != NewsroomAddress.Home) return;
        (filter, take) = (FilterOfAddress(), Stretch);
        _ = InvokeAsync(Look);
    }

    // Many rings become one look; what rings while it is looked is looked for after it.
    async Task Again()
    {
        isStale = true;
        if (isLooking) return;
        isLooking = true;
        try
        {
            while (isStale && !leaving.IsCancellationRequested)
            {
                isStale = false;
                await Look();
                await Task.Delay(Pause, clock, leaving.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The screen is left.
        }
        finally
        {
            isLooking = false;
        }
    }

    async Task LookNowAndThen()
    {
        using var timer = new PeriodicTimer(SafetyNet, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(leaving.Token)) await InvokeAsync(Look);
        }
        catch (OperationCanceledException)
        {
            // The screen is left.
        }
    }

    async Task Look()
    {
        now = clock.GetUtcNow();
        await Try(async () => look = await ask.Run(Seat.Actor, filter, take));
        StateHasChanged();
    }

    async Task Search(ChangeEventArgs change)
    {
        var mine = ++search;
        await Task.Delay(Pause, clock);
        if (mine == search) Go(filter with { Words = change.Value?.ToString() });
    }

    Task More()
    {
        take += Stretch;
        return Look();
    }

    void Go(BoardFilter other) => navigation.NavigateTo(To(other), replace: true);

    static string To(BoardFilter other) => other.Query.Length == 0 ? NewsroomAddress.Home : $"{NewsroomAddress.Home}?{other.Query}";

    async Task SaveFilter(string name)
    {
        if (await Try(() => keepFilter.Run(Seat.Actor, name, filter.Query))) savedFilters = await findFilters.Run(Seat.Actor);
    }

    async Task Forget(SavedFilter saved)
    {
        if (await Try(() => forgetFilter.Run(Seat.Actor, saved.Id))) savedFilters = await findFilters.Run(Seat.Actor);
    }

    string Say(BoardView view) => view switch
    {
        BoardView.Mine => Seat.Text.BoardMine,
        BoardView.WaitsForMe => Seat.Text.BoardWaitsForMe,
        BoardView.Due => Seat.Text.BoardDue,
        _ => Seat.Text.BoardEverything,
    };

    public async ValueTask DisposeAsync()
    {
        Dispose();
        navigation.LocationChanged -= Moved;
        await leaving.CancelAsync();
        try
        {
            if (keys is not null)
            {
                await keys.InvokeVoidAsync("end");
                await keys.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The window is gone, and its keys with it.
        }
        leaving.Dispose();
    }
}
