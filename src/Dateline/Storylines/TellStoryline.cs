using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Kernel.Text;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Storylines;

/// <summary>Begins to tell a storyline in one more edition. Another edition's words stand there until they are translated, so that nothing is forgotten.</summary>
public sealed class TellStoryline(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public Task Run(Actor by, long id, long editionId, long from, CancellationToken cancel = default) => Saving.Again(() => Once(by, id, editionId, from, cancel));

    async Task<bool> Once(Actor by, long id, long editionId, long from, CancellationToken cancel)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.TellStorylines, editionId, cancel);
        await by.Ask(db, Right.Read, from, cancel);
        var edition = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == editionId, cancel) ?? throw new RefusedException("There is no such edition.", Refusal.Missing);
        var storyline = await db.Storyline(id, cancel);
        if (storyline.Texts.Any(t => t.EditionId == editionId)) return false;
        var told = storyline.Texts.SingleOrDefault(t => t.EditionId == from)?.Draft ?? throw new RefusedException($"Storyline {id} is not told there.", Refusal.Missing);

        var text = storyline.In(editionId, told with
        {
            Language = edition.Style.LanguageTag, Slug = Slug.From(told.Title), KeyEvents = await Sourced(db, told.KeyEvents, editionId, cancel),
            Chapters = null, Pinned = null, Added = null, Omitted = null,   // those are articles of the other edition
        });
        await db.SaveChangesAsync(cancel);
        db.Log(person, clock.GetUtcNow(), ActivityKind.TellStoryline, text);
        await db.SaveOrRefuse(cancel);
        bell.Ring(FindStoryline.Subject(id));
        return true;
    }

    // The sources of events become their translations, where there are any.
    static async Task<IReadOnlyList<KeyEvent>> Sourced(DatelineDb db, IReadOnlyList<KeyEvent> events, long editionId, CancellationToken cancel)
    {
        var numbers = events.Select(e => e.Source?.Article).OfType<long>().ToList();
        var uris = events.Select(e => e.Source?.Uri).OfType<string>().ToList();
        var sources = await db.Set<PublishedArticle>().AsNoTracking().Where(a => a.TranslationSet != null && (numbers.Contains(a.ArticleId) || uris.Contains(a.Uri!)))
            .Select(a => new { a.ArticleId, a.Uri, a.TranslationSet }).ToListAsync(cancel);
        var sets = sources.ConvertAll(s => s.TranslationSet);
        var here = (await db.Set<PublishedArticle>().AsNoTracking().Where(a => a.EditionId == editionId && a.State == PublicState.Live && sets.Contains(a.TranslationSet))
            .Select(a => new { a.ArticleId, a.TranslationSet }).ToListAsync(cancel)).GroupBy(a => a.TranslationSet!).ToDictionary(set => set.Key, set => set.First().ArticleId);
        return [.. events.Select(e => e with { Source = Here(e.Source) })];

        Related? Here(Related? source) => source is not null
            && sources.Find(s => s.ArticleId == source.Article || (s.Uri is not null && s.Uri == source.Uri))?.TranslationSet is { } set
            && here.TryGetValue(set, out var article) ? new Related(article) : null;
    }
}
