using System.Text.RegularExpressions;
using Dateline.Accounts;
using Dateline.Editions;
using Dateline.Kernel;
using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>Says what an edition asks of one kind of piece: of a preset in its own way, or of a kind that it has for itself.</summary>
public sealed partial class ChangeContentProfile(IDbContextFactory<DatelineDb> dbs, TimeProvider clock, NewsroomBell bell)
{
    public const int LongestName = 100;
    public const int LongestGuide = 1000;
    const int Most = 50;

    /// <param name="by">Who.</param>
    /// <param name="editionId">Where.</param>
    /// <param name="key">One that there is, or a new one.</param>
    /// <param name="name">Null for a preset, which the string tables name.</param>
    /// <param name="rules">As they shall be.</param>
    /// <param name="seen">The <see cref="ContentProfile.Edits"/> that they saw, 0 for a new one or an untouched preset: refused when there were more since.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task Run(Actor by, long editionId, string key, string? name, ProfileRules rules, int seen, CancellationToken cancel = default)
    {
        name = Checked(key, name, rules);
        await using var db = await dbs.CreateDbContextAsync(cancel);
        var person = await by.Ask(db, Right.Administer, editionId, cancel);
        if (!await db.Set<Edition>().AnyAsync(e => e.Id == editionId, cancel)) throw new RefusedException("There is no such edition.", Refusal.Missing);
        var all = await db.Set<ContentProfile>().Where(p => p.EditionId == editionId).ToListAsync(cancel);
        var profile = all.Find(p => p.Key == key);
        if ((profile?.Edits ?? 0) != seen) throw new RefusedException("Somebody else changed this at the same moment. Look again.", Refusal.Changed);
        if (profile is null)
        {
            if (all.Count >= Most) throw new RefusedException($"An edition has at most {Most} profiles.", Refusal.Invalid);
            db.Add(profile = new ContentProfile { EditionId = editionId, Key = key });
        }
        profile.Be(name, rules);
        db.Log(person, clock.GetUtcNow(), ActivityKind.ChangeProfiles, DeskAddress.Profile(editionId, key), editionId, name ?? key);
        await db.SaveOrRefuse(cancel);
        bell.Ring(DeskAddress.Profile(editionId, key));
    }

    /// <summary>Whether a profile can have it as its key.</summary>
    public static bool IsKey(string key) => Form().IsMatch(key);

    static string? Checked(string key, string? name, ProfileRules rules)
    {
        if (!IsKey(key)) throw new RefusedException("A profile's key has 1 to 60 of a-z, 0-9 and '-', the first a letter.", Refusal.Invalid);
        if (rules.HeadlineGuide is < 1 or > LongestGuide || rules.StandfirstGuide is < 1 or > LongestGuide)
            throw new RefusedException($"A guide is 1 to {LongestGuide} characters.", Refusal.Invalid);
        if (ContentProfile.Presets.ContainsKey(key)) return null;
        return name?.Trim() is { Length: > 0 and <= LongestName } own ? own : throw new RefusedException($"A profile has a name of 1 to {LongestName} characters.", Refusal.Invalid);
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,59}$")]
    private static partial Regex Form();
}
