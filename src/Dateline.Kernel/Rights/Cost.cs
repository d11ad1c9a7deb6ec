namespace Dateline.Kernel.Rights;

/// <summary>What a use costs. Source: Grid's <c>Cost</c>.</summary>
public enum Cost
{
    /// <summary>Nothing more than what the house pays anyway.</summary>
    Free,

    /// <summary>Nothing, as long as its restrictions are kept.</summary>
    Conditional,

    /// <summary>Each use.</summary>
    Pay,

    /// <summary>Nothing, but the supplier's quota is used up.</summary>
    OverQuota,
}

/// <summary>Says what a picture costs. Source: Grid's <c>CostCalculator</c>.</summary>
public static class CostRule
{
    /// <summary>
    /// What a picture costs, in this order: one with restrictions is conditional; else its category says it; else, of an agency whose
    /// pictures are free and not of a collection that is excluded, it is free, or over the quota when that is used up; else it is to be paid.
    /// </summary>
    public static Cost Of(PictureRights rights, SupplierTerms terms)
    {
        if (!string.IsNullOrWhiteSpace(rights.Restrictions)) return Cost.Conditional;
        if (rights.Category.DefaultCost() is { } cost) return cost;
        if (rights.Category != UsageCategory.Agency || !terms.IsFreeFor(rights.Collection)) return Cost.Pay;
        return terms.IsQuotaUsedUp ? Cost.OverQuota : Cost.Free;
    }
}
