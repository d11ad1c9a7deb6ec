using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>An edition as its settings show it.</summary>
sealed record EditionSettings(long Id, string Key, EditionDescription Description, IReadOnlyList<SectionLine> Sections, int Edits);

/// <summary>Asks how an edition is set.</summary>
sealed class AskEdition(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<EditionSettings> Run(Actor by, long id, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Administer, id, cancel);
        var edition = await db.Set<Edition>().AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancel) ?? throw new RefusedException("There is no such edition.", Refusal.Missing);
        return new(id, edition.Key, new(edition.Name, edition.AgencyName, edition.Tagline, edition.Style),
            [.. edition.Sections.OrderBy(s => s.Order).Select(s => new SectionLine(s.Key, s.Name, s.IsClosed))], edition.Edits);
    }
}
