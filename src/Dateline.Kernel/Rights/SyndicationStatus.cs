namespace Dateline.Kernel.Rights;

/// <summary>Where a picture stands on its way to partners. Source: Grid's <c>SyndicationStatus</c>.</summary>
public enum SyndicationStatus
{
    /// <summary>The house may not pass it on.</summary>
    Unsuitable,

    /// <summary>Partners have it.</summary>
    Sent,

    /// <summary>A lease keeps it back.</summary>
    Blocked,

    /// <summary>It may go.</summary>
    Queued,

    /// <summary>The house's own, and nobody has decided yet.</summary>
    Review,

    /// <summary>Decided, or not in need of a decision, and nothing is to be done now: its lease or its publication is still to come, or it is not the house's own.</summary>
    Waiting,
}

/// <summary>Says where a picture stands. Source: Grid's <c>SyndicationFilter</c>, whose sets overlap; here the first that holds.</summary>
public static class Syndication
{
    /// <summary>Where it stands at a moment.</summary>
    /// <param name="picture">What is known of it.</param>
    /// <param name="wasSent">Whether partners have it.</param>
    /// <param name="published">When the house published it; null when that need not be waited for.</param>
    /// <param name="at">The moment.</param>
    public static SyndicationStatus StatusAt(PictureFacts picture, bool wasSent, DateTimeOffset? published, DateTimeOffset at)
    {
        if (!picture.MayPassOn) return SyndicationStatus.Unsuitable;
        var allows = picture.Leases.Where(lease => lease.Access == LeaseAccess.AllowSyndication).ToList();
        if (wasSent && allows.Count > 0) return SyndicationStatus.Sent;
        if (picture.Leases.Any(lease => lease.Access == LeaseAccess.DenySyndication && lease.HoldsAt(at))) return SyndicationStatus.Blocked;
        if (allows.Count > 0) return allows.Any(lease => lease.HoldsAt(at)) && !(published > at) ? SyndicationStatus.Queued : SyndicationStatus.Waiting;
        return picture.Rights.Category.IsOwnPhotograph() ? SyndicationStatus.Review : SyndicationStatus.Waiting;
    }
}
