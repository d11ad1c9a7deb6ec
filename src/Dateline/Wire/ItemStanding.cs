using System.Text;
using Dateline.Ledger;
using Dateline.NewsFormats.Ninjs;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>How an item stands to what came before under its name.</summary>
public enum Standing { New, Known, Older }

public static class ItemStanding
{
    public static async Task<Standing> Of(NinjsItem item, DatelineDb db, CancellationToken cancel)
    {
        var before = await db.Set<WireItem>().AsNoTracking().Where(i => i.Uri == item.Uri)
            .Select(i => new { i.Version, i.VersionCreated }).ToListAsync(cancel);
        if (before.Any(i => i.Version == VersionOf(item))) return Standing.Known;
        return before.Any(i => item.VersionComparedTo(i.Version, i.VersionCreated) < 0) ? Standing.Older : Standing.New;
    }

    public static void Record(NinjsItem item, byte[] payload, Outcome outcome, LedgerTurn turn) => turn.Db.Add(new WireItem
    {
        Uri = item.Uri,
        Version = VersionOf(item),
        VersionCreated = item.VersionCreated,
        Received = turn.Now,
        Outcome = outcome,
        Payload = Encoding.UTF8.GetString(payload).Replace('\0', '\uFFFD'),   // PostgreSQL keeps no NUL in text
    });

    static string VersionOf(NinjsItem item) => item.Version ?? "1";
}
