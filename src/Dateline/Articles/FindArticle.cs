using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles;

/// <summary>What most acts on an article begin and end with.</summary>
static class FindArticle
{
    public static async Task<Article> Article(this DatelineDb db, long id, CancellationToken cancel) =>
        await db.Set<Article>().SingleOrDefaultAsync(a => a.Id == id, cancel) ?? throw new RefusedException($"There is no article {id}.", Refusal.Missing);

    public static void Log(this DatelineDb db, Person by, DateTimeOffset now, ActivityKind kind, Article article, string? detail = null) =>
        db.Log(by, now, kind, article.LedgerSubject, article.EditionId, detail ?? article.Headline);

    /// <summary>Tells those whose article it is, but for whoever did it.</summary>
    public static void Tell(this DatelineDb db, Article article, Person by, DateTimeOffset now, NoticeKind kind, string? words = null) =>
        db.Tell(new[] { article.AuthorId, article.AssigneeId }.OfType<long>(), article, by, now, kind, words);

    public static void Tell(this DatelineDb db, IEnumerable<long> people, Article article, Person by, DateTimeOffset now, NoticeKind kind, string? words = null) =>
        db.AddRange(people.Distinct().Where(id => id != by.Id).Select(id => Notice.Of(id, now, kind, article.LedgerSubject, by, article.Headline, words)));
}
