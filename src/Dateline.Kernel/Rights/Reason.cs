namespace Dateline.Kernel.Rights;

/// <summary>Why a picture may not be used, or should be used with care. In the order of their weight.</summary>
public enum Reason
{
    /// <summary>Its supplier or the house has taken it back.</summary>
    Withdrawn,

    /// <summary>A lease denies its use. Grid's <c>current_deny_lease</c>.</summary>
    Denied,

    /// <summary>Its embargo has not ended.</summary>
    UnderEmbargo,

    /// <summary>Its right has ended.</summary>
    Expired,

    /// <summary>It was bought for a time by a lease, and that has ended or not begun.</summary>
    NotLeased,

    /// <summary>It may not be used where it would be seen.</summary>
    OutsideTerritory,

    /// <summary>It may not be used for that, such as a news picture for advertising.</summary>
    KindOfUse,

    /// <summary>Those who are shown, or the owners of what is shown, have not signed for a commercial use.</summary>
    NoRelease,

    /// <summary>It may not be cut, flipped or retouched.</summary>
    AlterationForbidden,

    /// <summary>Its credit must stand with it, and would not.</summary>
    CreditNotShown,

    /// <summary>A lease denies passing it on.</summary>
    SyndicationDenied,

    /// <summary>The house has not acquired the right to pass it on.</summary>
    NotAcquired,

    /// <summary>A lease allows passing it on, but only later.</summary>
    SyndicationLater,

    /// <summary>It may not be used from the archive, and came too long ago.</summary>
    ArchiveForbidden,

    /// <summary>Nobody has said on what ground the house may use it. Grid's <c>no_rights</c>.</summary>
    NoRights,

    /// <summary>Each use is to be paid. Grid's <c>paid_image</c>.</summary>
    Pay,

    /// <summary>Nothing can be printed as its credit. Grid's <c>missing_credit</c>.</summary>
    MissingCredit,

    /// <summary>Nothing says what it shows. Grid's <c>missing_description</c>.</summary>
    MissingCaption,

    /// <summary>The supplier's quota is used up. Grid's <c>over_quota</c>.</summary>
    OverQuota,

    /// <summary>There are restrictions to keep to. Grid's <c>conditional_paid</c>.</summary>
    Restricted,

    /// <summary>It may not be used in some countries, and nobody has said where it will be seen.</summary>
    TerritoryUnknown,

    /// <summary>A caution about its supplier, such as Grid's about agencies of a state.</summary>
    Caution,
}

/// <summary>What follows from a reason.</summary>
public enum ReasonEffect
{
    /// <summary>Nothing but a word to whoever uses it.</summary>
    Warns,

    /// <summary>It cannot be used anew; where readers see it, it stays.</summary>
    StopsUse,

    /// <summary>Readers may not see it, and where they do it is taken away.</summary>
    StopsReaders,
}

/// <summary>Who may use a picture in spite of a reason.</summary>
public enum Overrider
{
    /// <summary>Whoever writes, having read it.</summary>
    Writer,

    /// <summary>The picture desk or the chief editor, by a lease that allows the use.</summary>
    PictureDesk,

    /// <summary>Nobody: what is wrong must be put right.</summary>
    Nobody,
}

/// <summary>What follows from each reason: the whole table.</summary>
public static class Reasons
{
    /// <summary>What follows from it.</summary>
    public static ReasonEffect Effect(this Reason reason) => reason switch
    {
        Reason.TerritoryUnknown or Reason.Caution => ReasonEffect.Warns,
        Reason.NoRights or Reason.Pay or Reason.MissingCredit or Reason.MissingCaption or Reason.OverQuota or Reason.Restricted => ReasonEffect.StopsUse,
        _ => ReasonEffect.StopsReaders,
    };

    /// <summary>
    /// Who may override it. Money is the picture desk's matter, care is the writer's. Law, contract and the given word are nobody's:
    /// what is withdrawn, denied, under embargo, ended, elsewhere or not signed for stays unused until its rights say otherwise.
    /// </summary>
    public static Overrider MayOverride(this Reason reason) => reason switch
    {
        Reason.Restricted or Reason.TerritoryUnknown or Reason.Caution => Overrider.Writer,
        Reason.NotLeased or Reason.NoRights or Reason.Pay or Reason.OverQuota or Reason.ArchiveForbidden or Reason.SyndicationLater => Overrider.PictureDesk,
        _ => Overrider.Nobody,
    };

    /// <summary>Whether a lease that allows the use settles it: it says that the price was paid or the terms agreed, and no more.</summary>
    public static bool YieldsToLease(this Reason reason) =>
        reason is Reason.NotLeased or Reason.NoRights or Reason.Pay or Reason.OverQuota or Reason.ArchiveForbidden or Reason.Restricted;
}
