using Dateline.Fronts;
using Dateline.Kernel;
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
        if (hand.IsHeld(turn.Now)) throw new RefusedException("A front cannot be held; send it when it may be shown.");
        var section = WireSections.For(hand) ?? "";
        if (section.Length == 0 && item.Subject("section") is not null) throw new RefusedException(hand.Problems[^1]);   // else it would take the edition's own front

        var front = await turn.Db.Set<Front>().SingleOrDefaultAsync(f => f.EditionId == edition.Id && f.Section == section, cancel);
        var isNew = front is null;
        var isCanceled = item.PubStatus == NinjsPubStatus.Canceled;
        if (front is null)
        {
            if (isCanceled)
            {
                hand.Say("There was no such front to withdraw.");
                return Result(Outcome.Withdrawn);
            }
            turn.Db.Add(front = new Front(edition.Id, section));
        }

        front.Arrange(new FrontContent(isCanceled ? [] : [.. item.Associations.Select(a => new Slot(new Related(Uri: a.Item.Uri), a.Rel == "lead"))]));
        await turn.Db.SaveChangesAsync(cancel);
        await PublishFront.Within(turn, front, cancel);
        return Result(isCanceled ? Outcome.Withdrawn : isNew ? Outcome.Created : Outcome.Updated);

        ImportResult Result(Outcome outcome) => new(item.Uri, item.Version, outcome,
            outcome == Outcome.Withdrawn ? null : ItemAddress.OfFront(edition, section.Length == 0 ? null : section), hand.Problems);
    }
}
