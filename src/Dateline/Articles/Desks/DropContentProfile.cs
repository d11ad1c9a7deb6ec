using Dateline.Accounts;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Takes an edition's own rules away: a preset is again as it was, a kind of its own is no more.</summary>
public sealed class DropContentProfile(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public async Task Run(Actor by, long editionId, string key, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.Administer, editionId, cancel);
        var profile = await db.Set<ContentProfile>().SingleOrDefaultAsync(p => p.EditionId == editionId && p.Key == key, cancel)
            ?? throw new RefusedException("There is no such profile.", Refusal.Missing);
        if (!ContentProfile.Presets.ContainsKey(key) && await IsUsed(db, editionId, key, cancel))
            throw new RefusedException("Articles or templates have this profile. Give them another one first.", Refusal.NotNow);
        db.Remove(profile);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeProfiles, DeskAddress.Profile(editionId, key), editionId, profile.Name ?? key);
        await db.SaveOrRefuse(cancel);
        bell.Ring(DeskAddress.Profile(editionId, key));
    }

    static async Task<bool> IsUsed(DatelineDb db, long edition, string key, CancellationToken cancel) =>
        await db.Set<Article>().AnyAsync(a => a.EditionId == edition && a.Profile == key && a.Stage != ArticleStage.Spiked, cancel)
        || await db.Set<ArticleTemplate>().AnyAsync(t => t.EditionId == edition && t.Profile == key, cancel);
}
