using Dateline.Accounts;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Says that a translation has what its original says now: it is no more stale.</summary>
public sealed class AcceptOriginal(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long translationId, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(translationId, cancel);
        var person = await by.AskToWrite(db, article, cancel);
        var source = await db.Set<TranslationSource>().SingleOrDefaultAsync(s => s.ArticleId == translationId, cancel)
            ?? throw new RefusedException("This article is no translation.", Refusal.Missing);
        source.Content = await Staleness.Original(db, source.OriginalId, cancel) ?? throw new RefusedException("The original is not there any more.", Refusal.Missing);
        source.Time = now;
        db.Log(person, now, ActivityKind.Translate, article);
        await db.SaveOrRefuse(cancel);
        bell.Ring(article.LedgerSubject);
    }
}
