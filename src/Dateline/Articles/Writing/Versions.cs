using Dateline.Accounts;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Writing;

/// <summary>Keeps versions of drafts.</summary>
static class Versions
{
    /// <summary>How much writing one version may hold.</summary>
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(5);

    /// <summary>Keeps the draft as it is, unless the newest version says the same.</summary>
    public static Task Keep(DatelineDb db, Article article, Person by, DateTimeOffset now, VersionKind kind, CancellationToken cancel) =>
        Keep(db, article.Id, article.Draft, by, now, kind, cancel);

    public static async Task Keep(DatelineDb db, long article, ArticleContent content, Person by, DateTimeOffset now, VersionKind kind, CancellationToken cancel)
    {
        var last = await Last(db, article).FirstOrDefaultAsync(cancel);
        if (last is not null && Documents.Write(last.Content) == Documents.Write(content)) return;
        db.Add(new DraftVersion { ArticleId = article, Number = (last?.Number ?? 0) + 1, Time = now, AccountId = by.Id, By = by.Name, Kind = kind, Content = content });
    }

    /// <summary>Whether the newest version is somebody else's, or long ago.</summary>
    public static async Task<bool> IsDue(DatelineDb db, long article, Person by, DateTimeOffset now, CancellationToken cancel) =>
        await Last(db, article).Select(v => new { v.Time, v.AccountId }).FirstOrDefaultAsync(cancel) is not { } last || last.AccountId != by.Id || now - last.Time > Span;

    static IQueryable<DraftVersion> Last(DatelineDb db, long article) =>
        db.Set<DraftVersion>().AsNoTracking().Where(v => v.ArticleId == article).OrderByDescending(v => v.Number);
}
