namespace Dateline.Kernel.Rights;

/// <summary>The house's one answer on the use of pictures. Source: Grid's validity map (<c>ImageExtras</c>), with dates, territories and channels.</summary>
public static class PictureLaw
{
    /// <summary>Whether a picture may be used at a moment, and if not, why and who may override it.</summary>
    /// <param name="picture">What is known of it.</param>
    /// <param name="use">The use in mind.</param>
    /// <param name="at">The moment at which it would be seen.</param>
    /// <param name="overridden">What somebody who may has decided shall not count for this use. What nobody may override counts all the same.</param>
    public static UseAnswer MayUse(this PictureFacts picture, PictureUse use, DateTimeOffset at, params IReadOnlyList<Reason> overridden)
    {
        var isLeased = Holds(picture, LeaseAccess.AllowUse, at);
        var hindrances =
            from found in Stated(picture, use, at).Concat(OfUse(picture.Rights, use)).Concat(OfPassingOn(picture, use, at)).Concat(OfHouse(picture))
            where !(isLeased && found.Reason.YieldsToLease())
            orderby found.Reason
            select new Hindrance(found.Reason, found.Reason.MayOverride() != Overrider.Nobody && overridden.Contains(found.Reason), found.Detail);
        return new([.. hindrances]);
    }

    /// <summary>The next moment, after the one given, at which the answer is another one by the mere passing of time; null when there is none.</summary>
    public static DateTimeOffset? ChangesAt(this PictureFacts picture, PictureUse use, DateTimeOffset after, params IReadOnlyList<Reason> overridden)
    {
        var now = picture.MayUse(use, after, overridden);
        foreach (var moment in picture.Moments().Where(moment => moment > after))
            if (picture.MayUse(use, moment, overridden) != now) return moment;
        return null;
    }

    /// <summary>Every moment at which an answer for some use may change, in order: for a schedule that does not know the uses.</summary>
    public static IEnumerable<DateTimeOffset> Moments(this PictureFacts picture) =>
        new[] { picture.Rights.EmbargoUntil, picture.Rights.Expires, ArchiveEnd(picture) }
            .Concat(picture.Leases.SelectMany(lease => new[] { lease.Begins, lease.Ends }))
            .OfType<DateTimeOffset>().Order().Distinct();

    static IEnumerable<(Reason Reason, string? Detail)> Stated(PictureFacts picture, PictureUse use, DateTimeOffset at)
    {
        var rights = picture.Rights;
        if (picture.IsWithdrawn) yield return (Reason.Withdrawn, null);
        if (Holds(picture, LeaseAccess.DenyUse, at)) yield return (Reason.Denied, null);
        if (at < rights.EmbargoUntil) yield return (Reason.UnderEmbargo, null);
        if (at >= rights.Expires) yield return (Reason.Expired, null);
        if (at >= ArchiveEnd(picture)) yield return (Reason.ArchiveForbidden, null);
        if (CostRule.Of(rights, picture.Terms) == Cost.Pay && picture.Leases.Any(lease => lease.Access == LeaseAccess.AllowUse) && !Holds(picture, LeaseAccess.AllowUse, at)) yield return (Reason.NotLeased, null);

        if (use.Market.Count > 0)
        {
            if (rights.Territories.Outside(use.Market) is { Count: > 0 } outside) yield return (Reason.OutsideTerritory, string.Join(' ', outside));
        }
        else if (rights.Territories.Allow.Count > 0) yield return (Reason.OutsideTerritory, null);
        else if (rights.Territories.Deny.Count > 0) yield return (Reason.TerritoryUnknown, string.Join(' ', rights.Territories.Deny));
    }

    static IEnumerable<(Reason Reason, string? Detail)> OfUse(PictureRights rights, PictureUse use)
    {
        if ((use.Kind & ~rights.Kinds) != 0) yield return (Reason.KindOfUse, null);
        if (use.Kind.HasFlag(KindsOfUse.Commercial) && !(IsSigned(rights.ModelRelease) && IsSigned(rights.PropertyRelease))) yield return (Reason.NoRelease, Words(rights.ReleaseNotes));
        if (use.IsAltered && !rights.AlterationAllowed) yield return (Reason.AlterationForbidden, null);
        if (!use.ShowsCredit && rights.CreditRequired) yield return (Reason.CreditNotShown, null);
    }

    static IEnumerable<(Reason Reason, string? Detail)> OfPassingOn(PictureFacts picture, PictureUse use, DateTimeOffset at)
    {
        if (!use.PassesOn) yield break;
        if (!picture.MayPassOn) yield return (Reason.NotAcquired, null);
        if (Holds(picture, LeaseAccess.DenySyndication, at)) yield return (Reason.SyndicationDenied, null);
        if (picture.Leases.Any(lease => lease.Access == LeaseAccess.AllowSyndication) && !Holds(picture, LeaseAccess.AllowSyndication, at)) yield return (Reason.SyndicationLater, null);
    }

    static IEnumerable<(Reason Reason, string? Detail)> OfHouse(PictureFacts picture)
    {
        if (!picture.HasCredit) yield return (Reason.MissingCredit, null);
        if (!picture.HasCaption) yield return (Reason.MissingCaption, null);
        if (Words(picture.Terms.Caution) is { } caution) yield return (Reason.Caution, caution);
        var cost = CostRule.Of(picture.Rights, picture.Terms);
        if (cost == Cost.Conditional) yield return (Reason.Restricted, Words(picture.Rights.Restrictions));
        if (picture.Rights.Category == UsageCategory.None) yield return (Reason.NoRights, null);
        else if (cost == Cost.Pay) yield return (Reason.Pay, null);
        else if (cost == Cost.OverQuota) yield return (Reason.OverQuota, null);
    }

    static bool Holds(PictureFacts picture, LeaseAccess access, DateTimeOffset at) => picture.Leases.Any(lease => lease.Access == access && lease.HoldsAt(at));

    static bool IsSigned(ReleaseStatus status) => status is ReleaseStatus.Unlimited or ReleaseStatus.NotApplicable;

    static DateTimeOffset? ArchiveEnd(PictureFacts picture) =>
        picture.Rights.ArchiveAllowed || picture.Received > DateTimeOffset.MaxValue - PictureRights.ArchiveTime ? null : picture.Received + PictureRights.ArchiveTime;

    static string? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
