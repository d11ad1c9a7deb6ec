using Dateline.Kernel.Localization;
using Dateline.Storylines;
using Dateline.Web.Reader.Parts;
using Microsoft.AspNetCore.Components;

namespace Dateline.Web.Reader.Storylines;

/// <summary>An ongoing story from its beginning: what it is about, its key events, all its articles.</summary>
public sealed partial class StorylinePage
{
    [Parameter, EditorRequired] public required EditionView Edition { get; set; }

    [Parameter, EditorRequired] public required PageHead Head { get; set; }

    [Parameter, EditorRequired] public required Story Shown { get; set; }

    /// <summary>One storyline, with one page of its articles.</summary>
    /// <param name="Title">Its name.</param>
    /// <param name="Standfirst">Two sentences: what it is about, and where it stands.</param>
    /// <param name="Updated">When its newest item appeared.</param>
    /// <param name="Total">How many items it has, on all pages.</param>
    /// <param name="Articles">In the order asked for.</param>
    public sealed record Story(string Title, string? Standfirst, DateTimeOffset Updated, int Total, IReadOnlyList<ShownArticle> Articles)
    {
        public ShownPicture? Picture { get; init; }

        /// <summary>The lead text.</summary>
        public ShownBody? Body { get; init; }

        public IReadOnlyList<KeyEvent> KeyEvents { get; init; } = [];

        /// <summary>What to read first.</summary>
        public IReadOnlyList<ShownArticle> Pinned { get; init; } = [];

        public IReadOnlyList<Chapter> Chapters { get; init; } = [];

        public ShownPages Pages { get; init; } = ShownPages.Alone;

        public bool FromBeginning { get; init; }

        /// <summary>The same list in the other order.</summary>
        public string? OtherOrder { get; init; }

        /// <summary>Its own feed.</summary>
        public string? Feed { get; init; }

        public StorylineState State { get; init; }

        /// <summary>Of title, standfirst and lead text, when it is not the edition's.</summary>
        public string? Language { get; init; }
    }

    /// <summary>Something that happened, in a line and a sentence or two.</summary>
    /// <param name="Time">As exactly as it is known.</param>
    /// <param name="Headline">What happened.</param>
    /// <param name="Address">The article that tells of it; null when none does.</param>
    /// <param name="Text">A sentence or two.</param>
    /// <param name="End">When it ended; null for a moment.</param>
    public sealed record KeyEvent(EventTime Time, string Headline, string? Address = null, string? Text = null, EventTime? End = null);

    /// <summary>A part of the story under a title of its own.</summary>
    public sealed record Chapter(string Title, IReadOnlyList<ShownArticle> Articles);

    Func<string, TaggedSentence> State => Shown.State switch
    {
        StorylineState.Closed => Edition.Text.StorylineClosed,
        StorylineState.Dormant => Edition.Text.StorylineDormant,
        _ => Edition.Text.StorylineLatest,
    };
}
