using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Makes a secret link under which a draft can be seen as readers will see it. Under an embargo it shows nothing.</summary>
public sealed class SharePreview(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    /// <returns>The link's secret word, which is kept nowhere.</returns>
    public async Task<string> Run(Actor by, long id, TimeSpan lifetime, CancellationToken cancel = default)
    {
        if (lifetime <= TimeSpan.Zero || lifetime > PreviewLink.Longest) throw new RefusedException($"A preview can be shared for at most {PreviewLink.Longest.TotalDays} days.", Refusal.Invalid);
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(id, cancel);
        var person = await by.Ask(db, Right.Write, article.EditionId, cancel);
        if (article.EmbargoUntil > now) throw new RefusedException($"The article is under embargo until {article.EmbargoUntil:u}: nothing of it leaves the newsroom.", Refusal.UnderEmbargo);

        var (token, hash) = SecretLink.New();
        db.Add(new PreviewLink { ArticleId = id, TokenHash = hash, By = person.Name, Created = now, Expires = now + lifetime });
        db.Log(person, now, ActivityKind.SharePreview, article);
        await db.SaveChangesAsync(cancel);
        return token;
    }
}
