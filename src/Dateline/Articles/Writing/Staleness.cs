using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Whether a translation still says what its original says.</summary>
public static class Staleness
{
    /// <summary>Whether the article is a translation whose original reads otherwise since.</summary>
    public static async Task<bool> IsStale(DatelineDb db, long article, CancellationToken cancel) =>
        await db.Set<TranslationSource>().AsNoTracking().SingleOrDefaultAsync(s => s.ArticleId == article, cancel) is { } source
        && await Original(db, source.OriginalId, cancel) is { } original
        && DraftText.Of(original) != DraftText.Of(source.Content);

    /// <summary>What translators translate: what readers have of an article, and its draft while they have nothing.</summary>
    /// <returns>Null when there is no such article.</returns>
    public static async Task<ArticleContent?> Original(DatelineDb db, long article, CancellationToken cancel) =>
        await db.Set<PublishedArticle>().AsNoTracking().Where(a => a.ArticleId == article).Select(a => a.Content).SingleOrDefaultAsync(cancel)
        ?? await db.Set<Article>().AsNoTracking().Where(a => a.Id == article).Select(a => a.Draft).SingleOrDefaultAsync(cancel);
}
