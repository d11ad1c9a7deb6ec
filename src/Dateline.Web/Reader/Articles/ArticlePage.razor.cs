using Dateline.Kernel.Body;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Reader.Articles;

/// <summary>The page that everything serves.</summary>
public sealed partial class ArticlePage
{
    [Parameter, EditorRequired] public required EditionView Edition { get; set; }

    [Parameter, EditorRequired] public required PageHead Head { get; set; }

    [Parameter, EditorRequired] public required Story Shown { get; set; }

    /// <summary>One article, with everything its page shows.</summary>
    public sealed record Story(string Headline, DateTimeOffset Published, ShownBody Body)
    {
        public string? Standfirst { get; init; }

        /// <summary>Of headline, standfirst and body, when it is not the edition's.</summary>
        public string? Language { get; init; }

        /// <summary>One name or several, as the desk wrote them.</summary>
        public string? Byline { get; init; }

        /// <summary>Null when nothing was changed since the first publication.</summary>
        public DateTimeOffset? Updated { get; init; }

        public SectionLink? Section { get; init; }

        public ShownPicture? Lead { get; init; }

        public ShownStoryline? Storyline { get; init; }

        /// <summary>Its place in the storyline.</summary>
        public StoryThread? Thread { get; init; }

        /// <summary>What the editor put under the text.</summary>
        public IReadOnlyList<ShownArticle> Related { get; init; } = [];

        public IReadOnlyList<Subject> Subjects { get; init; } = [];
    }

    /// <summary>Where an article stands in its storyline.</summary>
    /// <param name="Position">From 1, the oldest.</param>
    /// <param name="Total">How many items the storyline has.</param>
    public sealed record StoryThread(int Position, int Total)
    {
        public ShownArticle? Previous { get; init; }

        public ShownArticle? Next { get; init; }

        /// <summary>Further items, without these two.</summary>
        public IReadOnlyList<ShownArticle> Others { get; init; } = [];
    }

    /// <summary>What an article is about.</summary>
    public sealed record Subject(string Name, string? Address = null);

    (Correction Correction, string Place)? LastCorrection => Shown.Body.Body.Blocks.Index()
        .Where(block => block.Item is Correction)
        .Select(block => ((Correction Correction, string Place)?)((Correction)block.Item, BodyView.Id(block.Index)))
        .MaxBy(found => found!.Value.Correction.Time);
}
