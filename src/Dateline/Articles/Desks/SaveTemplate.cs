using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Makes what an article has now into something that new ones can begin with.</summary>
public sealed class SaveTemplate(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task Run(Actor by, long articleId, string name, CancellationToken cancel = default)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Length > 100) throw new RefusedException("A template needs a name of at most 100 characters.", Refusal.Invalid);
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var now = clock.GetUtcNow();
        var article = await db.Article(articleId, cancel);
        var person = await by.Ask(db, Right.Edit, article.EditionId, cancel);

        var content = article.Draft with { Slug = "", TranslationSet = null, Uri = null, Happened = null };
        var template = await db.Set<ArticleTemplate>().SingleOrDefaultAsync(t => t.EditionId == article.EditionId && t.Name == name.Trim(), cancel);
        if (template is null) db.Add(template = new ArticleTemplate { EditionId = article.EditionId, Name = name.Trim() });
        (template.Profile, template.Content) = (article.Profile, content);
        db.Log(person, now, ActivityKind.SaveTemplate, article, name.Trim());
        await db.SaveChangesAsync(cancel);
    }
}
