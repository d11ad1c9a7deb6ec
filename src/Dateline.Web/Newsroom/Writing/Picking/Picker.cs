using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Dateline.Web.Newsroom.Accounts;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Writing.Picking;

/// <summary>What all pickers do first.</summary>
static class Picker
{
    const int MostWords = 8;

    /// <returns>The edition; null for whoever has no role in it.</returns>
    public static async Task<Edition?> Open(HttpContext http, DatelineDb db, long edition)
    {
        try
        {
            if (NewsroomCookie.ActorOf(http.User) is not { } actor) return null;
            await actor.Ask(db, Right.Read, edition, http.RequestAborted);
            return await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == edition, http.RequestAborted);
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    /// <summary>What is looked for, as search texts are written.</summary>
    public static IEnumerable<string> Words(string? query) =>
        (query ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(MostWords);
}
