using Dateline.Kernel;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Mediabank.Clearing;
using Dateline.Mediabank.Collecting;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Mediabank;

/// <summary>Makes a picture public, or makes its new caption, credit or file public.</summary>
public sealed class PublishAsset(IDbContextFactory<DatelineDb> dbs, LedgerWriter ledger)
{
    public async Task Run(long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await using var turn = await ledger.Begin(db, cancel);
        var asset = await db.Set<Asset>().SingleOrDefaultAsync(a => a.Id == id, cancel)
            ?? throw new RefusedException($"There is no picture {id}.");

        await Within(turn, asset, cancel);
        await turn.Commit(cancel);
    }

    /// <summary>As a part of a turn that publishes more; does nothing when readers see this content already.</summary>
    public static async Task Within(LedgerTurn turn, Asset asset, CancellationToken cancel)
    {
        var shown = await turn.Db.Set<PublishedAsset>().FindAsync([asset.Id], cancel);
        var supplier = await turn.Db.Set<Supplier>().SingleAsync(s => s.Id == asset.SupplierId, cancel);
        if (asset.EmbargoUntil > turn.Now) throw new RefusedException($"The picture is under embargo until {asset.EmbargoUntil:u}.");
        await SettleRights.Look(turn.Db, asset, supplier, turn.Now, cancel);
        if (asset.IsBarred)
        {
            await RetractAsset.TakeAway(turn, asset, cancel);
            return;
        }

        var content = await Told(turn.Db, asset, supplier, cancel);
        var document = Documents.Write(content);
        if (shown is { IsWithdrawn: false } && Documents.Write(shown.Content) == document)
        {
            asset.HoldUntil(null);
            return;
        }

        var kind = shown is null ? EntryKind.Publish : shown.IsWithdrawn ? EntryKind.Restore : EntryKind.Update;
        var entry = await turn.Append(kind, asset.Subject, null, document, cancel);
        asset.Publish(entry.Revision, turn.Now);

        if (shown is null) turn.Db.Add(shown = new PublishedAsset { AssetId = asset.Id, Published = turn.Now });
        shown.Revision = entry.Revision;
        shown.Sha256 = content.Shown?.Sha256;
        shown.IsWithdrawn = false;
        shown.IsOffered = content.IsOffered;
        shown.ReportageId = content.Reportage?.Id;
        shown.Content = content;
        shown.Words = AssetWords.Public(content);
    }

    /// <summary>The draft, with what readers are told beside it: the credit, the rights, the reportage as they stand now.</summary>
    static async Task<AssetContent> Told(DatelineDb db, Asset asset, Supplier supplier, CancellationToken cancel)
    {
        var rights = asset.Rights;
        var reportage = asset.ReportageId is { } id ? await db.Set<Reportage>().FindAsync([id], cancel) : null;
        return asset.Draft with
        {
            IsOffered = supplier.IsOwn,
            Credits = supplier.Credits,
            Expires = rights.Expires,
            Reportage = reportage is null ? null : new(reportage.Id, reportage.Titles),
            Rights = asset.StatedRights is null ? null : new PublicRights(
                rights.UsageTerms.Count > 0 ? rights.UsageTerms : null, rights.Restrictions,
                rights.Territories.Allow.Count > 0 ? rights.Territories.Allow : null, rights.Territories.Deny.Count > 0 ? rights.Territories.Deny : null),
        };
    }

    /// <summary>
    /// A picture goes out with the first article or storyline that shows it, and not before;
    /// one under an embargo of its own waits for that.
    /// </summary>
    public static async Task Waiting(LedgerTurn turn, IEnumerable<long> used, CancellationToken cancel)
    {
        var numbers = used.Distinct().ToList();
        var waiting = await turn.Db.Set<Asset>().Where(a => numbers.Contains(a.Id) && a.PublicRevision == null && !a.IsWithdrawn && a.Deleted == null).ToListAsync(cancel);
        foreach (var asset in waiting.Where(a => !(a.EmbargoUntil > turn.Now))) await Within(turn, asset, cancel);
    }
}
