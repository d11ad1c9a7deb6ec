using Dateline.Articles;
using Dateline.Web.Reader.Parts;
using Dateline.Web.Strings;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Reader.Storylines;

/// <summary>Cards of a storyline's items. One that was added from another edition leads there, and says in which language it is.</summary>
static class ItemCards
{
    public static async Task<Dictionary<long, ShownArticle>> Of(Visit visit, IReadOnlyCollection<long> ids, CancellationToken cancel)
    {
        var found = await visit.Db.Set<PublishedArticle>().AsNoTracking().Where(a => ids.Contains(a.ArticleId) && a.State == PublicState.Live)
            .Select(a => new { a.ArticleId, a.EditionId }).ToListAsync(cancel);
        Dictionary<long, ShownArticle> cards = [];
        foreach (var group in found.GroupBy(a => a.EditionId))
        {
            if (visit.Editions.FirstOrDefault(e => e.Id == group.Key) is not { } edition) continue;
            var shown = edition.Id == visit.Edition.Id ? new Shown(visit) : new Shown(new Visit(visit.Db, edition, visit.Editions, visit.Origin, visit.Now));
            var numbers = group.Select(a => a.ArticleId).ToList();
            var rows = await Shown.Rows(shown.LiveArticles.Where(a => numbers.Contains(a.ArticleId))).ToListAsync(cancel);
            foreach (var (row, card) in rows.Zip(await shown.Cards(rows, cancel)))
                cards[row.ArticleId] = edition.Id == visit.Edition.Id ? card with { Kicker = null } : card with { Kicker = StringTables.For(row.Language).SiteOwnLanguage, Language = row.Language };
        }
        return cards;
    }
}
