using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Kernel.Body;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>What a new article begins with.</summary>
public sealed record Beginning(long EditionId, string? Profile = null, long? Template = null, long? Storyline = null, long? Desk = null);

/// <summary>Begins an article.</summary>
public sealed class BeginArticle(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    /// <returns>Its number.</returns>
    public async Task<long> Run(Actor by, Beginning beginning, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var person = await by.Ask(db, Right.Write, beginning.EditionId, cancel);
        var edition = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == beginning.EditionId, cancel)
            ?? throw new RefusedException("There is no such edition.", Refusal.Missing);

        var template = beginning.Template is { } id ? await db.Set<ArticleTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == id && t.EditionId == edition.Id, cancel) : null;
        var draft = (template?.Content ?? await Empty(db, edition, person, cancel)) with { TranslationSet = $"urn:uuid:{Guid.CreateVersion7(now)}" };
        if (beginning.Storyline is { } storyline) draft = draft with { Storyline = storyline };
        var article = new Article(edition.Id, null, draft, now, person.Id);
        article.BeAs(beginning.Profile ?? template?.Profile ?? ContentProfile.News);
        if (beginning.Desk is { } desk)
        {
            await AssignArticle.MustTake(db, article, desk, cancel);
            article.Assign(desk, person.Id, now);
        }

        await using var together = await db.Database.BeginTransactionAsync(cancel);
        db.Add(article);
        await db.SaveChangesAsync(cancel);   // for its number
        db.Log(person, now, ActivityKind.Begin, article);
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        bell.Ring(article.LedgerSubject);
        return article.Id;
    }

    static async Task<ArticleContent> Empty(DatelineDb db, Edition edition, Person person, CancellationToken cancel)
    {
        var byline = await db.Set<Account>().Where(a => a.Id == person.Id).Select(a => a.Byline ?? a.Name).SingleOrDefaultAsync(cancel);
        return new ArticleContent { Headline = "", Slug = "", Language = edition.Style.LanguageTag, Byline = byline, Body = ArticleBody.Empty };
    }
}
