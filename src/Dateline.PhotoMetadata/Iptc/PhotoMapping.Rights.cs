using Dateline.PhotoMetadata.Exif;
using Dateline.PhotoMetadata.Iim;
using Dateline.PhotoMetadata.Xmp;
using static Dateline.PhotoMetadata.Xmp.XmpNamespaces;

namespace Dateline.PhotoMetadata.Iptc;

static partial class PhotoMapping
{
    const string PlusVocabulary = "http://ns.useplus.org/ldf/vocab/";
    const int UniqueObjectName = 100;

    static IptcPhoto WithRights(IptcPhoto photo, Layers layers)
    {
        var xmp = layers.Xmp;
        return photo with
        {
            CreditLine = layers.Choose(Photoshop, "Credit", IimField.CreditLine),
            Source = layers.Choose(Photoshop, "Source", IimField.Source),
            CopyrightNotice = layers.ChooseTexts(Dc, "rights", IimField.CopyrightNotice, layers.Exif.Copyright),
            CopyrightOwners = Parties(xmp.Find(Plus, "CopyrightOwner"), "CopyrightOwner"),
            UsageTerms = xmp.Find(XmpRights, "UsageTerms").Languages(),
            WebStatement = xmp.Find(XmpRights, "WebStatement").Text(),
            IsMarked = Truth(xmp.Find(XmpRights, "Marked").Text()),
            Instructions = layers.Choose(Photoshop, "Instructions", IimField.Instructions),
            Licensors = [.. xmp.Find(Plus, "Licensor").Structures().Select(Licensor)],
            Suppliers = Parties(xmp.Find(Plus, "ImageSupplier"), "ImageSupplier"),
            SupplierImageId = xmp.Find(Plus, "ImageSupplierImageID").Text() ?? xmp.Find(Getty, "AssetID").Text() ?? xmp.Find(Getty, "AssetId").Text()
                ?? layers.Iim.One(IimField.UniqueDocumentId)?.Text ?? layers.Iim.One(IimField.FixtureIdentifier)?.Text,
            JobId = layers.Choose(Photoshop, "TransmissionReference", IimField.JobId),
            ImageGuid = xmp.Find(IptcExt, "DigImageGUID").Text() ?? xmp.Find(IptcExt, "DigitalImageGUID").Text()
                ?? Texts.Clean(layers.Raw.Iim.LastOrDefault(dataset => dataset is { Record: 1, Number: UniqueObjectName })?.Text) ?? Texts.Clean(layers.Exif.Text(ExifNames.ImageUniqueId)),
            DocumentId = xmp.Find(XmpMM, "DocumentID").Text(),
            InstanceId = xmp.Find(XmpMM, "InstanceID").Text(),
            RegistryEntries = [.. xmp.Find(IptcExt, "RegistryId").Structures().Select(node => new PhotoRegistryEntry(node.FieldText("RegItemId"), node.FieldText("RegOrgId"), node.FieldText("RegEntryRole")))],
            DataMining = PlusTerm(xmp.Find(Plus, "DataMining").Text()),
            OtherConstraints = xmp.Find(Plus, "OtherConstraints").Languages(),
            AlterationConstraints = [.. xmp.Find(Plus, "ImageAlterationConstraints").TextList().Select(term => PlusTerm(term)!)],
            FileConstraints = [.. xmp.Find(Plus, "ImageFileConstraints").TextList().Select(term => PlusTerm(term)!)],
            DuplicationConstraints = PlusTerm(xmp.Find(Plus, "ImageDuplicationConstraints").Text()),
            CreditLineRequired = PlusTerm(xmp.Find(Plus, "CreditLineRequired").Text()),
            LicenseStart = layers.Date(xmp.Find(Plus, "LicenseStartDate").Text(), "xmp LicenseStartDate"),
            LicenseEnd = layers.Date(xmp.Find(Plus, "LicenseEndDate").Text(), "xmp LicenseEndDate"),
            MaxAvailableWidth = Whole(xmp.Find(IptcExt, "MaxAvailWidth").Text()),
            MaxAvailableHeight = Whole(xmp.Find(IptcExt, "MaxAvailHeight").Text()),
            ModelReleaseStatus = PlusTerm(xmp.Find(Plus, "ModelReleaseStatus").Text()),
            ModelReleaseIds = xmp.Find(Plus, "ModelReleaseID").TextList(),
            PropertyReleaseStatus = PlusTerm(xmp.Find(Plus, "PropertyReleaseStatus").Text()),
            PropertyReleaseIds = xmp.Find(Plus, "PropertyReleaseID").TextList(),
            MinorModelAge = PlusTerm(xmp.Find(Plus, "MinorModelAgeDisclosure").Text()),
            ModelAges = [.. xmp.Find(IptcExt, "ModelAge").TextList().Select(Whole).OfType<int>()],
            ModelInformation = xmp.Find(IptcExt, "AddlModelInfo").Text(),
            EmbeddedRights = [.. xmp.Find(IptcExt, "EmbdEncRightsExpr").Structures().Select(node => Expression(node, "EncRightsExpr"))],
            LinkedRights = [.. xmp.Find(IptcExt, "LinkedEncRightsExpr").Structures().Select(node => Expression(node, "LinkedRightsExpr"))],
        };
    }

    static PhotoRightsExpression Expression(XmpNode node, string name) => new(node.FieldText(name), node.FieldText("RightsExprEncType"), node.FieldText("RightsExprLangId"));

    // A term of PLUS is an address; some write its last part alone.
    static string? PlusTerm(string? term) => term is { Length: > 3 and < 16 } && term[2] == '-' && term.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-') ? PlusVocabulary + term : term;

    static bool? Truth(string? text) => text?.ToLowerInvariant() switch { "true" or "1" or "yes" => true, "false" or "0" or "no" => false, _ => null };
}
