using System.Text.Json.Serialization;
using Dateline.Kernel.Body;
using Dateline.Kernel.Localization;

namespace Dateline.Articles;

/// <summary>Where and for whom a report was written, in front of its first sentence.</summary>
public sealed record ArticleDateline(string Place, string Agency);

/// <summary>A moment of the events and how exactly it is known; finer parts of the time say nothing.</summary>
public sealed record EventMoment(DateTimeOffset Time, TimePrecision Precision);

/// <summary>What an article is about.</summary>
public sealed record Subject(string Name, string? Code = null);

/// <summary>Who owns the text and what may be done with it.</summary>
public sealed record TextRights(string? Holder, string? Notice, string? Terms);

/// <summary>The text of an article: what is drafted, and what a revision freezes for readers.</summary>
public sealed record ArticleContent
{
    /// <summary>The version of this written form. What is frozen is never rewritten: a new form gets a new number and a reader of its own.</summary>
    public int V { get; init; } = 1;

    public required string Headline { get; init; }

    /// <summary>For cards and feeds, where the headline is too long.</summary>
    public string? ShortHeadline { get; init; }

    public string? SearchTitle { get; init; }
    public string? SearchDescription { get; init; }
    public string? Standfirst { get; init; }
    public string? Byline { get; init; }
    public ArticleDateline? Dateline { get; init; }
    public required string Slug { get; init; }

    /// <summary>BCP 47; usually the edition's, but wire copy may stay in its own.</summary>
    public required string Language { get; init; }

    /// <summary>Key of a section of the edition.</summary>
    public string? Section { get; init; }

    /// <summary>Number of the storyline; null when it belongs to none.</summary>
    public long? Storyline { get; init; }

    public PictureUse? Lead { get; init; }
    public required ArticleBody Body { get; init; }

    /// <summary>Articles that stand under the text, in an editor's order.</summary>
    public IReadOnlyList<Related> Related { get; init; } = [];

    public IReadOnlyList<Subject> Subjects { get; init; } = [];
    public string? Slugline { get; init; }

    /// <summary>1 (most urgent) to 9, as IPTC counts.</summary>
    public int? Urgency { get; init; }

    public string? Genre { get; init; }
    public TextRights? Rights { get; init; }

    /// <summary>The name by which its provider knows it.</summary>
    public string? Uri { get; init; }

    /// <summary>Shared by all translations of one article.</summary>
    public string? TranslationSet { get; init; }

    /// <summary>When the text was first public, and when its facts last changed, as readers are told. Set when it is published; a draft has neither.</summary>
    public DateTimeOffset? FirstPublished { get; init; }
    public DateTimeOffset? Updated { get; init; }

    /// <summary>When the events happened, where that is not when it was published: storylines are told in this order.</summary>
    public EventMoment? Happened { get; init; }

    /// <summary>Which class of change this revision was published as; null for the first one, and for what came over the wire.</summary>
    public ChangeClass? Change { get; init; }

    /// <summary>Every picture that the text shows: the lead first.</summary>
    [JsonIgnore]
    public IEnumerable<PictureUse> Pictures =>
        (Lead is null ? [] : new[] { Lead }).Concat(Body.Pictures());

    [JsonIgnore]
    public IEnumerable<Related> RelatedCards => Body.Blocks.OfType<Related>().Concat(Related);
}
