using Dateline.Accounts;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Newsroom.Notices;

/// <summary>Says in the header how much somebody has not read, and shows it.</summary>
public sealed partial class NoticeBell(FindNotices find, ReadNotices read, NavigationManager navigation, TimeProvider clock, ILogger<NoticeBell> log)
{
    const int Most = 99;
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1), Patience = TimeSpan.FromSeconds(30);

    ToldNotices told = new([], 0);
    LiveLook? live;
    bool isOpen;

    protected override async Task OnInitializedAsync()
    {
        live = new LiveLook(Look, Pause, Patience, clock, log);
        // Notices come with acts on articles, and whoever did one rings for the article.
        ListenTo(subject => subject.StartsWith("article/", StringComparison.Ordinal) || subject == ReadNotices.SubjectOf(Seat.Account), live.Again);
        _ = live.Continue(InvokeAsync);
        await Try(Look);
    }

    async Task Look()
    {
        told = await find.Run(Seat.Actor, onlyCount: !isOpen);
        StateHasChanged();
    }

    Task Open()
    {
        isOpen = true;
        return Try(Look);
    }

    void Close() => isOpen = false;

    Task ReadAll() => Try(() => read.Run(Seat.Actor, null));

    async Task Follow(Notice notice)
    {
        await Try(() => read.Run(Seat.Actor, notice.Id));
        Close();
        if (NewsroomAddress.Of(notice.Subject) is { } address) navigation.NavigateTo(address);
    }

    public override void Dispose()
    {
        live?.Dispose();
        base.Dispose();
    }
}
