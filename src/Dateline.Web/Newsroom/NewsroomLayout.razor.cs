using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Web.Newsroom.Accounts;
using Dateline.Web.Newsroom.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace Dateline.Web.Newsroom;

/// <summary>What stands around every screen; it seats whoever came in.</summary>
public sealed partial class NewsroomLayout(NavigationManager navigation, TakeSeat takeSeat, NewsroomBell bell) : IDisposable
{
    Seat? seat;
    bool isDark;
    ErrorBoundary? boundary;

    [CascadingParameter] Task<AuthenticationState> Authentication { get; set; } = null!;

    string Here => new Uri(navigation.Uri).PathAndQuery.TrimStart('/');

    protected override async Task OnInitializedAsync()
    {
        navigation.LocationChanged += Recover;
        bell.Rung += SitDownAgain;
        await SitDown();
    }

    async Task SitDown()
    {
        if (NewsroomCookie.ActorOf((await Authentication).User) is not { } actor) return;
        try
        {
            seat = await takeSeat.Run(actor);
        }
        catch (RefusedException)
        {
            navigation.NavigateTo(NewsroomAddress.SignIn, forceLoad: true);
        }
    }

    void Recover(object? sender, LocationChangedEventArgs change) => boundary?.Recover();

    // What the editions are called, and who may do what, changes under open screens.
    void SitDownAgain(string subject)
    {
        if (subject != People.Subject && !subject.StartsWith("edition/", StringComparison.Ordinal)) return;
        _ = InvokeAsync(async () =>
        {
            await SitDown();
            StateHasChanged();
        });
    }

    public void Dispose()
    {
        navigation.LocationChanged -= Recover;
        bell.Rung -= SitDownAgain;
    }
}
