using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Delivery;

/// <summary>For whoever watches the process: is it alive, and can it do its work.</summary>
static class Health
{
    public static IResult Alive() => TypedResults.Text("alive\n");

    public static async Task<IResult> Ready(IDbContextFactory<DatelineDb> dbs, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        return await db.Database.CanConnectAsync(cancel)
            ? TypedResults.Text("ready\n")
            : TypedResults.Text("the database does not answer\n", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
