namespace Dateline.Ledger;

/// <summary>Wakes the followers of this process after a commit. A ring that nobody hears is not lost: they look by themselves, too.</summary>
public sealed class LedgerBell
{
    /// <summary>The name under which PostgreSQL tells other nodes.</summary>
    public const string Channel = "dateline_ledger";

    TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Ring() => Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();

    /// <summary>Completes at the next ring. Take it before looking for work, await it after finding none.</summary>
    public Task Next() => Volatile.Read(ref next).Task;
}
