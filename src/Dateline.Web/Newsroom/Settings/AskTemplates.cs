using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>A template in the list of an edition's.</summary>
/// <param name="Profile">As it is named; the key of a preset.</param>
sealed record TemplateEntry(long Id, string Name, string Profile);

/// <summary>Asks what new articles of an edition can begin with.</summary>
sealed class AskTemplates(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<IReadOnlyList<TemplateEntry>> Run(Actor by, long edition, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Edit, edition, cancel);
        return await db.Set<ArticleTemplate>().Where(t => t.EditionId == edition).OrderBy(t => t.Name)
            .Select(t => new TemplateEntry(t.Id, t.Name, db.Set<ContentProfile>().Where(p => p.EditionId == edition && p.Key == t.Profile).Select(p => p.Name).FirstOrDefault() ?? t.Profile)).ToListAsync(cancel);
    }
}
