namespace Dateline.PhotoMetadata.Iptc;

/// <content>Whose it is, and what may be done with it.</content>
public sealed partial record IptcPhoto
{
    /// <summary>What is to be printed beside the picture (Core, Credit Line).</summary>
    public string? CreditLine { get; init; }

    /// <summary>Who handed the picture on (Core, Source).</summary>
    public string? Source { get; init; }

    /// <summary>The notice, by language (Core, Copyright Notice; MWG Copyright).</summary>
    public LanguageTexts? CopyrightNotice { get; init; }

    /// <summary>Who owns the copyright (PLUS, Copyright Owner).</summary>
    public IReadOnlyList<PhotoParty> CopyrightOwners { get; init; } = [];

    /// <summary>How the picture may be used, by language (Core, Rights Usage Terms).</summary>
    public LanguageTexts? UsageTerms { get; init; }

    /// <summary>Address of a page on the rights (xmpRights:WebStatement).</summary>
    public string? WebStatement { get; init; }

    /// <summary>Whether it is under copyright (xmpRights:Marked).</summary>
    public bool? IsMarked { get; init; }

    /// <summary>Embargoes and other warnings to the desk (Core, Instructions).</summary>
    public string? Instructions { get; init; }

    /// <summary>Who licenses it (PLUS, Licensor).</summary>
    public IReadOnlyList<PhotoLicensor> Licensors { get; init; } = [];

    /// <summary>Who supplied the file (PLUS, Image Supplier).</summary>
    public IReadOnlyList<PhotoParty> Suppliers { get; init; } = [];

    /// <summary>The supplier's number of the picture (PLUS, Image Supplier Image ID; else Getty's AssetId, IIM 2:187, IIM 2:22).</summary>
    public string? SupplierImageId { get; init; }

    /// <summary>The job or transmission that it belongs to (Core, Job Id; IIM Original Transmission Reference).</summary>
    public string? JobId { get; init; }

    /// <summary>A name of the picture that is unique in the world (Extension, Digital Image GUID; else IIM 1:100, EXIF ImageUniqueID).</summary>
    public string? ImageGuid { get; init; }

    /// <summary>What all copies and stages of the picture share (xmpMM:DocumentID).</summary>
    public string? DocumentId { get; init; }

    /// <summary>This stage of the picture (xmpMM:InstanceID).</summary>
    public string? InstanceId { get; init; }

    /// <summary>Entries in registries (Extension, Image Registry Entry).</summary>
    public IReadOnlyList<PhotoRegistryEntry> RegistryEntries { get; init; } = [];

    /// <summary>Whether and how it may be mined, a term of <c>http://ns.useplus.org/ldf/vocab/</c> (PLUS, Data Mining).</summary>
    public string? DataMining { get; init; }

    /// <summary>Other constraints, by language (PLUS, Other Constraints).</summary>
    public LanguageTexts? OtherConstraints { get; init; }

    /// <summary>What may not be changed, terms of PLUS (PLUS, Image Alteration Constraints).</summary>
    public IReadOnlyList<string> AlterationConstraints { get; init; } = [];

    /// <summary>How the file must be kept, terms of PLUS (PLUS, Image File Constraints).</summary>
    public IReadOnlyList<string> FileConstraints { get; init; } = [];

    /// <summary>Limits to duplication, a term of PLUS (PLUS, Image Duplication Constraints).</summary>
    public string? DuplicationConstraints { get; init; }

    /// <summary>Whether the credit must be printed, a term of PLUS (PLUS, Credit Line Required).</summary>
    public string? CreditLineRequired { get; init; }

    /// <summary>First day of the license (PLUS, License Start Date).</summary>
    public PhotoDate? LicenseStart { get; init; }

    /// <summary>Last day of the license (PLUS, License End Date).</summary>
    public PhotoDate? LicenseEnd { get; init; }

    /// <summary>The largest width that can be had, in pixels (Extension, Max Avail Width).</summary>
    public int? MaxAvailableWidth { get; init; }

    /// <summary>The largest height that can be had, in pixels (Extension, Max Avail Height).</summary>
    public int? MaxAvailableHeight { get; init; }

    /// <summary>Whether models agreed, a term of PLUS (PLUS, Model Release Status).</summary>
    public string? ModelReleaseStatus { get; init; }

    /// <summary>Their agreements (PLUS, Model Release Id).</summary>
    public IReadOnlyList<string> ModelReleaseIds { get; init; } = [];

    /// <summary>Whether owners agreed, a term of PLUS (PLUS, Property Release Status).</summary>
    public string? PropertyReleaseStatus { get; init; }

    /// <summary>Their agreements (PLUS, Property Release Id).</summary>
    public IReadOnlyList<string> PropertyReleaseIds { get; init; } = [];

    /// <summary>Age of the youngest model when under 18, a term of PLUS (PLUS, Minor Model Age Disclosure).</summary>
    public string? MinorModelAge { get; init; }

    /// <summary>Ages of the models in years (Extension, Model Age).</summary>
    public IReadOnlyList<int> ModelAges { get; init; } = [];

    /// <summary>More on the models (Extension, Additional Model Information).</summary>
    public string? ModelInformation { get; init; }

    /// <summary>Rights in a machine's language, within the file (Extension, Embedded Encoded Rights Expression).</summary>
    public IReadOnlyList<PhotoRightsExpression> EmbeddedRights { get; init; } = [];

    /// <summary>Rights in a machine's language, elsewhere (Extension, Linked Encoded Rights Expression).</summary>
    public IReadOnlyList<PhotoRightsExpression> LinkedRights { get; init; } = [];
}
