using Dateline.Accounts;
using Dateline.Kernel;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dateline.Web.Newsroom.Parts;

/// <summary>What every screen of the newsroom has: who sits before it, and a way to do things that may be refused.</summary>
public abstract class Screen : ComponentBase, IDisposable
{
    Action<string>? listening;

    [CascadingParameter] public Seat Seat { get; set; } = null!;
    [Inject] protected ISnackbar Messages { get; set; } = null!;
    [Inject] protected NewsroomBell Bell { get; set; } = null!;

    /// <summary>Does something; when the house refuses it, says why and goes on.</summary>
    /// <returns>Whether it was done.</returns>
    protected async Task<bool> Try(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (RefusedException refused)
        {
            Messages.Add(Refusals.Say(Seat.Text, refused), Severity.Warning);
            return false;
        }
    }

    /// <summary>Calls back, on the screen's own thread, when something changes that the screen shows.</summary>
    protected void ListenTo(Func<string, bool> subjects, Func<Task> look)
    {
        listening = subject => { if (subjects(subject)) _ = InvokeAsync(look); };
        Bell.Rung += listening;
    }

    public virtual void Dispose()
    {
        if (listening is not null) Bell.Rung -= listening;
        GC.SuppressFinalize(this);
    }
}
