using Dateline.Kernel.Body;

namespace Dateline.Fronts;

/// <summary>A place on a front: which article, and how large.</summary>
public sealed record Slot(Related Article, bool IsLead);

/// <summary>What an editor put on a front, in order.</summary>
public sealed record FrontContent(IReadOnlyList<Slot> Slots)
{
    /// <summary>The version of this written form; see the article's.</summary>
    public int V { get; init; } = 1;
}

/// <summary>The curated front page of an edition, or of one of its sections.</summary>
public sealed class Front
{
    Front() { }

    public Front(long editionId, string section) => (EditionId, Section) = (editionId, section);

    public long Id { get; private set; }
    public long EditionId { get; private set; }

    /// <summary>The section's key; empty for the edition's own front.</summary>
    public string Section { get; private set; } = "";

    public FrontContent Draft { get; private set; } = new([]);

    /// <summary>Counts the arrangements: whoever saves on top of an older count is told so and overwrites nothing.</summary>
    public int Edits { get; private set; }

    public void Arrange(FrontContent draft)
    {
        Draft = draft;
        Edits++;
    }
}

/// <summary>What readers see of a front now: its last revision, written in the same transaction.</summary>
public sealed class PublishedFront
{
    public long FrontId { get; init; }
    public long EditionId { get; init; }
    public string Section { get; init; } = "";
    public int Revision { get; set; }
    public FrontContent Content { get; set; } = new([]);
}
