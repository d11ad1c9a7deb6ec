using Dateline.Ledger;
using Dateline.Mediabank;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>For an item that is here already: nothing, unless a picture's file that was missing has come.</summary>
static class ImportMissingFiles
{
    public static async Task<ImportResult> Within(LedgerTurn turn, ItemInHand hand, CancellationToken cancel)
    {
        var item = hand.Item;
        var uris = hand.Files.Keys.ToList();
        var assets = await turn.Db.Set<Asset>().Where(a => uris.Contains(a.Uri!) && a.Sha256 == null && !a.IsWithdrawn).ToListAsync(cancel);
        foreach (var asset in assets)
        {
            asset.Describe(asset.Draft with { File = hand.Files[asset.Uri!] }, asset.SupplierId);
            if (asset.PublicRevision is not null) await PublishAsset.Within(turn, asset, cancel);
        }
        return new(item.Uri, item.Version, assets.Count > 0 ? Outcome.Updated : Outcome.Unchanged, await ItemAddress.Of(item, turn.Db, cancel), []);
    }
}
