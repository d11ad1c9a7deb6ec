namespace Dateline.Articles.Writing;

/// <summary>Who writes in an article: one person in one window. Whoever has fallen silent has laid it down.</summary>
public sealed class Pen
{
    /// <summary>How long a window may be silent and keep it.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public long ArticleId { get; init; }
    public long AccountId { get; set; }

    /// <summary>The window, by a name that it gave itself.</summary>
    public string Window { get; set; } = "";

    public DateTimeOffset Taken { get; set; }
    public DateTimeOffset Seen { get; set; }

    /// <summary>Who would like to have it, and in which window.</summary>
    public long? AskedBy { get; set; }
    public string? AskedWindow { get; set; }

    public bool IsHeld(DateTimeOffset now) => now - Seen <= Patience;

    public bool IsIn(long account, string window) => AccountId == account && Window == window;

    public void Give(long account, string window, DateTimeOffset now) =>
        (AccountId, Window, Taken, Seen, AskedBy, AskedWindow) = (account, window, now, now, null, null);
}

/// <summary>That somebody has an article open.</summary>
public sealed class Presence
{
    public long ArticleId { get; init; }
    public string Window { get; init; } = "";
    public long AccountId { get; init; }
    public DateTimeOffset Seen { get; set; }
}
