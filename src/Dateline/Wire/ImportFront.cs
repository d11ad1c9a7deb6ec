using Dateline.Fronts;
using Dateline.Kernel.Body;
using Dateline.Ledger;
using Dateline.NewsFormats.Ninjs;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>A composite item with profile <c>front</c> arranges the front of an edition or of one of its sections.</summary>
static class ImportFront
{
    public static async Task<ImportResult> Within(LedgerTurn turn, ItemInHand hand, CancellationToken cancel)
    {
        var (item, edition) = (hand.Item, hand.Edition);
        var section = WireSections.For(hand) ?? "";
        var front = await turn.Db.Set<Front>().SingleOrDefaultAsync(f => f.EditionId == edition.Id && f.Section == section, cancel);
        var isNew = front is null;
        if (front is null) turn.Db.Add(front = new Front(edition.Id, section));

        var isCanceled = item.PubStatus == NinjsPubStatus.Canceled;
        front.Arrange(new FrontContent(isCanceled ? [] : [.. item.Associations.Select(a => new Slot(new Related(Uri: a.Item.Uri), a.Rel == "lead"))]));
        await turn.Db.SaveChangesAsync(cancel);
        await PublishFront.Within(turn, front, cancel);

        var address = section.Length == 0 ? $"/{edition.Key}" : $"/{edition.Key}/{section}";
        return new(item.Uri, item.Version, isCanceled ? Outcome.Withdrawn : isNew ? Outcome.Created : Outcome.Updated, address, hand.Problems);
    }
}
