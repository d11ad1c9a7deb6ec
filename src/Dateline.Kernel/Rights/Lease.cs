namespace Dateline.Kernel.Rights;

/// <summary>What a lease says. Source: Grid's <c>MediaLeaseType</c>.</summary>
public enum LeaseAccess
{
    /// <summary>It may be used, whatever it costs (<c>allow-use</c>).</summary>
    AllowUse,

    /// <summary>It may not be used (<c>deny-use</c>).</summary>
    DenyUse,

    /// <summary>It may be passed on to others (<c>allow-syndication</c>).</summary>
    AllowSyndication,

    /// <summary>It may not be passed on to others (<c>deny-syndication</c>).</summary>
    DenySyndication,
}

/// <summary>A dated word of the picture desk on one picture. Source: Grid's <c>MediaLease</c>.</summary>
/// <param name="Access">What it says.</param>
/// <param name="Start">From this moment on; null for always before. Not regarded where syndication is denied: that holds at once.</param>
/// <param name="End">Until just before this moment; null for always after. Not regarded where syndication is allowed: what was sent stays sent.</param>
/// <param name="Notes">Why, for colleagues.</param>
/// <param name="By">The name of who gave it.</param>
public sealed record Lease(LeaseAccess Access, DateTimeOffset? Start = null, DateTimeOffset? End = null, string? Notes = null, string? By = null)
{
    /// <summary>When it begins to hold; null when it always has.</summary>
    public DateTimeOffset? Begins => Access == LeaseAccess.DenySyndication ? null : Start;

    /// <summary>When it ends; null when it never does.</summary>
    public DateTimeOffset? Ends => Access == LeaseAccess.AllowSyndication ? null : End;

    /// <summary>Whether it holds at a moment. One that ends before it starts never does.</summary>
    public bool HoldsAt(DateTimeOffset moment) => !(moment < Begins) && !(moment >= Ends);
}
