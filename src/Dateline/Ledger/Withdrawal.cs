namespace Dateline.Ledger;

/// <summary>What a retraction or removal freezes in place of a text.</summary>
public sealed record Withdrawal(DateTimeOffset Withdrawn)
{
    /// <summary>The version of this written form.</summary>
    public int V { get; init; } = 1;
}
