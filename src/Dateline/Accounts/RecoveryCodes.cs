using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Accounts;

/// <summary>The recovery codes of a person: all are made anew, or all go.</summary>
static class RecoveryCodes
{
    /// <summary>Saves what else is to be saved, in one transaction with them.</summary>
    /// <returns>The new ones, which are kept nowhere.</returns>
    public static async Task<IReadOnlyList<string>> Replace(DatelineDb db, long account, CancellationToken cancel)
    {
        var codes = Enumerable.Range(0, RecoveryCode.Count).Select(_ => RecoveryCode.New()).ToList();
        db.AddRange(codes.Select(code => new RecoveryCode { AccountId = account, Hash = RecoveryCode.HashOf(code) }));
        await SaveWithout(db, account, cancel);
        return codes;
    }

    public static async Task SaveWithout(DatelineDb db, long account, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Set<RecoveryCode>().Where(c => c.AccountId == account).ExecuteDeleteAsync(cancel);
        await db.SaveOrRefuse(cancel);
        await transaction.CommitAsync(cancel);
    }
}
