namespace Dateline.Kernel.Rights;

/// <summary>On what ground the house may use a picture. Source: the categories of the Guardian's Grid (<c>UsageRights</c>).</summary>
public enum UsageCategory
{
    /// <summary>Nobody has said; Grid's <c>NoRights</c>.</summary>
    None,

    /// <summary>Somebody's, to be paid for each use.</summary>
    Chargeable,

    /// <summary>A picture agency's: what it costs is in the terms of the supplier.</summary>
    Agency,

    /// <summary>Taken by an agency in the house's order.</summary>
    CommissionedAgency,

    /// <summary>Sent out for promotion; for the story that it promotes. Grid's <c>PR Image</c>.</summary>
    PrImage,

    /// <summary>Given out by somebody who is part of the story, for that story.</summary>
    Handout,

    /// <summary>A still out of a broadcast or film, with its source.</summary>
    Screengrab,

    /// <summary>Sent in by readers under the house's terms. Grid's <c>guardian-witness</c>.</summary>
    ReaderPictures,

    /// <summary>From whom the story is about, who gave it for the house's use.</summary>
    OriginalSource,

    /// <summary>Found on a social platform; the person who took it has the say.</summary>
    SocialMedia,

    /// <summary>A portrait of one of the house's own writers.</summary>
    Bylines,

    /// <summary>Given by a family for an obituary.</summary>
    Obituary,

    /// <summary>The house's own photographer.</summary>
    StaffPhotographer,

    /// <summary>A photographer who is under contract.</summary>
    ContractPhotographer,

    /// <summary>A photographer who had an order from the house.</summary>
    CommissionedPhotographer,

    /// <summary>Taken by one for all: free for the story that the pool was for.</summary>
    Pool,

    /// <summary>The British state's.</summary>
    CrownCopyright,

    /// <summary>The house's own illustrator.</summary>
    StaffIllustrator,

    /// <summary>An illustrator who is under contract.</summary>
    ContractIllustrator,

    /// <summary>An illustrator who had an order from the house.</summary>
    CommissionedIllustrator,

    /// <summary>Under a Creative Commons licence, with source, creator and link.</summary>
    CreativeCommons,

    /// <summary>Made by the house from pictures of several suppliers.</summary>
    Composite,

    /// <summary>Nobody's right stands against it.</summary>
    PublicDomain,

    /// <summary>Promotion of a broadcast. Grid's <c>program-promotional</c>.</summary>
    ProgramPromotional,

    /// <summary>Of a broadcast that the house owns.</summary>
    ProgrammesOrganisationOwned,

    /// <summary>Of a broadcast that others made for the house.</summary>
    ProgrammesIndependents,

    /// <summary>Of a broadcast that the house bought.</summary>
    ProgrammesAcquisitions,
}
