using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Gives a template another name.</summary>
public sealed class RenameTemplate(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public const int LongestName = 100;

    public async Task Run(Actor by, long id, string name, CancellationToken cancel = default)
    {
        name = name.Trim();
        if (name.Length is 0 or > LongestName) throw new RefusedException($"A template has a name of 1 to {LongestName} characters.", Refusal.Invalid);
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var template = await db.Set<ArticleTemplate>().SingleOrDefaultAsync(t => t.Id == id, cancel) ?? throw new RefusedException("There is no such template.", Refusal.Missing);
        var person = await by.Ask(db, Right.Edit, template.EditionId, cancel);
        if (await db.Set<ArticleTemplate>().AnyAsync(t => t.EditionId == template.EditionId && t.Id != id && t.Name == name, cancel))
            throw new RefusedException("Another template of the edition has this name.", Refusal.Invalid);
        db.Log(person, clock.GetUtcNow(), ActivityKind.SaveTemplate, DeskAddress.Template(id), template.EditionId, $"{template.Name} → {name}");
        template.Name = name;
        await db.SaveOrRefuse(cancel);
        bell.Ring(DeskAddress.Template(id));
    }
}
