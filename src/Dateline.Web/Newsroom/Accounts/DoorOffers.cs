namespace Dateline.Web.Newsroom.Accounts;

/// <summary>Which ways in there are beside passwords and passkeys.</summary>
/// <param name="Provider">What people call the agency's identity provider; null without one.</param>
/// <param name="SendsMail">Whether a forgotten password can be set anew by mail.</param>
public sealed record DoorOffers(string? Provider, bool SendsMail);
