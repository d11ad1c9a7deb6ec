using Dateline.Kernel;
using Dateline.Kernel.Body;

namespace Dateline.Fronts;

/// <summary>How much room a slot gets.</summary>
public enum SlotSize { Lead, Large, Small }

/// <summary>A place on a front: which article, and how large.</summary>
/// <param name="IsLead">Whether it is the largest.</param>
/// <param name="Size">Large or small; null leaves that to its place, as fronts that came over the wire do.</param>
/// <param name="Until">When the slot falls away by itself; null stays.</param>
public sealed record Slot(Related Article, bool IsLead, SlotSize? Size = null, DateTimeOffset? Until = null)
{
    const int LargeByPlace = 5;

    /// <param name="at">Its place among the slots that are shown, from 0.</param>
    public SlotSize SizeAt(int at) => IsLead ? SlotSize.Lead : Size ?? (at == 0 ? SlotSize.Lead : at < LargeByPlace ? SlotSize.Large : SlotSize.Small);

    public bool IsOver(DateTimeOffset now) => Until <= now;
}

/// <summary>What an editor put on a front, in order.</summary>
public sealed record FrontContent(IReadOnlyList<Slot> Slots)
{
    public const int Most = 60;

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
        if (draft.Slots.Count > FrontContent.Most) throw new RefusedException($"A front has at most {FrontContent.Most} slots.", Refusal.Invalid);
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
