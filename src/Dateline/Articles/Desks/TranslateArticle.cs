using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Begins the translation of an article into another edition, or finds the one that is there.</summary>
public sealed class TranslateArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <returns>The translation's number.</returns>
    public Task<long> Run(Actor by, long originalId, long editionId, CancellationToken cancel = default) => Saving.Again(async () =>
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var id = await Serially.Run(db, () => Once(db, by, originalId, editionId, cancel), cancel);   // of two who begin it at once, the second finds the first one's
        bell.Ring(LedgerSubjects.Article(id));
        return id;
    });

    async Task<long> Once(DatelineDb db, Actor by, long originalId, long editionId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var original = await db.Article(originalId, cancel);
        await by.Ask(db, Right.Read, original.EditionId, cancel);
        var person = await by.Ask(db, Right.Write, editionId, cancel);
        if (original.EditionId == editionId) throw new RefusedException("The article is in this edition already.", Refusal.Invalid);
        var edition = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == editionId, cancel) ?? throw new RefusedException("There is no such edition.", Refusal.Missing);
        var there = await (from source in db.Set<TranslationSource>() join article in db.Set<Article>() on source.ArticleId equals article.Id
            where source.OriginalId == originalId && article.EditionId == editionId && article.Stage != ArticleStage.Spiked select (long?)article.Id).FirstOrDefaultAsync(cancel);
        if (there is { } found) return found;

        var content = await Staleness.Original(db, originalId, cancel) ?? original.Draft;
        var translation = new Article(editionId, null, await Untranslated(db, content, original.Uri, edition, cancel), now, person.Id);
        translation.BeAs(original.Profile);
        db.Add(translation);
        await db.SaveChangesAsync(cancel);   // for its number
        db.Add(new TranslationSource { ArticleId = translation.Id, OriginalId = originalId, Content = content, Time = now });
        db.Log(person, now, ActivityKind.Translate, translation);
        await db.SaveChangesAsync(cancel);
        return translation.Id;
    }

    // The original's words stand there until they are translated, so that nothing is forgotten.
    static async Task<ArticleContent> Untranslated(DatelineDb db, ArticleContent original, string? uri, Edition edition, CancellationToken cancel)
    {
        var hasSection = original.Section is { } section && await db.Set<Section>().AnyAsync(s => s.EditionId == edition.Id && s.Key == section, cancel);
        return original with
        {
            Language = edition.Style.LanguageTag, Slug = "", Uri = null, Section = hasSection ? original.Section : null,
            TranslationSet = original.TranslationSet ?? uri, FirstPublished = null, Updated = null, Change = null,
            Body = new ArticleBody([.. original.Body.Blocks.Where(block => block is not Correction)]),   // readers of the translation were told nothing wrong
            ShortHeadline = null, SearchTitle = null, SearchDescription = null, Related = [],
            Dateline = original.Dateline is { } dateline ? dateline with { Agency = edition.AgencyName } : null,
        };
    }
}
