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
        var before = await turn.Db.Set<Asset>().SingleOrDefaultAsync(a => a.Uri == item.Uri, cancel);
        if (item.PubStatus == NinjsPubStatus.Canceled)
        {
            if (before is null) hand.Say("There was no such picture to withdraw.");
            else await RetractAsset.Within(turn, before, cancel);
            return Result(Outcome.Withdrawn, null);
        }

        if (item.Bodies.Count > 0) hand.Say("A picture has no body; it is kept with the item and not shown.");
        var asset = await WirePictures.Bring(turn, hand, item, whole: true, cancel);
        if (asset.Draft.File is null) hand.Say("The picture's file is not beside the item; the picture appears when it comes.");

        if (item.PubStatus == NinjsPubStatus.Withheld)
        {
            if (asset.IsPublic) await RetractAsset.Within(turn, asset, cancel);
            asset.HoldUntil(DateTimeOffset.MaxValue);
            return Result(Outcome.Held, null);
        }
        if (item.EmbargoedUntil is { } embargo && embargo > turn.Now)
        {
            asset.HoldUntil(embargo);
            return Result(Outcome.Held, await ItemAddress.Of(hand, turn.Db, cancel));
        }
        asset.HoldUntil(null);
        await PublishAsset.Within(turn, asset, cancel);
        return Result(before is null ? Outcome.Created : Outcome.Updated, AssetAddress.Of(hand.Edition.Key, asset.Id));

        ImportResult Result(Outcome outcome, string? address) => new(item.Uri, item.Version, outcome, address, hand.Problems);
    }
}
