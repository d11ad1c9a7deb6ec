using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>The content profiles of an edition.</summary>
public static class ContentProfiles
{
    /// <summary>All of them: its own, and the presets that it has not changed.</summary>
    public static async Task<IReadOnlyList<ContentProfile>> In(DatelineDb db, long edition, CancellationToken cancel)
    {
        var own = await db.Set<ContentProfile>().AsNoTracking().Where(p => p.EditionId == edition).ToListAsync(cancel);
        var presets = ContentProfile.Presets.Keys.Where(preset => own.All(p => p.Key != preset)).Select(preset => ContentProfile.Untouched(edition, preset));
        return [.. presets, .. own];
    }

    /// <summary>The rules for an article of that profile; those of news where the profile is no more.</summary>
    public static async Task<ProfileRules> RulesOf(DatelineDb db, long edition, string key, CancellationToken cancel) =>
        await db.Set<ContentProfile>().AsNoTracking().Where(p => p.EditionId == edition && p.Key == key).Select(p => p.Rules).SingleOrDefaultAsync(cancel)
        ?? ContentProfile.Presets.GetValueOrDefault(key) ?? ContentProfile.Presets[ContentProfile.News];
}
