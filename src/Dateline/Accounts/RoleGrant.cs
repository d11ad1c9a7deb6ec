namespace Dateline.Accounts;

/// <summary>That somebody has a role in an edition, or in all of them.</summary>
public sealed class RoleGrant
{
    /// <summary>In place of an edition's number: every edition, those to come among them.</summary>
    public const long Everywhere = 0;

    public long AccountId { get; init; }
    public long EditionId { get; init; }
    public Role Role { get; init; }
}

/// <summary>A role in an edition, or in all when there is no number.</summary>
public sealed record Grant(Role Role, long? Edition)
{
    public bool Allows(Right right, long? edition) => Role.Includes(right) && (Edition is null || Edition == edition);
}
