using Dateline.Articles;
using Dateline.Kernel.Publishing;
using Dateline.Ledger;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Wire;

/// <summary>Follows removals: what was removed on legal grounds is not kept as the item that brought it either.</summary>
public sealed class ForgetRemovedItems : IFollower
{
    public string Name => "forget-removed-items";

    public async Task Follow(Entry entry, DatelineDb db, CancellationToken cancel)
    {
        if (entry.Kind != EntryKind.Remove || LedgerSubjects.ArticleIn(entry) is not { } id) return;
        var uri = await db.Set<PublishedArticle>().Where(a => a.ArticleId == id).Select(a => a.Uri).SingleAsync(cancel);
        foreach (var item in await db.Set<WireItem>().Where(i => i.Uri == uri).ToListAsync(cancel)) item.Payload = null;
    }
}
