using Dateline.PhotoMetadata.Xmp;

namespace Dateline.PhotoMetadata.Iptc;

static partial class PhotoMapping
{
    static List<PhotoTerm> Terms(XmpNode? node) => [.. node.Structures().Select(term =>
        new PhotoTerm(term.FieldText("CvId"), term.FieldText("CvTermId"), term.Field("CvTermName").Languages(), term.FieldText("CvTermRefinedAbout")))];

    static PhotoPerson Person(XmpNode node) =>
        new(node.Field("PersonName").Languages(), node.Field("PersonId").TextList(), node.Field("PersonDescription").Languages(), Terms(node.Field("PersonCharacteristic")));

    static List<PhotoParty> Parties(XmpNode? node, string prefix) =>
        [.. node.Structures().Select(party => Party(party, $"{prefix}Name", $"{prefix}ID")!).Where(party => party is not null)];

    static PhotoParty? Party(XmpNode node, string name, string id) =>
        (node.FieldText(name), node.FieldText(id)) is var (text, number) && (text ?? number) is not null ? new PhotoParty(text, number) : null;

    static PhotoContact Contact(XmpNode node) => new()
    {
        Address = node.FieldText("CiAdrExtadr"),
        City = node.FieldText("CiAdrCity"),
        Region = node.FieldText("CiAdrRegion"),
        PostalCode = node.FieldText("CiAdrPcode"),
        Country = node.FieldText("CiAdrCtry"),
        Phone = node.FieldText("CiTelWork"),
        Email = node.FieldText("CiEmailWork"),
        Url = node.FieldText("CiUrlWork"),
    };

    static PhotoLicensor Licensor(XmpNode node) => new()
    {
        Name = node.FieldText("LicensorName"),
        Id = node.FieldText("LicensorID"),
        Url = node.FieldText("LicensorURL"),
        Email = node.FieldText("LicensorEmail"),
        Phone = node.FieldText("LicensorTelephone1"),
        PhoneType = PlusTerm(node.FieldText("LicensorTelephoneType1")),
        SecondPhone = node.FieldText("LicensorTelephone2"),
        SecondPhoneType = PlusTerm(node.FieldText("LicensorTelephoneType2")),
        StreetAddress = node.FieldText("LicensorStreetAddress"),
        ExtendedAddress = node.FieldText("LicensorExtendedAddress"),
        City = node.FieldText("LicensorCity"),
        Region = node.FieldText("LicensorRegion"),
        PostalCode = node.FieldText("LicensorPostalCode"),
        Country = node.FieldText("LicensorCountry"),
    };

    static PhotoArtwork Artwork(XmpNode node, Layers layers) => new()
    {
        Title = node.Field("AOTitle").Languages(),
        Creators = node.Field("AOCreator").TextList(),
        CreatorIds = node.Field("AOCreatorId").TextList(),
        DateCreated = layers.Date(node.FieldText("AODateCreated"), "xmp AODateCreated"),
        CircaDateCreated = node.FieldText("AOCircaDateCreated"),
        Source = node.FieldText("AOSource"),
        SourceInventoryNumber = node.FieldText("AOSourceInvNo"),
        SourceInventoryUrl = node.FieldText("AOSourceInvURL"),
        CopyrightNotice = node.FieldText("AOCopyrightNotice"),
        CopyrightOwner = Party(node, "AOCurrentCopyrightOwnerName", "AOCurrentCopyrightOwnerId"),
        Licensor = Party(node, "AOCurrentLicensorName", "AOCurrentLicensorId"),
        ContentDescription = node.Field("AOContentDescription").Languages(),
        ContributionDescription = node.Field("AOContributionDescription").Languages(),
        PhysicalDescription = node.Field("AOPhysicalDescription").Languages(),
        StylePeriods = node.Field("AOStylePeriod").TextList(),
    };

    static PhotoRegion Region(XmpNode node)
    {
        var boundary = node.Field("RegionBoundary").Structures().FirstOrDefault() ?? new XmpNode { Form = XmpForm.Structure };
        return new PhotoRegion(
            node.FieldText("rId"), node.Field("Name").Languages(), boundary.FieldText("rbShape"), boundary.FieldText("rbUnit"),
            Number(boundary.FieldText("rbX")), Number(boundary.FieldText("rbY")), Number(boundary.FieldText("rbW")), Number(boundary.FieldText("rbH")), Number(boundary.FieldText("rbRx")),
            Entities(node.Field("rCtype")), Entities(node.Field("rRole")))
        {
            Corners = [.. boundary.Field("rbVertices").Structures().Select(corner => new PhotoCorner(Number(corner.FieldText("rbX")), Number(corner.FieldText("rbY"))))],
        };
    }

    // What a region is and does are entities: a name and identifiers.
    static List<PhotoTerm> Entities(XmpNode? node) => [.. node.Structures().Select(entity => new PhotoTerm(null, entity.FieldText("Identifier"), entity.Field("Name").Languages(), null))];
}
