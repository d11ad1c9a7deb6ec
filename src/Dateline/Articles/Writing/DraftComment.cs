namespace Dateline.Articles.Writing;

/// <summary>A remark of the desk on a draft. No reader ever sees it.</summary>
public sealed class DraftComment
{
    public const int Longest = 4000;

    public long Id { get; private init; }
    public long ArticleId { get; init; }

    /// <summary>The remark that this one answers; null begins a thread.</summary>
    public long? ParentId { get; init; }

    public long AccountId { get; init; }
    public string By { get; init; } = "";
    public DateTimeOffset Time { get; init; }
    public string Text { get; init; } = "";

    /// <summary>The words of the draft that it is about, as they were then.</summary>
    public string? Quote { get; init; }

    public DateTimeOffset? Resolved { get; set; }
    public string? ResolvedBy { get; set; }
}
