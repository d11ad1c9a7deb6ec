namespace Dateline.Articles.Desks;

/// <summary>That whoever has the secret link may see a draft as readers will, until it expires. Only the link's hash is kept.</summary>
public sealed class PreviewLink
{
    public static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    public long Id { get; private init; }
    public long ArticleId { get; init; }
    public byte[] TokenHash { get; init; } = [];
    public string By { get; init; } = "";
    public DateTimeOffset Created { get; init; }
    public DateTimeOffset Expires { get; init; }
    public DateTimeOffset? Ended { get; set; }

    public bool IsOpen(DateTimeOffset now) => Ended is null && now < Expires;
}
