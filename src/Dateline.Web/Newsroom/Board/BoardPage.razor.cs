using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace Dateline.Web.Newsroom.Board;

/// <summary>One live view of everything in work and published.</summary>
public sealed partial class BoardPage(
    AskBoard ask, FindFilters findFilters, KeepFilter keepFilter, PreferFilter preferFilter, ForgetFilter forgetFilter, TranslateArticle translate,
    NavigationManager navigation, IJSRuntime scripts, TimeProvider clock, ILogger<BoardPage> log) : IAsyncDisposable
{
    const int Stretch = 50;
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(350), Patience = TimeSpan.FromSeconds(10), Typing = TimeSpan.FromMilliseconds(200);

    BoardFilter filter = new();
    BoardFilter? settled;
    BoardLook? look;
    IReadOnlyList<BoardRow> rows = [];
    IReadOnlyList<SavedFilter> savedFilters = [];
    readonly HashSet<long> chosen = [], fresh = [];
    BoardDialogs? dialogs;
    IJSObjectReference? keys;
    LiveLook? live;
    DateTimeOffset now;
    string? words, typed;
    int take = Stretch, search;
    bool isUnsorted, showsKeys;

    protected override async Task OnInitializedAsync()
    {
        savedFilters = await findFilters.Run(Seat.Actor);
        navigation.LocationChanged += Moved;
        await Turn();
        live = new LiveLook(Look, Pause, Patience, clock, log);
        ListenTo(_ => true, live.Again);
        _ = live.Continue(InvokeAsync);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        await using var module = await scripts.InvokeAsync<IJSObjectReference>("import", "/js/newsroom/board.js");
        keys = await module.InvokeAsync<IJSObjectReference>("listen");
    }

    void Moved(object? sender, LocationChangedEventArgs change)
    {
        if (new Uri(change.Location).AbsolutePath == NewsroomAddress.Home) _ = InvokeAsync(Turn);
    }

    /// <summary>Shows what the address says; when it says nothing, the view that they begin with.</summary>
    async Task Turn()
    {
        var asked = new Uri(navigation.Uri).Query;
        filter = BoardFilter.Of(asked.Length == 0 && savedFilters.FirstOrDefault(f => f.IsFirst) is { } first ? first.Query : asked);
        if (filter.Words != typed) words = typed = filter.Words;
        (take, settled) = (Stretch, null);
        chosen.Clear();
        await Try(Look);
    }

    async Task Look()
    {
        var asked = filter;
        var found = await ask.Run(Seat.Actor, asked, take);
        if (asked != filter) return;   // they have turned to something else meanwhile
        now = clock.GetUtcNow();
        var known = found.Rows.Where(row => Seat.Editions.Any(e => e.Id == row.EditionId)).ToList();
        Settle(known, isSame: asked == settled);
        (look, settled) = (found, asked);
        chosen.IntersectWith(rows.Select(row => row.Id));
        StateHasChanged();
    }

    void Settle(IReadOnlyList<BoardRow> found, bool isSame)
    {
        var keepsPlaces = isSame && filter is { Group: BoardGroup.None, View: not BoardView.Due };
        if (isSame) fresh.UnionWith(found.Where(row => row.Changed > now - Patience - Patience && rows.All(other => other.Id != row.Id)).Select(row => row.Id));
        else fresh.Clear();
        rows = keepsPlaces ? SettledRows.Keep(rows, found) : found;
        isUnsorted = !rows.Select(row => row.Id).SequenceEqual(found.Select(row => row.Id));
    }

    Task SortAgain()
    {
        settled = null;
        return Try(Look);
    }

    async Task Search(ChangeEventArgs change)
    {
        var mine = ++search;
        typed = change.Value?.ToString();
        await Task.Delay(Typing, clock);
        if (mine == search) Go(filter with { Words = typed });
    }

    Task More()
    {
        take += Stretch;
        return Try(Look);
    }

    void Choose(long id)
    {
        if (!chosen.Remove(id)) chosen.Add(id);
    }

    async Task Done()
    {
        chosen.Clear();
        await Try(Look);
    }

    Task Translate((BoardRow Row, long Edition) wish) =>
        Try(async () => navigation.NavigateTo(NewsroomAddress.Article(await translate.Run(Seat.Actor, wish.Row.Id, wish.Edition))));

    void Go(BoardFilter other) => navigation.NavigateTo(To(other), replace: true);

    // Whoever begins with a view of their own still comes to everything.
    string To(BoardFilter other) => (other.Query, savedFilters.Any(f => f.IsFirst)) switch
    {
        ("", false) => NewsroomAddress.Home,
        ("", true) => $"{NewsroomAddress.Home}?view={BoardView.All}",
        (var query, _) => $"{NewsroomAddress.Home}?{query}",
    };

    Task SaveFilter(string name) => WithFilters(() => keepFilter.Run(Seat.Actor, name, filter.Query));

    Task Prefer(SavedFilter saved) => WithFilters(() => preferFilter.Run(Seat.Actor, saved.IsFirst ? null : saved.Id));

    Task Forget(SavedFilter saved) => WithFilters(() => forgetFilter.Run(Seat.Actor, saved.Id));

    async Task WithFilters(Func<Task> act)
    {
        if (await Try(act)) savedFilters = await findFilters.Run(Seat.Actor);
    }

    long? GroupOf(BoardRow row) => filter.Group switch
    {
        BoardGroup.Desk => row.DeskId,
        BoardGroup.Storyline => row.StorylineId,
        _ => row.AssigneeId,
    };

    // A storyline is called as in the first edition of those that stand below.
    string HeadOf(BoardRow row) => filter.Group switch
    {
        BoardGroup.Desk => row.Desk ?? Seat.Text.DetailNoDesk,
        BoardGroup.Storyline => rows.Where(other => other.StorylineId == row.StorylineId).MinBy(other => other.EditionId)?.Storyline ?? Seat.Text.BoardNoStoryline,
        _ => row.Assignee ?? Seat.Text.DetailNobody,
    };

    public async ValueTask DisposeAsync()
    {
        Dispose();
        live?.Dispose();
        navigation.LocationChanged -= Moved;
        try
        {
            if (keys is not null)
            {
                await keys.InvokeVoidAsync("end");
                await keys.DisposeAsync();
            }
        }
        catch (Exception e) when (e is JSDisconnectedException or OperationCanceledException)
        {
            // The window is gone, and its keys with it.
        }
    }
}
