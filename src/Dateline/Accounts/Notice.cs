namespace Dateline.Accounts;

/// <summary>Why somebody is told something.</summary>
public enum NoticeKind { Mentioned, Commented, Assigned, WaitsForReview, Approved, SentBack, Published, PenAsked, PenTaken, OriginalChanged, CouldNotGoOut }

/// <summary>Something that somebody should know: shown in the newsroom, and sent by mail to whoever wants that.</summary>
public sealed class Notice
{
    public long Id { get; private init; }
    public long AccountId { get; private init; }
    public DateTimeOffset Time { get; private init; }
    public NoticeKind Kind { get; private init; }

    /// <summary>As <c>article/12</c>.</summary>
    public string Subject { get; private init; } = "";

    /// <summary>Who did it, as they were called then.</summary>
    public string By { get; private init; } = "";

    /// <summary>What it is about: a headline.</summary>
    public string About { get; private init; } = "";

    /// <summary>What was said; null when nothing was.</summary>
    public string? Words { get; private init; }

    public DateTimeOffset? Read { get; set; }

    /// <summary>When it was put into the mail, or found not to need one.</summary>
    public DateTimeOffset? Mailed { get; set; }

    public static Notice Of(long account, DateTimeOffset now, NoticeKind kind, string subject, Person by, string about, string? words = null) => new()
    {
        AccountId = account, Time = now, Kind = kind, Subject = subject, By = by.Name,
        About = about.Length > 300 ? about[..300] : about, Words = words is { Length: > 1000 } ? words[..1000] : words,
    };
}
