using Dateline.Kernel;
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

    /// <summary>The storyline that this one became a part of, never one that was merged itself; null for one that stands alone.</summary>
    public long? MergedIntoId { get; private set; }

    public IReadOnlyList<StorylineText> Texts => texts;

    public StorylineText In(long editionId, StorylineContent draft)
    {
        MustStandAlone();
        var text = texts.SingleOrDefault(t => t.EditionId == editionId);
        if (text is null) texts.Add(text = new StorylineText(editionId, draft));
        else text.Rewrite(draft);
        return text;
    }

    public void MergeInto(Storyline other)
    {
        if (other.Id == Id) throw new RefusedException("A storyline cannot be merged into itself.", Refusal.Invalid);
        other.MustStandAlone();
        MergedIntoId = other.Id;
    }

    public void MustStandAlone()
    {
        if (MergedIntoId is not null) throw new RefusedException("This storyline was merged into another one.", Refusal.NotNow);
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

    /// <summary>Counts the changes of title, standfirst, picture and lead text alone, which are written in one surface.</summary>
    public int TextEdits { get; private set; }

    /// <summary>Whether it goes out by itself with the first article of it, as what came over the wire with an embargo does.</summary>
    public bool WaitsForArticle { get; set; }

    internal void Rewrite(StorylineContent draft)
    {
        if ((draft.Title, draft.Standfirst, draft.Picture, draft.Lead) != (Draft.Title, Draft.Standfirst, Draft.Picture, Draft.Lead)) TextEdits++;
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

    /// <summary>Where its page leads since it was merged; null otherwise. A merged one is withdrawn as well.</summary>
    public long? MergedIntoId { get; set; }

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

/// <summary>Words that somebody gave up for another's, kept beside the draft so that they are not lost.</summary>
public sealed class StorylineAside
{
    public long Id { get; private set; }
    public required long StorylineId { get; init; }
    public required long EditionId { get; init; }
    public required DateTimeOffset Time { get; init; }

    /// <summary>Who wrote it, as they were called then.</summary>
    public required string By { get; init; }

    public required StorylineContent Content { get; init; }
}
