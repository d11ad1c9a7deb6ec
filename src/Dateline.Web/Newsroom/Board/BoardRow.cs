using Dateline.Articles;

namespace Dateline.Web.Newsroom.Board;

/// <summary>An article as a line of the board.</summary>
/// <param name="Writer">Who has the pen now; null when it lies there.</param>
/// <param name="Thumb">Address of a small picture.</param>
/// <param name="MayWrite">Whether the person before the board could write in it.</param>
/// <param name="MayAssign">Whether they could say whose turn it is.</param>
/// <param name="IsStale">Whether it is a translation whose original says something else since.</param>
public sealed record BoardRow(
    long Id, long EditionId, string Headline, string Language, string? Slugline, ArticleStage Stage, PublicState? Standing, int? Urgency, string? Section, DateTimeOffset Changed,
    DateTimeOffset? PublishAt, DateTimeOffset? EmbargoUntil, long? StorylineId, string? Storyline, long? DeskId, string? Desk, long? AssigneeId, string? Assignee, string? Writer, int Comments, string? Thumb,
    bool MayWrite, bool MayAssign, bool IsStale)
{
    /// <summary>In the other editions that one may read.</summary>
    public IReadOnlyList<RowTranslation> Translations { get; init; } = [];

    /// <summary>Whether a line that shows one can stay as it is for the other.</summary>
    public bool LooksLike(BoardRow other) => this with { Translations = [] } == other with { Translations = [] } && Translations.SequenceEqual(other.Translations);
}

/// <summary>The same article in another edition.</summary>
public sealed record RowTranslation(long EditionId, long Id, ArticleStage Stage, PublicState? Standing, bool IsStale);

/// <summary>What one query brings of an article.</summary>
sealed record BoardLine(
    long Id, long EditionId, string Headline, string Language, string? Slugline, ArticleStage Stage, PublicState? Standing, int? Urgency, string? Section, DateTimeOffset Changed,
    DateTimeOffset? PublishAt, DateTimeOffset? EmbargoUntil, long? StorylineId, long? DeskId, long? AuthorId, long? AssigneeId, long? CardAsset);
