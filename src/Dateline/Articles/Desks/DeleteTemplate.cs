using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Takes a template away. Articles that began with it stay as they are.</summary>
public sealed class DeleteTemplate(IDbContextFactory<DatelineDb> dbs, TimeProvider clock)
{
    public async Task Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var template = await db.Set<ArticleTemplate>().SingleOrDefaultAsync(t => t.Id == id, cancel) ?? throw new RefusedException("There is no such template.", Refusal.Missing);
        var person = await by.Ask(db, Right.Edit, template.EditionId, cancel);
        db.Remove(template);
        db.Log(person, clock.GetUtcNow(), ActivityKind.DeleteTemplate, null, template.EditionId, template.Name);
        await db.SaveChangesAsync(cancel);
    }
}
