using System.Text.Json.Serialization;
using Dateline.Kernel.Body;
using Dateline.Kernel.Localization;

namespace Dateline.Storylines;

public enum StorylineState { Active, Dormant, Closed }

/// <summary>A moment of the story that a reader must know.</summary>
/// <param name="Time">When it happened.</param>
/// <param name="Precision">How exactly that is known; finer parts of the time say nothing.</param>
/// <param name="Source">The article that told it.</param>
public sealed record KeyEvent(DateTimeOffset Time, TimePrecision Precision, string Headline, string? Text, Related? Source);

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

    /// <summary>Every picture that it shows: its own first.</summary>
    [JsonIgnore]
    public IEnumerable<PictureUse> Pictures => (Picture is null ? [] : new[] { Picture }).Concat(Lead.Pictures());
}
