using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Whether an agency has begun.</summary>
sealed class FindBeginnings(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<bool> IsSetUp(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        return await db.Set<Account>().AnyAsync(cancel);
    }

    public async Task<bool> HasEdition(CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        return await db.Set<Edition>().AnyAsync(cancel);
    }
}
