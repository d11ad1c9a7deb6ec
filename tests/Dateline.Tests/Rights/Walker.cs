using Dateline.Accounts;

namespace Dateline.Tests.Rights;

/// <summary>Somebody who tries every door.</summary>
/// <param name="Says">What they are, for whoever reads a failed test.</param>
/// <param name="Actor">In whose name they try.</param>
/// <param name="IsSignedIn">Suspended people, ended sessions and strangers are not.</param>
/// <param name="Grants">What they are in the newsroom.</param>
/// <param name="En">The edition in which everything stands that is tried.</param>
/// <param name="Ar">Another one.</param>
/// <param name="OwnsIt">Whether the article is theirs.</param>
sealed record Walker(string Says, Actor Actor, bool IsSignedIn, IReadOnlyList<Grant> Grants, long En, long Ar, bool OwnsIt = false)
{
    public static bool Anybody(Walker who) => who.IsSignedIn;

    public static Func<Walker, bool> In(Right right) => who => who.IsSignedIn && who.Has(right, who.En);

    public static Func<Walker, bool> Elsewhere(Right right) => who => who.IsSignedIn && who.Has(right, who.Ar);

    public static Func<Walker, bool> Agency(Right right) => who => who.IsSignedIn && who.Has(right, null);

    public static Func<Walker, bool> Somewhere(Right right) => who => who.IsSignedIn && who.Grants.Any(grant => grant.Role.Includes(right));

    public static Func<Walker, bool> Both(Func<Walker, bool> one, Func<Walker, bool> other) => who => one(who) && other(who);

    /// <summary>Editors write in every article, reporters in their own.</summary>
    public static bool Writing(Walker who) => In(Right.Edit)(who) || (who.OwnsIt && In(Right.Write)(who));

    bool Has(Right right, long? edition) => Grants.Any(grant => grant.Role.Includes(right) && (grant.Edition is null || grant.Edition == edition));
}

/// <summary>How an act is tried.</summary>
/// <param name="May">Who may.</param>
/// <param name="Ready">Prepares what it is done to, and gives what is to be done.</param>
sealed record Door(Func<Walker, bool> May, Func<Ground, Task<Func<Actor, Task>>> Ready);
