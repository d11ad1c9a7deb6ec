namespace Dateline.Accounts;

/// <summary>In whose name something is done: a signed-in person's, or the house's own, as its schedule and its command line do.</summary>
/// <param name="Account">The person; null is the house.</param>
/// <param name="Session">The session that they signed in with: one that has ended may do nothing more.</param>
public readonly record struct Actor(long? Account, Guid Session)
{
    /// <summary>The program itself. It may do everything.</summary>
    public static Actor House => default;
}
