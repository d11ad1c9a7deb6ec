namespace Dateline.Accounts;

/// <summary>Who acts, with what they may do at this moment.</summary>
/// <param name="Id">Null is the house.</param>
public sealed record Person(long? Id, string Name, IReadOnlyList<Grant> Grants)
{
    /// <summary>The program itself.</summary>
    public static Person House { get; } = new(null, "Dateline", []);

    /// <param name="right">Which.</param>
    /// <param name="edition">Where; null is the agency as a whole, for which only a role in every edition counts.</param>
    public bool May(Right right, long? edition) => Id is null || Grants.Any(grant => grant.Allows(right, edition));

    /// <summary>Whether they may do it in some edition.</summary>
    public bool MaySomewhere(Right right) => Id is null || Grants.Any(grant => grant.Role.Includes(right));
}
