using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Editions;
using Dateline.Fronts;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Fronts;

/// <summary>What is the matter with the article of a slot: readers do not see the slot for all but the last.</summary>
public enum SlotTrouble { None, Missing, Held, NotOut, Withdrawn, Twice }

/// <summary>An article as the front desk shows it.</summary>
public sealed record FrontArticle(long Id, string Headline, string Language, DateTimeOffset Published, string? Thumb);

/// <summary>A slot with what is known of its article.</summary>
/// <param name="Key">By which it is dragged: the article's number, or the foreign identifier of one that is not here.</param>
/// <param name="Article">Null when there is no such article.</param>
public sealed record SlotLine(string Key, Slot Slot, FrontArticle? Article, SlotTrouble Trouble);

/// <summary>A front as the desk has it before it.</summary>
/// <param name="Id">Null while nobody arranged it.</param>
/// <param name="IsChanged">Whether the draft says something that readers do not have.</param>
/// <param name="Fill">What comes below by itself, newest first.</param>
public sealed record FrontOnDesk(long? Id, int Edits, FrontContent Draft, bool IsChanged, int Revision, IReadOnlyList<SlotLine> Slots, IReadOnlyList<FrontArticle> Fill);

/// <summary>Brings a front to its screen.</summary>
public sealed class LookAtFront(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    const int Filled = 8;

    public async Task<FrontOnDesk> Run(Actor by, long edition, string section, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        if (section.Length > 0 && !await db.Set<Section>().AnyAsync(s => s.EditionId == edition && s.Key == section, cancel)) throw new RefusedException("There is no such section.", Refusal.Missing);
        var front = await db.Set<Front>().AsNoTracking().SingleOrDefaultAsync(f => f.EditionId == edition && f.Section == section, cancel);
        var shown = await db.Set<PublishedFront>().AsNoTracking().SingleOrDefaultAsync(f => f.EditionId == edition && f.Section == section, cancel);
        var draft = front?.Draft ?? new FrontContent([]);
        var lines = await Lines(db, edition, draft, cancel);

        var now = clock.GetUtcNow();
        var curated = lines.Where(l => !l.Slot.IsOver(now)).Select(l => l.Article?.Id).OfType<long>().ToList();
        var fill = await FrontArticles.Of(db, FrontArticles.Live(db, edition).Where(a => !curated.Contains(a.ArticleId) && (section == "" || a.Section == section)).Take(Filled), cancel);
        return new FrontOnDesk(front?.Id, front?.Edits ?? 0, draft, Documents.Write(draft) != Documents.Write(shown?.Content ?? new FrontContent([])), shown?.Revision ?? 0, lines, fill);
    }

    /// <summary>The slots of any front, an earlier one's too.</summary>
    public async Task<IReadOnlyList<SlotLine>> Lines(Actor by, long edition, FrontContent content, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Read, edition, cancel);
        return await Lines(db, edition, content, cancel);
    }

    static async Task<IReadOnlyList<SlotLine>> Lines(DatelineDb db, long edition, FrontContent draft, CancellationToken cancel)
    {
        var numbers = draft.Slots.Select(s => s.Article.Article).OfType<long>().ToList();
        var uris = draft.Slots.Select(s => s.Article.Uri).OfType<string>().ToList();
        var drafts = await db.Set<Article>().AsNoTracking().Where(a => numbers.Contains(a.Id) || (a.Uri != null && uris.Contains(a.Uri)))
            .Select(a => new { a.Id, a.Uri, a.EditionId, a.Headline, a.Language, a.Changed, a.Standing, a.EmbargoUntil }).ToListAsync(cancel);
        var ids = drafts.ConvertAll(d => d.Id);
        var live = (await FrontArticles.Of(db, FrontArticles.Live(db, edition).Where(a => ids.Contains(a.ArticleId)), cancel)).ToDictionary(a => a.Id);

        HashSet<long> seen = [];
        HashSet<string> keys = [];
        List<SlotLine> lines = [];
        foreach (var slot in draft.Slots)
        {
            var found = drafts.Find(d => d.Id == slot.Article.Article || (d.Uri is not null && d.Uri == slot.Article.Uri));
            var trouble = found is null || found.EditionId != edition ? SlotTrouble.Missing
                : found.Standing is PublicState.Withdrawn or PublicState.Removed ? SlotTrouble.Withdrawn
                : !live.ContainsKey(found.Id) ? found.EmbargoUntil is null ? SlotTrouble.NotOut : SlotTrouble.Held
                : seen.Add(found.Id) ? SlotTrouble.None : SlotTrouble.Twice;
            var article = found is null ? null : live.GetValueOrDefault(found.Id) ?? new FrontArticle(found.Id, found.Headline, found.Language, found.Changed, null);
            var key = Key(slot.Article);
            while (!keys.Add(key)) key += "+";   // the same article once more
            lines.Add(new SlotLine(key, slot, article, trouble));
        }
        return lines;
    }

    static string Key(Related article) => article.Article?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? article.Uri!;
}
