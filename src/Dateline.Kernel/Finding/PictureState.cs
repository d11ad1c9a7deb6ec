namespace Dateline.Kernel.Finding;

/// <summary>What a picture is, for <c>is:</c>.</summary>
public enum PictureState
{
    /// <summary>The house's own.</summary>
    OrgOwned,

    /// <summary>The house's own photograph.</summary>
    OrgOwnedPhoto,

    /// <summary>The house's own drawing.</summary>
    OrgOwnedIllustration,

    /// <summary>Of a supplier whose quota is not used up.</summary>
    UnderQuota,

    /// <summary>Deleted.</summary>
    Deleted,

    /// <summary>Kept for nothing, so that it may be deleted.</summary>
    Reapable,

    /// <summary>Chosen by its agency.</summary>
    AgencyPick,

    /// <summary>Readers see it.</summary>
    Published,

    /// <summary>It may be used now.</summary>
    Usable,

    /// <summary>Taken back.</summary>
    Withdrawn,

    /// <summary>Under embargo.</summary>
    Embargoed,

    /// <summary>Its right has ended.</summary>
    Expired,

    /// <summary>From the files.</summary>
    FilePhoto,

    /// <summary>Given out by somebody who is part of the story.</summary>
    Handout,

    /// <summary>Higher than wide.</summary>
    Portrait,

    /// <summary>Wider than high.</summary>
    Landscape,

    /// <summary>As high as wide.</summary>
    Square,
}

/// <summary>What a picture has besides its fields, for <c>has:</c>.</summary>
public enum PictureTrait
{
    /// <summary>Something in the field that is named with it.</summary>
    Field,

    /// <summary>Crops.</summary>
    Crops,

    /// <summary>Leases.</summary>
    Leases,

    /// <summary>Uses.</summary>
    Usages,

    /// <summary>A collection.</summary>
    Collection,

    /// <summary>A rights category.</summary>
    Rights,

    /// <summary>The right to be passed on.</summary>
    RightsSyndication,

    /// <summary>Restrictions.</summary>
    Restrictions,

    /// <summary>A moment at which its right ends.</summary>
    Expiry,

    /// <summary>Coordinates.</summary>
    Coordinates,

    /// <summary>Content credentials, C2PA.</summary>
    Credentials,
}
