using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Web.Newsroom.Parts;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>A form of the settings: it says when it is saved, and when somebody else saved meanwhile; what was entered is not lost by that.</summary>
public abstract class SettingsScreen : Screen
{
    bool isSaving;

    /// <summary>Whether something stands in the form that is not saved.</summary>
    protected bool IsTouched { get; private set; }

    protected bool IsSaved { get; private set; }

    /// <summary>Whether somebody else has saved since the form was read.</summary>
    protected bool IsBehind { get; private set; }

    /// <summary>Why it was not saved, as the person reads it.</summary>
    protected string? Problem { get; private set; }

    /// <summary>Reads the form anew; what was entered is dropped.</summary>
    protected abstract Task Load();

    protected void Touch() => (IsTouched, IsSaved, Problem) = (true, false, null);

    /// <param name="act">What saves.</param>
    /// <param name="whenInvalid">The one thing that can be wrong with what the form lets through, as the person reads it.</param>
    /// <returns>Whether it was saved.</returns>
    protected async Task<bool> Save(Func<Task> act, string? whenInvalid = null)
    {
        if (isSaving) return false;
        (isSaving, IsSaved, Problem) = (true, false, null);
        try
        {
            await act();
            (IsTouched, IsBehind, IsSaved) = (false, false, true);
            return true;
        }
        catch (RefusedException refused) when (refused.Reason == Refusal.Changed)
        {
            IsBehind = true;
            return false;
        }
        catch (RefusedException refused)
        {
            Problem = refused.Reason == Refusal.Invalid && whenInvalid is not null ? whenInvalid : Refusals.Say(Seat.Text, refused);
            return false;
        }
        finally
        {
            isSaving = false;
        }
    }

    /// <summary>The edition that is asked for, else the first in which one may do it; null where there is none.</summary>
    protected long? Chosen(long? asked, Right needs) => asked ?? Seat.Editions.FirstOrDefault(edition => Seat.May(needs, edition.Id))?.Id;

    /// <summary>Begins with what the house has: for the first time, for another subject, or for what somebody else saved.</summary>
    protected async Task Begin()
    {
        (IsTouched, IsBehind, IsSaved, Problem) = (false, false, false, null);
        await Try(Load);
    }

    /// <summary>Shows what others save, unless something is entered here: then it says so.</summary>
    protected void Follow(Func<string, bool> subjects) => ListenTo(subjects, async () =>
    {
        if (isSaving) return;
        if (IsTouched) IsBehind = true;
        else await Try(Load);
        StateHasChanged();
    });
}
