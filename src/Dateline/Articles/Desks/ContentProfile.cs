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

    /// <summary>A preset as every edition has it until it changes it.</summary>
    public static ContentProfile Untouched(long edition, string preset) => new() { EditionId = edition, Key = preset, Rules = Presets[preset] };
}
