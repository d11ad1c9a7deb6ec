namespace Dateline.Kernel.Rights;

/// <summary>What the house has agreed with a supplier, and how much of it is used.</summary>
/// <remarks>Source: Grid's <c>freeSuppliers</c>, <c>suppliersCollectionExcl</c> and <c>UsageQuota</c>.</remarks>
public sealed record SupplierTerms
{
    /// <summary>A supplier with whom nothing is agreed.</summary>
    public static SupplierTerms None { get; } = new();

    /// <summary>Whether its pictures are paid for by a subscription.</summary>
    public bool IsFree { get; init; }

    /// <summary>Collections that the subscription leaves out; compared without regard to case.</summary>
    public IReadOnlyList<string> ExcludedCollections { get; init; } = [];

    /// <summary>How many pictures were used in the period that runs now.</summary>
    public int QuotaUsed { get; init; }

    /// <summary>How many may be used in a period; null for any number.</summary>
    public int? QuotaLimit { get; init; }

    /// <summary>What whoever uses its pictures should bear in mind; null for nothing.</summary>
    public string? Caution { get; init; }

    /// <summary>Whether no more may be used in this period.</summary>
    public bool IsQuotaUsedUp => QuotaUsed >= QuotaLimit;

    /// <summary>Whether the subscription holds for a collection; null for what is in none.</summary>
    public bool IsFreeFor(string? collection) => IsFree && !ExcludedCollections.Contains(collection, StringComparer.OrdinalIgnoreCase);
}
