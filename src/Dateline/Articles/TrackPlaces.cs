using Dateline.Editions.Places;
using Dateline.Ledger;
using Dateline.Platform.Data;

namespace Dateline.Articles;

/// <summary>Follows the ledger and keeps which place each live article is datelined: what was used is offered first.</summary>
public sealed class TrackPlaces : IFollower
{
    public string Name => "places";

    public async Task Follow(Entry entry, DatelineDb db, CancellationToken cancel)
    {
        if (LedgerSubjects.ArticleIn(entry) is not { } id) return;
        var article = await db.Set<PublishedArticle>().FindAsync([id], cancel);
        var named = article is { State: PublicState.Live, Content.Dateline.Place: { Length: > 0 and <= AddPlace.LongestName } place } ? place : null;

        var kept = await db.Set<PlaceUse>().FindAsync([id], cancel);
        if (named is null)
        {
            if (kept is not null) db.Remove(kept);
        }
        else if (kept is null) db.Add(new PlaceUse { ArticleId = id, EditionId = article!.EditionId, Name = named });
        else kept.Name = named;
    }
}
