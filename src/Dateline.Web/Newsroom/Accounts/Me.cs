using Dateline.Accounts;

namespace Dateline.Web.Newsroom.Accounts;

/// <summary>What somebody sees of themselves.</summary>
/// <param name="RecoveryCodes">How many are left.</param>
public sealed record Me(Profile Profile, string Email, bool HasPassword, bool HasSecondStep, int RecoveryCodes, IReadOnlyList<OwnPasskey> Passkeys, IReadOnlyList<Session> Sessions);

/// <summary>One of their passkeys.</summary>
public sealed record OwnPasskey(byte[] Id, string Name, DateTimeOffset Created);
