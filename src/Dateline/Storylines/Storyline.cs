using Dateline.Kernel.Localization;

namespace Dateline.Storylines;

/// <summary>An ongoing story, one in all editions.</summary>
public sealed class Storyline
{
    readonly List<StorylineText> texts = [];

    Storyline() { }

    public Storyline(string key) => Key = key;

    public long Id { get; private set; }

    /// <summary>The name by which the newsroom and the wire know it.</summary>
    public string Key { get; private set; } = "";

    public IReadOnlyList<StorylineText> Texts => texts;

    public StorylineText In(long editionId, StorylineContent draft)
    {
        var text = texts.SingleOrDefault(t => t.EditionId == editionId);
        if (text is null) texts.Add(text = new StorylineText(editionId, draft));
        else text.Rewrite(draft);
        return text;
    }
}

/// <summary>A storyline told in one edition: the draft; readers see its revisions.</summary>
public sealed class StorylineText
{
    StorylineText() { }

    internal StorylineText(long editionId, StorylineContent draft) => (EditionId, Draft) = (editionId, draft);

    public long StorylineId { get; private set; }
    public long EditionId { get; private set; }
    public StorylineContent Draft { get; private set; } = null!;

    /// <summary>Counts the rewritings: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; private set; }

    internal void Rewrite(StorylineContent draft)
    {
        Draft = draft;
        Edits++;
    }
}

/// <summary>What readers may see of a storyline in an edition now: its last revision, written in the same transaction.</summary>
public sealed class PublishedStoryline
{
    public long StorylineId { get; init; }
    public long EditionId { get; init; }
    public int Revision { get; set; }
    public DateTimeOffset Published { get; init; }
    public DateTimeOffset Updated { get; set; }
    public bool IsWithdrawn { get; set; }
    public StorylineContent Content { get; set; } = null!;
}

/// <summary>An article as an item of a storyline, at the time of what it tells. An article joins once; retracted, it leaves.</summary>
public sealed class StorylineItem
{
    public long ArticleId { get; init; }
    public long StorylineId { get; set; }
    public long EditionId { get; init; }
    public DateTimeOffset Time { get; set; }
    public TimePrecision Precision { get; set; }
}
