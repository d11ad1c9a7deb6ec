namespace Dateline.Accounts;

/// <summary>That somebody may become one of the staff, with a secret link. The link itself is not kept, only its hash.</summary>
public sealed class Invitation
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    public long Id { get; private set; }
    public required string Email { get; init; }
    public required string Name { get; init; }
    public required string Language { get; init; }
    public required IReadOnlyList<Grant> Grants { get; init; }
    public required byte[] TokenHash { get; set; }
    public required DateTimeOffset Created { get; set; }
    public required long? InviterId { get; init; }
    public DateTimeOffset? Accepted { get; set; }

    /// <summary>Begins its time anew, with another link.</summary>
    public void Renew(byte[] tokenHash, DateTimeOffset now) => (TokenHash, Created) = (tokenHash, now);

    public bool IsOpen(DateTimeOffset now) => Accepted is null && now < Created + Lifetime;
}
