using Dateline.Kernel.Body;

namespace Dateline.Articles.Writing;

/// <summary>What stands beside the text: where the article belongs, and how it is called, found and handled.</summary>
public sealed record ArticleDetails
{
    public required string Profile { get; init; }
    public required string Language { get; init; }
    public string? Section { get; init; }
    public long? Storyline { get; init; }

    /// <summary>Whether somebody answered that it belongs to no storyline.</summary>
    public bool NoStoryline { get; init; }

    public string? Slugline { get; init; }
    public int? Urgency { get; init; }
    public string? Byline { get; init; }
    public IReadOnlyList<Subject> Subjects { get; init; } = [];
    public string? ShortHeadline { get; init; }
    public string? SearchTitle { get; init; }
    public string? SearchDescription { get; init; }

    /// <summary>Its word in the address; empty makes one of the headline at the first publication.</summary>
    public string Slug { get; init; } = "";

    public string? Genre { get; init; }
    public EventMoment? Happened { get; init; }
    public IReadOnlyList<Related> Related { get; init; } = [];

    /// <summary>For the desk only; never published.</summary>
    public string? DeskNotes { get; init; }

    public static ArticleDetails Of(Article article)
    {
        var draft = article.Draft;
        return new ArticleDetails
        {
            Profile = article.Profile, Language = draft.Language, Section = draft.Section, Storyline = draft.Storyline, NoStoryline = article.NoStoryline,
            Slugline = draft.Slugline, Urgency = draft.Urgency, Byline = draft.Byline, Subjects = draft.Subjects, ShortHeadline = draft.ShortHeadline,
            SearchTitle = draft.SearchTitle, SearchDescription = draft.SearchDescription, Slug = draft.Slug, Genre = draft.Genre,
            Happened = draft.Happened, Related = draft.Related, DeskNotes = article.DeskNotes,
        };
    }

    public ArticleContent In(ArticleContent content) => content with
    {
        Language = Language, Section = Section, Storyline = Storyline, Slugline = Slugline, Urgency = Urgency, Byline = Byline, Subjects = Subjects,
        ShortHeadline = ShortHeadline, SearchTitle = SearchTitle, SearchDescription = SearchDescription, Slug = Slug, Genre = Genre,
        Happened = Happened, Related = Related,
    };
}
