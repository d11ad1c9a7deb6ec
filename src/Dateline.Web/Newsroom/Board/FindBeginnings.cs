using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Board;

/// <summary>What a new article can begin with: a kind of piece, or a template.</summary>
/// <param name="Template">Its name; null for a bare profile.</param>
/// <param name="ProfileName">Null for a preset, which the string tables name.</param>
public sealed record PossibleBeginning(Beginning Beginning, string? Template, string? ProfileName);

/// <summary>Finds the profiles and templates of editions.</summary>
public sealed class FindBeginnings(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<IReadOnlyList<PossibleBeginning>> Run(Actor by, IReadOnlyList<long> editions, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        List<PossibleBeginning> found = [];
        foreach (var edition in editions)
        {
            await by.Ask(db, Right.Write, edition, cancel);
            found.AddRange((await ContentProfiles.In(db, edition, cancel)).Select(p => new PossibleBeginning(new Beginning(edition, p.Key), null, p.Name)));
            var templates = await db.Set<ArticleTemplate>().AsNoTracking().Where(t => t.EditionId == edition).OrderBy(t => t.Name).Select(t => new { t.Id, t.Name }).ToListAsync(cancel);
            found.AddRange(templates.Select(t => new PossibleBeginning(new Beginning(edition, Template: t.Id), t.Name, null)));
        }
        return found;
    }
}
