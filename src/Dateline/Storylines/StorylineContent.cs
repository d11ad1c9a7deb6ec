using System.Text.Json.Serialization;
using Dateline.Articles;
using Dateline.Kernel.Body;
using Dateline.Kernel.Localization;

namespace Dateline.Storylines;

public enum StorylineState { Active, Dormant, Closed }

/// <summary>A moment of the story that a reader must know, or a span of it.</summary>
/// <param name="Time">When it happened, or began.</param>
/// <param name="Precision">How exactly that is known; finer parts of the time say nothing.</param>
/// <param name="Source">The article that told it.</param>
/// <param name="End">When it ended; null for a moment.</param>
public sealed record KeyEvent(DateTimeOffset Time, TimePrecision Precision, string Headline, string? Text, Related? Source, EventMoment? End = null);

/// <summary>A part of the story: some of its articles under a title of their own, in an editor's order.</summary>
public sealed record Chapter(string Title, IReadOnlyList<long> Articles);

/// <summary>The text of a storyline in one edition: what is drafted, and what a revision freezes for readers.</summary>
public sealed record StorylineContent
{
    /// <summary>The version of this written form. What is frozen is never rewritten: a new form gets a new number and a reader of its own.</summary>
    public int V { get; init; } = 1;

    public required string Title { get; init; }
    public string? Standfirst { get; init; }
    public required ArticleBody Lead { get; init; }
    public PictureUse? Picture { get; init; }
    public StorylineState State { get; init; }
    public IReadOnlyList<KeyEvent> KeyEvents { get; init; } = [];
    public required string Slug { get; init; }
    public required string Language { get; init; }

    // What follows came later: it is left out of the written form where there is none, so that older revisions are still written as they were.

    /// <summary>In reading order; null when there are none.</summary>
    public IReadOnlyList<Chapter>? Chapters { get; init => field = NullWhenEmpty(value); }

    /// <summary>Articles that stand above all others; null when there are none.</summary>
    public IReadOnlyList<long>? Pinned { get; init => field = NullWhenEmpty(value); }

    /// <summary>Items of other editions that this edition shows as well; null when there are none.</summary>
    public IReadOnlyList<long>? Added { get; init => field = NullWhenEmpty(value); }

    /// <summary>Items of this edition that it does not show; null when there are none.</summary>
    public IReadOnlyList<long>? Omitted { get; init => field = NullWhenEmpty(value); }

    /// <summary>Every picture that it shows: its own first.</summary>
    [JsonIgnore]
    public IEnumerable<PictureUse> Pictures => (Picture is null ? [] : new[] { Picture }).Concat(Lead.Pictures());

    static IReadOnlyList<T>? NullWhenEmpty<T>(IReadOnlyList<T>? list) => list is { Count: > 0 } ? list : null;
}
