using Dateline.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Dateline.Articles.Desks;

/// <summary>A part of an article that a profile can ask for.</summary>
public enum ArticlePart { Standfirst, Body, Lead, Dateline, Byline, Section, Subjects, Slugline, Urgency, Storyline, SearchDescription }

/// <summary>What is asked of one kind of piece before readers see it.</summary>
/// <param name="Required">Without these it does not go out. <see cref="ArticlePart.Storyline"/> asks for an answer, and "none" is one.</param>
/// <param name="HeadlineGuide">How long a headline should be at most, in characters; a guide and no bound.</param>
/// <param name="StandfirstGuide">The same of the standfirst.</param>
/// <param name="NeedsReview">Whether another pair of eyes has to find it ready first.</param>
public sealed record ProfileRules(IReadOnlyList<ArticlePart> Required, int HeadlineGuide = 90, int StandfirstGuide = 200, bool NeedsReview = false);

/// <summary>A kind of piece, as an edition handles it.</summary>
public sealed class ContentProfile
{
    public const string News = "news";

    public long EditionId { get; init; }

    /// <summary>As <c>news</c>.</summary>
    public string Key { get; init; } = "";

    /// <summary>Null for one of <see cref="Presets"/>, which the string tables name.</summary>
    public string? Name { get; private set; }

    public ProfileRules Rules { get; private set; } = new([]);

    /// <summary>Counts the changes: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; private set; }

    public void Be(string? name, ProfileRules rules)
    {
        (Name, Rules) = (name, rules);
        Edits++;
    }

    /// <summary>What every edition begins with.</summary>
    public static IReadOnlyDictionary<string, ProfileRules> Presets { get; } = new Dictionary<string, ProfileRules>
    {
        [News] = new([ArticlePart.Body, ArticlePart.Section, ArticlePart.Storyline]),
        ["brief"] = new([ArticlePart.Body, ArticlePart.Section]),
        ["analysis"] = new([ArticlePart.Standfirst, ArticlePart.Body, ArticlePart.Byline, ArticlePart.Section, ArticlePart.Storyline]),
        ["pictures"] = new([ArticlePart.Lead, ArticlePart.Section]),
    };

    static ContentProfile Untouched(long edition, string preset) => new() { EditionId = edition, Key = preset, Rules = Presets[preset] };

    /// <summary>All profiles of an edition: its own, and the presets that it has not changed.</summary>
    public static async Task<IReadOnlyList<ContentProfile>> In(DatelineDb db, long edition, CancellationToken cancel)
    {
        var own = await db.Set<ContentProfile>().AsNoTracking().Where(p => p.EditionId == edition).ToListAsync(cancel);
        var presets = Presets.Where(preset => own.All(p => p.Key != preset.Key)).Select(preset => Untouched(edition, preset.Key));
        return [.. presets, .. own];
    }

    /// <summary>The rules for an article of that profile; those of news where the profile is no more.</summary>
    public static async Task<ProfileRules> RulesOf(DatelineDb db, long edition, string key, CancellationToken cancel) =>
        await db.Set<ContentProfile>().AsNoTracking().Where(p => p.EditionId == edition && p.Key == key).Select(p => p.Rules).SingleOrDefaultAsync(cancel)
        ?? Presets.GetValueOrDefault(key) ?? Presets[News];
}
