namespace Dateline.Accounts;

/// <summary>A sign-in on one device, until it is ended.</summary>
public sealed class Session
{
    Session() { }

    public Session(long accountId, DateTimeOffset now, string device, string address) =>
        (Id, AccountId, Started, Seen, Device, Address) = (Guid.CreateVersion7(now), accountId, now, now, device.Length > 300 ? device[..300] : device, address);

    public Guid Id { get; private set; }
    public long AccountId { get; private set; }
    public DateTimeOffset Started { get; private set; }

    /// <summary>To the minute.</summary>
    public DateTimeOffset Seen { get; set; }

    /// <summary>As the browser calls itself.</summary>
    public string Device { get; private set; } = "";

    /// <summary>From which internet address.</summary>
    public string Address { get; private set; } = "";

    public DateTimeOffset? Ended { get; private set; }

    public void End(DateTimeOffset now) => Ended ??= now;
}
