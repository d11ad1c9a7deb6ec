using Dateline.Accounts;
using Dateline.Articles.Desks;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Web.Newsroom.Settings;

/// <summary>A content profile as the settings show it.</summary>
/// <param name="Name">Null for a preset, which the string tables name.</param>
/// <param name="Edits">0 for a preset that the edition has not changed.</param>
sealed record ProfileSettings(string Key, string? Name, ProfileRules Rules, int Edits)
{
    /// <summary>The key of one whose name has no letters for keys.</summary>
    public const string Unnamed = "profile";

    public bool IsPreset => Name is null;
}

/// <summary>Asks which content profiles an edition has.</summary>
sealed class AskProfiles(IDbContextFactory<DatelineDb> dbs)
{
    public async Task<IReadOnlyList<ProfileSettings>> Run(Actor by, long edition, CancellationToken cancel = default)
    {
        await using var db = await dbs.CreateDbContextAsync(cancel);
        await by.Ask(db, Right.Administer, edition, cancel);
        var profiles = await ContentProfiles.In(db, edition, cancel);
        var presets = ContentProfile.Presets.Keys.ToList();
        return [.. profiles.Select(p => new ProfileSettings(p.Key, p.Name, p.Rules, p.Edits)).OrderBy(p => !p.IsPreset).ThenBy(p => presets.IndexOf(p.Key)).ThenBy(p => p.Name, StringComparer.Ordinal)];
    }
}
