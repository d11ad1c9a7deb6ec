using Dateline.Accounts;

namespace Dateline.Web.Newsroom.Settings.People;

/// <summary>The staff, and those who are invited.</summary>
public sealed record Staff(IReadOnlyList<StaffMember> Members, IReadOnlyList<OpenInvitation> Invitations);

/// <summary>One of the staff.</summary>
/// <param name="Seen">When they were last here; null for never.</param>
public sealed record StaffMember(long Id, string Name, string Email, DateTimeOffset? Suspended, bool HasSecondStep, DateTimeOffset? Seen, IReadOnlyList<Grant> Grants);

/// <summary>Somebody who is invited and has not come yet.</summary>
/// <param name="IsOver">Whether the link opens nothing any more.</param>
public sealed record OpenInvitation(long Id, string Name, string Email, DateTimeOffset Ends, bool IsOver, IReadOnlyList<Grant> Grants);
