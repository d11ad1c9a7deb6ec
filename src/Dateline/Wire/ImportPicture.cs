using Dateline.Ledger;
using Dateline.Mediabank;
using Dateline.NewsFormats.Ninjs;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>A picture item becomes an asset of the mediabank.</summary>
static class ImportPicture
{
    public static async Task<ImportResult> Within(LedgerTurn turn, ItemInHand hand, CancellationToken cancel)
    {
        var item = hand.Item;
        if (item.PubStatus == NinjsPubStatus.Canceled)
        {
            var gone = await turn.Db.Set<Asset>().SingleOrDefaultAsync(a => a.Uri == item.Uri, cancel);
            if (gone is null) hand.Problems.Add("There was no such picture to withdraw.");
            else await WithdrawAsset.Within(turn, gone, cancel);
            return Result(Outcome.Withdrawn, null);
        }

        if (item.Bodies.Count > 0) hand.Problems.Add("A picture has no body; it is kept with the item and not shown.");
        var isNew = !await turn.Db.Set<Asset>().AnyAsync(a => a.Uri == item.Uri, cancel);
        var asset = await WirePictures.Bring(turn, hand, item, whole: true, cancel);
        if (asset.Draft.File is null) hand.Problems.Add("The picture's file is not beside the item; the picture appears when it comes.");

        if (item.PubStatus == NinjsPubStatus.Withheld || item.EmbargoedUntil > turn.Now)
        {
            asset.HoldUntil(item.PubStatus == NinjsPubStatus.Withheld ? DateTimeOffset.MaxValue : item.EmbargoedUntil);
            return Result(Outcome.Held, null);
        }
        asset.HoldUntil(null);
        await PublishAsset.Within(turn, asset, cancel);
        return Result(isNew ? Outcome.Created : Outcome.Updated, AssetAddress.Of(hand.Edition.Key, asset.Id));

        ImportResult Result(Outcome outcome, string? address) => new(item.Uri, item.Version, outcome, address, hand.Problems);
    }
}
