namespace Dateline.Articles.Writing;

/// <summary>Why a version of a draft was kept.</summary>
public enum VersionKind { Written, Kept, Submitted, Published, Restored, SetAside }

/// <summary>A state of a draft that can be looked at and taken up again. The desk's own; readers' states are revisions.</summary>
public sealed class DraftVersion
{
    public long ArticleId { get; init; }

    /// <summary>From 1, in the order they were kept.</summary>
    public int Number { get; init; }

    public DateTimeOffset Time { get; init; }

    /// <summary>Whose; null is the house.</summary>
    public long? AccountId { get; init; }

    public string By { get; init; } = "";
    public VersionKind Kind { get; init; }
    public ArticleContent Content { get; init; } = null!;
}
