using Dateline.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Platform.Data;

/// <summary>Saving what somebody else may be saving, too.</summary>
public static class Saving
{
    const int Attempts = 25;   // each time somebody else is the quicker one, so one of many comes last

    /// <summary>Saves, or says that somebody else was quicker.</summary>
    public static async Task SaveOrRefuse(this DatelineDb db, CancellationToken cancel)
    {
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RefusedException("Somebody else changed this at the same moment. Look again.", Refusal.Changed);
        }
    }

    /// <summary>Does the whole act again on what the quicker one left, for acts that change their own part of a row only.</summary>
    public static async Task<T> Again<T>(Func<Task<T>> act)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await act();
            }
            catch (RefusedException e) when (e.Reason == Refusal.Changed && attempt < Attempts)
            {
            }
            catch (DbUpdateException) when (attempt < Attempts)   // two that were both the first
            {
            }
        }
    }
}
