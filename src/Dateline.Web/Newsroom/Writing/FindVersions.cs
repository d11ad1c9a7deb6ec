using Dateline.Accounts;
using Dateline.Articles;
using Dateline.Articles.Writing;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Writing;

/// <summary>A line of the list of versions.</summary>
public sealed record VersionLine(int Number, DateTimeOffset Time, string By, VersionKind Kind);

/// <summary>Finds the versions of a draft, newest first, and one of them.</summary>
public sealed class FindVersions(IDbContextFactory<DatelineDb> dbs)
{
    const int Most = 200;

    public async Task<IReadOnlyList<VersionLine>> Run(Actor by, long article, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await Check(db, by, article, cancel);
        return await db.Set<DraftVersion>().AsNoTracking().Where(v => v.ArticleId == article).OrderByDescending(v => v.Number).Take(Most)
            .Select(v => new VersionLine(v.Number, v.Time, v.By, v.Kind)).ToListAsync(cancel);
    }

    public async Task<ArticleContent> One(Actor by, long article, int number, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await Check(db, by, article, cancel);
        return await db.Set<DraftVersion>().AsNoTracking().Where(v => v.ArticleId == article && v.Number == number).Select(v => v.Content).SingleOrDefaultAsync(cancel)
            ?? throw new RefusedException($"There is no version {number}.", Refusal.Missing);
    }

    static async Task Check(DatelineDb db, Actor by, long article, CancellationToken cancel)
    {
        var edition = await db.Set<Article>().Where(a => a.Id == article).Select(a => (long?)a.EditionId).SingleOrDefaultAsync(cancel) ?? throw new RefusedException("There is no such article.", Refusal.Missing);
        await by.Ask(db, Right.Read, edition, cancel);
    }
}
