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
            if (asset.IsPublic && !asset.IsHeld(turn.Now)) await PublishAsset.Within(turn, asset, cancel);
        }
        var address = await ItemAddress.Of(hand, turn.Db, cancel);
        return assets.Count > 0 ? new(item.Uri, item.Version, Outcome.Updated, address, hand.Problems) : new(item.Uri, item.Version, Outcome.Unchanged, address, []);
    }
}
