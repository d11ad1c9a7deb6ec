using System.Data;
using System.Data.Common;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>Acts whose rule spans several rows, such as the last administrator's: done as if one after the other.</summary>
public static class Serially
{
    /// <exception cref="RefusedException">Somebody else was quicker.</exception>
    public static async Task<T> Run<T>(DatelineDb db, Func<Task<T>> act, CancellationToken cancel)
    {
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancel);
            var result = await act();
            await transaction.CommitAsync(cancel);
            return result;
        }
        catch (Exception e) when (IsConflict(e))
        {
            throw new RefusedException("Somebody else changed this at the same moment. Look again.", Refusal.Changed);
        }
    }

    // A unique key that the quicker one took, or 40001 and 40P01, with which the server ends one of two. EF Core wraps them.
    static bool IsConflict(Exception? e) => e is DbUpdateException or DbException { SqlState: "40001" or "40P01" } || e is InvalidOperationException && IsConflict(e.InnerException);
}
