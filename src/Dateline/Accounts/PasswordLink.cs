namespace Dateline.Accounts;

/// <summary>That whoever has a secret link may set somebody's password anew, once and soon. It was sent to their mail address.</summary>
public sealed class PasswordLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    /// <summary>More are not sent to anybody in that time.</summary>
    public const int MostOpen = 3;

    public required byte[] TokenHash { get; init; }
    public required long AccountId { get; init; }
    public required DateTimeOffset Created { get; init; }
}
