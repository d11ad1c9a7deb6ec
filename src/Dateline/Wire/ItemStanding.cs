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
            .Select(i => new { i.Version, i.VersionCreated, i.Outcome }).ToListAsync(cancel);
        var dated = item with { Version = VersionOf(item) };
        var isOlder = before.Any(i => dated.VersionComparedTo(i.Version, i.VersionCreated) < 0);
        if (before.Find(i => dated.VersionComparedTo(i.Version, i.VersionCreated) == 0) is not { } same) return isOlder ? Standing.Older : Standing.New;

        // A withdrawal counts even where its sender forgot to count its version up.
        var withdraws = item.PubStatus == NinjsPubStatus.Canceled && same.Outcome != Outcome.Withdrawn;
        return withdraws && !isOlder ? Standing.New : Standing.Known;
    }

    public static async Task Record(NinjsItem item, string payload, Outcome outcome, LedgerTurn turn, CancellationToken cancel)
    {
        var version = VersionOf(item);
        var record = await turn.Db.Set<WireItem>().SingleOrDefaultAsync(i => i.Uri == item.Uri && i.Version == version, cancel);
        if (record is null) turn.Db.Add(record = new WireItem { Uri = item.Uri, Version = version, VersionCreated = item.VersionCreated });
        (record.Received, record.Outcome) = (turn.Now, outcome);
        record.Payload = payload.Replace('\0', '\uFFFD');   // PostgreSQL keeps no NUL in text
    }

    /// <summary>What tells the item's versions apart. Without a version it is the time of the version; without both there is but one.</summary>
    internal static string VersionOf(NinjsItem item) => item.Version ?? item.VersionCreated?.ToString("O") ?? "1";
}
